import { type BookDiff, diffBooks, type ProvisionChange } from "../../rulebook/diff.js";
import { EXIT_CODES } from "../exit-codes.js";
import { loadBook } from "../files.js";
import type { Output } from "../output.js";
import type { CommandDefinition } from "../program.js";

/** `thidua diff`: what changed from one book to another. */
export const diffCommand: CommandDefinition = {
  name: "diff",
  arguments: [
    ["<before>", "before"],
    ["<after>", "after"],
  ],
  run: ({ before, after }, output, streams) => {
    const diff = diffBooks(loadBook(String(before), streams), loadBook(String(after), streams));
    const isSame = [diff.added, diff.removed, diff.changed].every((changes) => changes.length === 0);
    output.result(diff, () => (isSame ? output.words("same") : diffText(diff, output)));
    return isSame ? EXIT_CODES.done : EXIT_CODES.found;
  },
};

function diffText({ added, removed, changed }: BookDiff, output: Output): string {
  const lines = (title: "added" | "removed" | "changed", changes: readonly ProvisionChange[]) =>
    changes.map(({ list, pack, id, validFrom, fields }) => {
      const since = validFrom === undefined ? "" : ` (${validFrom})`;
      const which = fields === undefined ? "" : `: ${fields.join(", ")}`;
      return `${output.words(title)}  ${pack}  ${list}  ${id}${since}${which}`;
    });
  return [...lines("removed", removed), ...lines("changed", changed), ...lines("added", added)].join("\n");
}
