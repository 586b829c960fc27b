import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { AwardCode, TitleCode } from "../../codes.js";
import { codesOf, resolveCode } from "../../codes.js";
import { screen } from "../../eligibility/screen.js";
import { InvalidNominationError } from "../../errors.js";
import { safeParseCandidacy } from "../../nomination/check.js";
import type { CandidacyInput } from "../../nomination/input-types.js";
import type { Rulebook } from "../../rulebook/types.js";
import { columnReaders } from "../../table/column-map.js";
import type { ColumnMap, ReadRowsOptions } from "../../table/types.js";
import { CommandError } from "../command-error.js";
import { loadBook, readJsonInput } from "../files.js";
import type { Given } from "../program.js";
import type { Streams } from "../streams.js";

/** The formats of files. */
export const FORMATS = ["ndjson", "csv", "xlsx"] as const;

/** The format of a file. */
export type Format = (typeof FORMATS)[number];

/** A file and its format. */
export interface FormattedFile {
  path: string;
  format: Format;
}

/** What to screen, and where the answers go. */
export interface ScreenJob {
  book: Rulebook;
  input: FormattedFile;
  /** Left out for the standard output, in NDJSON. */
  output?: FormattedFile;
  rejected: FormattedFile;
  /** The awards to try for every row. Default: the row's own, or else all that the book lists for it. */
  awards?: readonly (AwardCode | TitleCode)[];
  /** What rows share that do not have it themselves. */
  shared: Partial<CandidacyInput>;
  columns?: ColumnMap;
  headingRow?: number;
  whole: NonNullable<ReadRowsOptions["whole"]>;
  isResumed: boolean;
  hasReasons: boolean;
}

/** Reads the options. Throws `CommandError`, and what the library throws for codes and days that are none. */
export function readJob(given: Given, streams: Streams): ScreenJob {
  const text = (name: string) => (given[name] === undefined ? undefined : String(given[name]));
  const { out, from, columns, headingRow } = Object.fromEntries(
    ["out", "from", "columns", "headingRow"].map((name) => [name, text(name)]),
  );
  const book = loadBook(String(given.book), streams);
  const file = (path: string) => resolve(streams.folder, path);
  const input = formatted(file(String(given.file)), from);
  const output = out === undefined ? undefined : formatted(file(out));
  const rejected = formatted(given.rejected === undefined ? besides(output, input) : file(String(given.rejected)));
  refuseSameFile([input, rejected, ...(output === undefined ? [] : [output])]);
  // A sheet that was not finished was never written: what it would have held of the earlier run is lost.
  if (given.resume === true && (output === undefined || [output, rejected].some(({ format }) => format === "xlsx"))) {
    throw new CommandError("resumeWithoutLines");
  }
  if (headingRow !== undefined && !/^[1-9]\d*$/.test(headingRow)) throw new CommandError("notAccepted", headingRow);
  const awards = text("award") === undefined ? undefined : readAwards(String(given.award), book);
  return {
    book,
    input,
    ...(output === undefined ? {} : { output }),
    rejected,
    ...(awards === undefined ? {} : { awards }),
    shared: readShared(text("occasion"), text("asOf"), book),
    ...(columns === undefined ? {} : { columns: readColumns(columns, streams) }),
    ...(headingRow === undefined ? {} : { headingRow: Number(headingRow) }),
    whole: list(text("whole")) as ScreenJob["whole"],
    isResumed: given.resume === true,
    hasReasons: given.outcomesOnly !== true,
  };
}

const list = (text: string | undefined): string[] =>
  text === undefined
    ? []
    : text
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "");

const ENDINGS: Record<string, Format> = { ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv", ".xlsx": "xlsx" };

function formatted(path: string, format?: string): FormattedFile {
  const found = FORMATS.find((each) => each === format) ?? ENDINGS[extname(path).toLowerCase()];
  if (found === undefined) throw new CommandError("unknownFormat", path);
  return { path, format: found };
}

/** `out.csv` has its rejected rows in `out.rejected.csv`. */
function besides(output: FormattedFile | undefined, input: FormattedFile): string {
  const { path, format } = output ?? { path: input.path, format: "ndjson" };
  return `${path.slice(0, path.length - extname(path).length)}.rejected.${format}`;
}

/** Refuses to write over the nominations, or two things into one file, by whatever path or link it is named. */
function refuseSameFile(files: readonly FormattedFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const found = statSync(path, { throwIfNoEntry: false });
    const key = found === undefined ? path : `${found.dev} ${found.ino}`;
    if (seen.has(key)) throw new CommandError("sameFile", path);
    seen.add(key);
  }
}

/** Throws `InvalidInputError` with every field that a nomination does not have, also of headings that the file lacks. */
function readColumns(path: string, streams: Streams): ColumnMap {
  const columns = readJsonInput(path, streams);
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
    throw new CommandError("notAccepted", path);
  }
  columnReaders(columns as ColumnMap);
  return columns as ColumnMap;
}

/** Codes, or names that stand for one code. */
function readAwards(text: string, book: Rulebook): (AwardCode | TitleCode)[] {
  const awards = list(text).map((each) => {
    const found = resolveCode(each, { among: "awardOrTitle" });
    return ("code" in found ? found.code : each) as AwardCode;
  });
  // It names what is no award, with the nearest codes.
  screen(book, [], { awards });
  return awards;
}

function readShared(occasion: string | undefined, asOf: string | undefined, book: Rulebook): Partial<CandidacyInput> {
  const found = occasion === undefined ? undefined : resolveCode(occasion, { among: "occasion" });
  const shared = {
    ...(found === undefined ? {} : { occasion: "code" in found ? found.code : occasion }),
    ...(asOf === undefined ? {} : { asOf }),
  } as Partial<CandidacyInput>;
  const [kind] = codesOf("kind");
  const sample = { nominee: { kind }, ...shared };
  const checked = safeParseCandidacy(sample, book);
  const wrong = checked.ok ? [] : checked.problems.filter(({ path }) => Object.hasOwn(shared, path));
  if (wrong.length > 0) throw new InvalidNominationError(wrong);
  return shared;
}
