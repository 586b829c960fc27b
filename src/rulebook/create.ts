import { describeThrown, describeValue } from "../errors/describe.js";
import { limitProblems } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidPackError, type Problem } from "../errors.js";
import { checkDocuments, type PackDocument } from "../pack/documents.js";
import type { PackHeader } from "../pack/types.js";
import { canonicalDigest } from "../result/digest.js";
import { brand, isRulebook } from "./brand.js";
import { packChain } from "./chain.js";
import { compose, fileWithList } from "./compose.js";
import { lint } from "./lint.js";
import type { Rulebook } from "./types.js";

/**
 * Checks packs and composes them into one rulebook.
 *
 * @param packs the files of the packs, in any order: each pack's `pack.json` and its sections. A list of files, such as
 * `nationalPack`, may be among them. A file may come with its name, as `{ file, content }`: problems then name it. What is
 * given is copied.
 * @throws InvalidPackError with every problem found: pack, file, the id of the statement, path, what was expected and what
 * was received. The errors that `docs/lint.md` lists are among them.
 * @example
 * const book = createRulebook([law, lawEligibility, plan, planTimeline]);
 * book.id; // "an-giang"
 */
export function createRulebook(packs: readonly unknown[]): Rulebook {
  const given = filesIn(packs);
  const misplaced = notFiles(given);
  const { documents, names, found } = checkDocuments(misplaced.length === 0 ? given : given.filter(isFile));
  found.addAll(limitProblems(misplaced));
  const chain = packChain(documents);
  // Where files or statements are left out, others may only seem to lack them.
  if (found.problems.length === 0) found.addAll(limitProblems(chain.problems));
  const [lowest] = chain.packs;
  if (lowest === undefined) throw new InvalidPackError(found.problems, found);
  const book = compose(chain.packs, documents);
  const digested = digests(chain.packs, documents);
  const problems = lint(book, { isWhole: found.problems.length === 0, ...digested });
  found.addAll(limitProblems(problems.map((problem) => withFile(problem, names))));
  if (found.problems.length > 0) throw new InvalidPackError(found.problems, found);
  return brand({ ...book, ...digested });
}

/** Names the file and the statement of a problem that was found in the composed book. */
function withFile(problem: Problem, names: ReadonlyMap<PackDocument, string>): Problem {
  const { pack, path } = problem;
  const [, list = path, id] = /^(\w+)(?:\[([^\]]+)\])?/.exec(path) ?? [];
  const file = fileWithList(list);
  const given = [...names].find(
    ([document]) =>
      document.pack === pack && `${document.room}.json` === file && (id === undefined || states(document, list, id)),
  );
  return {
    ...problem,
    ...(pack === undefined ? {} : { file: given?.[1] ?? file }),
    ...(id === undefined ? {} : { id }),
  };
}

function states(document: PackDocument, list: string, id: string): boolean {
  const items: unknown = Reflect.get(document, list);
  return Array.isArray(items) && items.some((item: { id?: unknown }) => item.id === id);
}

function digests(packs: readonly PackHeader[], documents: readonly PackDocument[]) {
  const law = new Set(packs.filter(({ layer }) => layer === "law").map(({ pack }) => pack));
  const files = documents.map((document) => ({ isLaw: law.has(document.pack), digest: canonicalDigest(document) }));
  const together = (chosen: typeof files) => canonicalDigest(chosen.map(({ digest }) => digest).sort());
  return { digest: together(files), lawDigest: together(files.filter(({ isLaw }) => isLaw)) };
}

const isFile = (given: unknown): boolean => typeof given !== "string" && !isRulebook(given);

/** What is typically given in place of the content of a file: a book that is made, or a path. */
function notFiles(given: readonly unknown[]): Problem[] {
  return given.flatMap((file, index) => {
    if (isFile(file)) return [];
    const cure = typeof file === "string" ? "content-not-path" : "files-not-book";
    const place = { path: `packs[${index}]`, received: describeValue(file), cure } as const;
    return [makeProblem("wrong-type", { type: "plain-object" }, place)];
  });
}

/** The files of packs, whose lists may be among them. */
function filesIn(packs: readonly unknown[]): unknown[] {
  try {
    if (Array.isArray(packs)) return packs.flat();
  } catch (error) {
    const place = { path: "packs", received: describeThrown(error) };
    throw new InvalidPackError([makeProblem("unreadable", { of: "value" }, place)]);
  }
  throw new InvalidPackError([
    makeProblem("wrong-type", { type: "list" }, { path: "packs", received: describeValue(packs) }),
  ]);
}
