import type { BookCodes, OwnVocabularies } from "../codes.js";
import { describeValue, shorten } from "../errors/describe.js";
import { type FoundProblems, limitProblems, ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { parseInput } from "../input/parse.js";
import { readSafely } from "../input/read.js";
import { guardAgainstHostileInput, ValueCount } from "./guard.js";
import { codesDeclared } from "./rooms/vocabularies.js";
import { ROOMS, type RoomName } from "./rooms.js";
import type {
  CriteriaFile,
  DossierFile,
  EligibilityFile,
  PackHeader,
  PrizesFile,
  QuotaFile,
  TimelineFile,
} from "./types.generated.js";

/** Far above any real book: a file has a thousand statements a list. */
const MOST_FILES = 500;

/** One file of a pack, checked. */
export type PackDocument =
  | PackHeader
  | EligibilityFile
  | CriteriaFile
  | QuotaFile
  | DossierFile
  | TimelineFile
  | PrizesFile;

/** The documents that passed, and what is wrong with those that did not. */
export interface CheckedDocuments {
  /** Of a file with wrong statements, what is left without them. */
  documents: PackDocument[];
  /** The names that files were given with. */
  names: ReadonlyMap<PackDocument, string>;
  found: ProblemCollector;
}

/** Checks the files of packs one by one against the guard and the schema of their section, within what all together may hold. */
export function checkDocuments(inputs: readonly unknown[]): CheckedDocuments {
  const documents: PackDocument[] = [];
  const names = new Map<PackDocument, string>();
  const found = new ProblemCollector();
  if (inputs.length > MOST_FILES) {
    const params = { maximum: MOST_FILES, inclusive: true, of: "items" } as const;
    found.add(() => makeProblem("too-large", params, { path: "packs", received: `${inputs.length}` }));
    return { documents, names, found };
  }
  const count = new ValueCount();
  const book = { vocabularies: vocabulariesIn(inputs) };
  for (const [index, input] of inputs.entries()) {
    const read = readSafely(() => {
      const { content, file } = unwrapped(input);
      const { problems, moreProblems, document } = checkFile(content, count, book);
      const place = documentPlace(content, index, file);
      return { ok: true, value: { document, file, ...inDocument({ problems, moreProblems }, place, content) } };
    });
    found.addAll(read.ok ? read.value : inDocument(read, { pack: `packs[${index}]` }));
    if (read.ok && read.value.document !== undefined) {
      documents.push(read.value.document);
      if (read.value.file !== undefined) names.set(read.value.document, read.value.file);
    }
    if (count.isExceeded) break;
  }
  return { documents, names, found };
}

/** A file of a pack with the name that problems show for it. */
export interface NamedFile {
  file: string;
  content: unknown;
}

function unwrapped(input: unknown): { content: unknown; file?: string } {
  const isNamed =
    typeof input === "object" &&
    input !== null &&
    "content" in input &&
    "file" in input &&
    typeof input.file === "string";
  return isNamed ? { content: input.content, file: shorten(input.file as string, 200) } : { content: input };
}

type DocumentPlace = Pick<Problem, "pack" | "file">;

function inDocument({ problems, moreProblems }: FoundProblems, place: DocumentPlace, content?: unknown): FoundProblems {
  return {
    problems: problems.map((problem) => ({ ...problem, ...place, ...statementId(content, problem.path) })),
    moreProblems,
  };
}

/** The id of the statement that a path begins with, where it has one. */
function statementId(content: unknown, path: string): { id?: string } {
  const [, list = "", index = ""] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const items: unknown = typeof content === "object" && content !== null ? Reflect.get(content, list) : undefined;
  const id: unknown = Array.isArray(items) ? (items[Number(index)] as { id?: unknown } | undefined)?.id : undefined;
  return typeof id === "string" ? { id: shorten(id) } : {};
}

function checkFile(input: unknown, count: ValueCount, book: BookCodes): FoundProblems & { document?: PackDocument } {
  const hostile = guardAgainstHostileInput(input, count);
  if (hostile.length > 0) return limitProblems(hostile);
  const room = roomIn(input);
  if (!isRoomName(room)) {
    const place = { path: "room", received: describeValue(room) };
    return limitProblems([makeProblem("not-a-code", { codes: Object.keys(ROOMS) }, place)]);
  }
  const checked = parseInput(ROOMS[room](), input, book);
  if (checked.ok) return { document: checked.value, problems: [], moreProblems: 0 };
  const rest = parseInput(
    ROOMS[room](),
    withoutWrongStatements(input as Record<string, unknown>, checked.problems),
    book,
  );
  const { problems, moreProblems } = checked;
  return { problems, moreProblems, ...(rest.ok ? { document: rest.value } : {}) };
}

const roomIn = (input: unknown): unknown =>
  typeof input === "object" && input !== null && "room" in input ? input.room : undefined;

/** The codes that the packs declare, of the heads that are safe to read: what is wrong with a head is found later. */
function vocabulariesIn(inputs: readonly unknown[]): OwnVocabularies | undefined {
  const count = new ValueCount();
  const isSafeHead = (input: unknown) =>
    roomIn(input) === "pack" && guardAgainstHostileInput(input, count).length === 0;
  const read = readSafely(() => ({ ok: true, value: codesDeclared(inputs.filter(isSafeHead)) }));
  return read.ok ? read.value : undefined;
}

/** A file without the statements that problems name: what is left can still be wrong together with other files. */
function withoutWrongStatements(input: Record<string, unknown>, problems: readonly Problem[]): unknown {
  const wrong = new Set(problems.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((_, index) => !wrong.has(`${key}[${index}]`)) : value,
    ]),
  );
}

const isRoomName = (room: unknown): room is RoomName => typeof room === "string" && Object.hasOwn(ROOMS, room);

/** The pack and file of a document; of one that does not name them, its position in what was given. */
function documentPlace(input: unknown, index: number, file: string | undefined): DocumentPlace {
  const [pack, room]: unknown[] =
    typeof input === "object" && input !== null ? [Reflect.get(input, "pack"), Reflect.get(input, "room")] : [];
  const name = file ?? (typeof room === "string" ? `${shorten(room, 40)}.json` : undefined);
  return {
    pack: typeof pack === "string" ? shorten(pack) : `packs[${index}]`,
    ...(name === undefined ? {} : { file: name }),
  };
}
