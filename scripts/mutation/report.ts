import { placeOfChange } from "./changes.js";
import type { Fate, MutationReport } from "./mutate.js";

/** The survivors file by file, then the counts pack by pack. */
export function textOf({ fates, failing }: MutationReport): string {
  const survivors = fates.filter(({ fate }) => fate === "survived").map(({ change }) => change);
  const paths = [...new Set(survivors.map(({ file }) => file))];
  const packs = [...new Set(fates.map(({ pack }) => pack))];
  const count = (pack: string | undefined, fate: Fate) =>
    fates.filter((one) => one.fate === fate && (pack === undefined || one.pack === pack)).length;
  const row = (name: string, pack: string | undefined) =>
    `${name.padEnd(12)} ${(["killed", "refused", "survived"] as const).map((fate) => `${count(pack, fate)} ${fate}`).join(", ")}`;
  return [
    ...paths.flatMap((path) => [
      path,
      ...survivors
        .filter(({ file }) => file === path)
        .map((change) => `  ${placeOfChange(change)}: ${show(change.from)} -> ${show(change.to)}`),
    ]),
    ...(failing.length === 0
      ? []
      : [`${failing.length} cases fail unchanged and guard nothing: ${failing.join(", ")}`]),
    ...packs.map((pack) => row(pack, pack)),
    row("all", undefined),
  ].join("\n");
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
