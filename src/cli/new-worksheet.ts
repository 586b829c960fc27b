import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageVersion } from "../service/package-files.js";
import { makeAmendmentWorksheet } from "../testing/amendment/make-worksheet.js";
import { CommandError } from "./command-error.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { loadBook } from "./files.js";
import type { Output } from "./output.js";
import { schemaPath } from "./schema-path.js";
import type { Streams } from "./streams.js";

/** The name of the file to fill in. */
const WORKSHEET = "amendment.json";

/** Writes the worksheet of an amending instrument; never over one that may be filled in already. */
export function newWorksheet(
  { folder, amends, by }: { folder: string; amends: string; by: string },
  output: Output,
  streams: Streams,
): ExitCode {
  const target = resolve(streams.folder, folder);
  const path = join(target, WORKSHEET);
  const shown = folder === "." ? WORKSHEET : join(folder, WORKSHEET);
  if (existsSync(path)) throw new CommandError("fileExists", shown);
  const worksheet = makeAmendmentWorksheet(loadBook(amends, streams), by);
  const $schema = schemaPath(target, "schemas/amendment-worksheet.json", packageVersion());
  mkdirSync(target, { recursive: true });
  writeFileSync(path, `${JSON.stringify({ $schema, ...worksheet }, null, 2)}\n`);
  const entries = worksheet.entries.length;
  output.result({ type: "new-worksheet", pack: worksheet.pack, amendedBy: by, file: shown, entries }, () =>
    output.words("worksheetMade").replace("{0}", shown).replace("{1}", String(entries)).replace("{2}", by),
  );
  return EXIT_CODES.done;
}
