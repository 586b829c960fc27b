import { agrees } from "../../test/cases/agrees.js";
import { type Change, changed, changesOf } from "./changes.js";
import { type Guarded, guardsOf, type Prepared, prepare, rulebookUnlessRefused } from "./guarded.js";

/** What became of one change: a case noticed it, no book can be made of it, or nobody noticed. */
export type Fate = "killed" | "refused" | "survived";

/** What became of every change. */
export interface MutationReport {
  fates: { change: Change; pack: string; fate: Fate }[];
  /** The cases that fail before anything is changed. */
  failing: string[];
}

/**
 * Changes every file of every book in every way, one change at a time, and asks the cases whether they notice. Where a book
 * with cases has none that holds, nothing is changed: every change would seem to go unnoticed.
 *
 * @param packs the packs to change; left out, all are.
 */
export function mutate(books: readonly Guarded[], packs?: readonly string[]): MutationReport {
  const prepared = books.map(prepare);
  const unguarded = prepared.filter(({ guards, failing }) => guards.length === 0 && failing.length > 0);
  if (unguarded.length > 0) {
    throw new Error(`every case fails unchanged, of ${unguarded.map(({ id }) => id).join(", ")}: mend them first`);
  }
  const all = new Map(books.flatMap((book) => book.files.map((file) => [file.path, file] as const)));
  const files = [...all.values()].filter(({ document }) => packs?.includes(document.pack) ?? true);
  const fates = files.flatMap((file) => {
    const { pack, room } = file.document;
    // A pack's own cases come first; those of the books that stand on it are asked only what it left unnoticed.
    const concerned = prepared
      .filter((book) => book.files.includes(file))
      .sort((a, b) => Number(b.id === pack) - Number(a.id === pack));
    return changesOf(file).map((change) => ({ change, pack, fate: fateOf(change, room, concerned) }));
  });
  return { fates, failing: prepared.flatMap(({ failing }) => failing) };
}

function fateOf(change: Change, room: string, books: readonly Prepared[]): Fate {
  for (const [index, book] of books.entries()) {
    const guards = guardsOf(book, room, change);
    if (guards.length === 0 && index > 0) continue;
    const mutant = rulebookUnlessRefused(
      book.files.map((file) => (file.path === change.file ? changed(file, change) : file)),
    );
    if (mutant === undefined) return "refused";
    if (guards.some((one) => !agrees(mutant, one))) return "killed";
  }
  return "survived";
}
