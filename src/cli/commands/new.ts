import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { createRulebook } from "../../rulebook/create.js";
import { packageVersion } from "../../service/package-files.js";
import { readPack } from "../../testing/read-pack.js";
import { CommandError } from "../command-error.js";
import { EXIT_CODES } from "../exit-codes.js";
import { packFolder } from "../files.js";
import { firstCases } from "../first-cases.js";
import { newWorksheet } from "../new-worksheet.js";
import type { CommandDefinition } from "../program.js";
import { schemaPath } from "../schema-path.js";
import { PLAN_LAYERS, type PlanLayer, templateFiles } from "../template.js";
import { testProgram } from "../test-program.js";

/** `thidua new`: a pack that states nothing yet, with cases that pass and a test that runs. */
export const newCommand: CommandDefinition = {
  name: "new",
  arguments: [["[folder]", "newFolder"]],
  options: [
    ["--id <id>", "id"],
    ["--name <name>", "name"],
    ["--layer <layer>", "layer", PLAN_LAYERS],
    ["--extends <pack>", "extends"],
    ["--amend <instrument>", "amend"],
  ],
  run: ({ folder, id: givenId, name, amend, layer = "province", extends: above = "national" }, output, streams) => {
    if (amend !== undefined) {
      return newWorksheet({ folder: String(folder ?? "."), amends: String(above), by: String(amend) }, output, streams);
    }
    if (folder === undefined) throw new CommandError("missingArgument", "<folder>");
    const target = resolve(streams.folder, String(folder));
    if (existsSync(target) && readdirSync(target).length > 0) throw new CommandError("folderNotEmpty", String(folder));
    const id = String(givenId ?? basename(target));
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new CommandError("notAnId", id);
    const upper = readPack(packFolder(String(above), { ...streams, folder: dirname(target) }));
    const header = upper.files.find(({ document }) => document.pack === upper.id && document.room === "pack");
    const currentThrough = String(header?.document.currentThrough);
    const files = templateFiles({
      id,
      layer: layer as PlanLayer,
      extends: upper.id,
      currentThrough,
      ...(name === undefined ? {} : { name: String(name) }),
    });
    const book = createRulebook([...upper.files.map(({ document }) => document), ...Object.values(files)]);
    const schema = (path: string, to: string) => ({
      $schema: schemaPath(dirname(join(target, path)), to, packageVersion()),
    });
    const texts = {
      ...Object.fromEntries(
        Object.entries(files).map(([path, file]) => [path, asText({ ...schema(path, "rules/schema.json"), ...file })]),
      ),
      "cases/first.json": asText({
        ...schema("cases/first.json", "schemas/cases.json"),
        book: id,
        cases: firstCases(book, currentThrough),
      }),
      [`${id}.test.mjs`]: testProgram(id),
    };
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text);
    }
    const shown = String(folder);
    const paths = Object.keys(texts);
    output.result({ type: "new-pack", pack: id, folder: shown, files: paths }, () =>
      [
        output.words("created", shown),
        ...paths.map((path) => `  ${path}`),
        output.words("next").replaceAll("{0}", shown),
      ].join("\n"),
    );
    return EXIT_CODES.done;
  },
};

const asText = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;
