import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { planPage } from "../../plan-page/plan-page.js";
import { parseReading } from "../../plan-page/reading.js";
import { createRulebook } from "../../rulebook/create.js";
import { readPack } from "../../testing/read-pack.js";
import { EXIT_CODES } from "../exit-codes.js";
import { packFolder, readJsonInput } from "../files.js";
import type { CommandDefinition } from "../program.js";

/** `thidua docs`: the page of a plan, in Markdown. */
export const docsCommand: CommandDefinition = {
  name: "docs",
  arguments: [["[folder]", "folder"]],
  options: [["--out <file>", "out"]],
  run: ({ folder = ".", out }, output, streams) => {
    const path = packFolder(String(folder), streams);
    const { id, files } = readPack(path);
    const book = createRulebook(files.map(({ document }) => document));
    const header = book.packs.find(({ pack }) => pack === id);
    if (header === undefined) throw new Error(`the book of ${path} does not hold the pack ${id}`);
    const items = join(path, "reading.json");
    const reading = existsSync(items) ? parseReading(readJsonInput(items, streams)) : undefined;
    const markdown = planPage({ id, header, book, ...(reading === undefined ? {} : { reading }) });
    if (out === undefined) {
      output.result({ type: "plan-page", pack: id, markdown }, () => markdown);
    } else {
      writeFileSync(resolve(streams.folder, String(out)), markdown);
      output.result({ type: "plan-page", pack: id, file: out }, () => output.words("written", String(out)));
    }
    return EXIT_CODES.done;
  },
};
