import { FailingCasesError } from "../errors.js";
import { isPassing } from "../run-cases.js";
import { type Change, changed, changePath, possibleChanges } from "./changes.js";
import { type GuardedBook, guardsAgainst, makeBookUnlessRefused, type PreparedBook, prepareBook } from "./guarded.js";

/** What became of one change: a case noticed it, no book can be made of it, or nobody noticed. */
export type ChangeFate = "killed" | "refused" | "survived";

/** One change of a pack, and what became of it. */
export interface Mutation extends Change {
  pack: string;
  /** The place with the provision's id: `rules[3: id].conditions.all[0].value`. */
  place: string;
  fate: ChangeFate;
}

/** What became of every change of packs. */
export interface MutationReport {
  type: "mutation-report";
  mutations: Mutation[];
  killed: number;
  refused: number;
  survived: number;
}

/**
 * Changes every number, day and threshold of packs, one at a time, and asks the cases whether they notice.
 *
 * @param books the books that hold the packs: a pack's own cases are asked first, and those of the books that rest on it where
 * they left a change unnoticed.
 * @param packs the ids of the packs to change; left out, all are.
 * @throws FailingCasesError where a case fails before anything is changed.
 * @throws InvalidPackError where no book can be made of the files.
 * @example
 * mutatePacks([]).survived; // 0
 */
export function mutatePacks(books: readonly GuardedBook[], packs?: readonly string[]): MutationReport {
  const prepared = books.map(prepareBook);
  const failing = prepared.flatMap((book) => book.failing);
  if (failing.length > 0) throw new FailingCasesError(failing);
  const all = new Map(books.flatMap((book) => book.files.map((file) => [file.path, file] as const)));
  const files = [...all.values()].filter(({ document }) => packs?.includes(document.pack) ?? true);
  const mutations = files.flatMap((file): Mutation[] => {
    const { pack, room } = file.document;
    const concerned = prepared
      .filter((book) => book.files.some(({ path }) => path === file.path))
      .sort((a, b) => Number(b.id === pack) - Number(a.id === pack));
    return possibleChanges(file).map((change) => ({
      ...change,
      pack,
      place: changePath(change),
      fate: fateAmong(change, room, concerned),
    }));
  });
  const count = (fate: ChangeFate) => mutations.filter((mutation) => mutation.fate === fate).length;
  return {
    type: "mutation-report",
    mutations,
    killed: count("killed"),
    refused: count("refused"),
    survived: count("survived"),
  };
}

function fateAmong(change: Change, room: string, books: readonly PreparedBook[]): ChangeFate {
  for (const [index, book] of books.entries()) {
    const guards = guardsAgainst(book, room, change);
    if (guards.length === 0 && index > 0) continue;
    const mutant = makeBookUnlessRefused(
      book.files.map((file) => (file.path === change.file ? changed(file, change) : file)),
    );
    if (mutant === undefined) return "refused";
    if (guards.some((one) => !isPassing(mutant, one))) return "killed";
  }
  return "survived";
}
