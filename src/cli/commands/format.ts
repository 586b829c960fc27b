import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type * as z from "zod/mini";
import { ROOMS, type RoomName } from "../../pack/rooms.js";
import { caseFileSchema } from "../../testing/case.js";
import { isPackDocument } from "../../testing/pack-file.js";
import { EXIT_CODES } from "../exit-codes.js";
import { ownPackFolder, readJsonInput } from "../files.js";
import { inKeyOrder } from "../key-order.js";
import type { CommandDefinition } from "../program.js";

/** `thidua fmt`: the keys in the order of the format, two blanks a level; `--check` writes nothing. */
export const formatCommand: CommandDefinition = {
  name: "fmt",
  arguments: [["[folder]", "folder"]],
  options: [["--check", "check"]],
  run: ({ folder = ".", check }, output, streams) => {
    const path = ownPackFolder(String(folder), streams);
    const changed = jsonFiles(path).filter((file) => {
      const text = formatted(readJsonInput(file, streams));
      if (text === undefined || text === readFileSync(file, "utf8")) return false;
      if (check !== true) writeFileSync(file, text);
      return true;
    });
    const files = changed.map((file) => relative(path, file));
    output.result({ type: "format-report", isWritten: check !== true, files }, () =>
      files.length === 0
        ? output.words("allFormatted")
        : files.map((file) => output.words(check === true ? "notFormatted" : "formatted", file)).join("\n"),
    );
    return check === true && files.length > 0 ? EXIT_CODES.found : EXIT_CODES.done;
  },
};

/** A file as it should be; nothing where it is no file of a pack and none of cases. */
function formatted(document: unknown): string | undefined {
  const schema = schemaFor(document);
  return schema === undefined ? undefined : `${JSON.stringify(inKeyOrder(schema, document), null, 2)}\n`;
}

function schemaFor(document: unknown): z.ZodMiniType | undefined {
  if (isPackDocument(document)) {
    return Object.hasOwn(ROOMS, document.room) ? ROOMS[document.room as RoomName]() : undefined;
  }
  const isCaseFile = typeof document === "object" && document !== null && "cases" in document;
  return isCaseFile ? caseFileSchema() : undefined;
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).includes("node_modules"))
    .sort();
}
