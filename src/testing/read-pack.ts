import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describeThrown, describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { type Case, type CaseFile, parseCaseFile } from "./case.js";
import { isPackDocument, type PackFile, type RawDocument } from "./pack-file.js";
import { shippedFolder } from "./shipped-folder.js";

/** A pack as it lies in a folder, with the packs it rests on. */
export interface PackFolder {
  /** The id of the pack. */
  id: string;
  /** Its files and those of the packs above it, which are the files of one book. */
  files: PackFile[];
  /** Its cases, of all files together. */
  cases: Case[];
  /** The files of cases, as they are in the folder `cases`. */
  caseFiles: (CaseFile & { path: string })[];
}

/** Far above any file of a pack or its cases, and small enough that a hostile one is refused before it is read. */
const MOST_BYTES = 4_000_000;

/** Far above any pack with its cases. */
const MOST_FILES = 1_000;

/** Where a pack keeps its cases. */
const CASES = "cases";

/**
 * Reads the files of a pack from a folder, and those of the packs it extends: from the folders beside it, or else from what ships
 * with this library.
 *
 * @throws InvalidInputError where a file cannot be read or a file of cases is not well formed, or where no pack is found.
 * @example
 * readPack("rules/an-giang").id; // "an-giang"
 */
export function readPack(folder: string): PackFolder {
  const own = packFilesIn(folder);
  const header = headerAmong(own);
  if (header === undefined) throw new InvalidInputError([noHeader(join(folder, "pack.json"))]);
  const caseFiles = jsonFilesIn(join(folder, CASES), [".json", ".json.gz"]).map((path) => ({
    ...readCaseFile(path),
    path,
  }));
  return {
    id: header.pack,
    files: [...filesAbove(header, dirname(resolve(folder)), new Set([header.pack])), ...own],
    cases: caseFiles.flatMap(({ cases }) => cases),
    caseFiles,
  };
}

function filesAbove({ extends: above }: RawDocument, beside: string, below: Set<string>): PackFile[] {
  // A circle is for `createRulebook` to refuse.
  if (typeof above !== "string" || below.has(above)) return [];
  // What is no id is for `createRulebook` to refuse, and leads to no folder.
  if (!/^[a-z0-9.-]+$/.test(above) || above.startsWith(".")) return [];
  const folder = [join(beside, above), join(shippedFolder("rules"), above)].find((one) =>
    existsSync(join(one, "pack.json")),
  );
  if (folder === undefined) return [];
  const files = packFilesIn(folder);
  const header = headerAmong(files);
  return [...(header === undefined ? [] : filesAbove(header, dirname(folder), below.add(above))), ...files];
}

function headerAmong(files: readonly PackFile[]): RawDocument | undefined {
  return files.find(({ document }) => document.room === "pack")?.document;
}

/** Every file of a folder and its subfolders that names its pack and its section; cases are not among them. */
function packFilesIn(folder: string): PackFile[] {
  return jsonFilesIn(folder)
    .filter((path) => basename(dirname(path)) !== CASES)
    .flatMap((path) => {
      const document = readJson(path);
      return isPackDocument(document) ? [{ path, document }] : [];
    });
}

function jsonFilesIn(folder: string, endings: readonly string[] = [".json"]): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).includes("node_modules"))
    .sort();
  if (paths.length > MOST_FILES) throw tooLarge(folder, MOST_FILES, "items", paths.length);
  return paths;
}

const tooLarge = (path: string, maximum: number, of: "items" | "bytes", received: number) =>
  new InvalidInputError([
    makeProblem("too-large", { maximum, inclusive: true, of }, { path, received: `${received}` }),
  ]);

function readCaseFile(path: string): CaseFile {
  try {
    return parseCaseFile(readJson(path));
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, pack: problem.pack ?? path }));
    throw new InvalidInputError(problems, error);
  }
}

/** The value in a JSON file, which is refused by its size before it is read; the cases that ship are compressed. */
function readJson(path: string): unknown {
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw tooLarge(path, MOST_BYTES, "bytes", size);
  try {
    const bytes = readFileSync(path);
    return JSON.parse(
      (path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString("utf8"),
    );
  } catch (error) {
    const received = describeThrown(error);
    throw new InvalidInputError([makeProblem("unreadable", { of: "file" }, { path, received })], { cause: error });
  }
}

function noHeader(path: string) {
  return makeProblem("unreadable", { of: "file" }, { path, received: describeValue(undefined) });
}
