import type { Provision, Source } from "../pack/types.js";
import { ELIGIBILITY_LISTS, PROVISION_LISTS, type ProvisionList } from "./compose.js";
import type { Rulebook } from "./types.js";

/**
 * What decisions on nominations ask of the lists that they do not read: a book of its eligibility alone carries this in their
 * place.
 */
export interface Elsewhere {
  /** The ids of what people judge. */
  readonly judged: readonly string[];
  /** The texts of which there are statements. */
  readonly texts: readonly string[];
  /** The texts and last days of statements that have no later version and were not repealed, as `endKey` writes them. */
  readonly ends: readonly string[];
}

/** Shared by all copies of this library, as the brand of a book is. */
export const ELSEWHERE = /* @__PURE__ */ Symbol.for("thidua-rules/elsewhere");

const OTHER_LISTS = /* @__PURE__ */ PROVISION_LISTS.filter(
  (list) => !(ELIGIBILITY_LISTS as readonly ProvisionList[]).includes(list),
);

/** What a book has elsewhere than in what decides on nominations. */
export function elsewhereIn(book: Rulebook): Elsewhere {
  const carried = Reflect.get(book, ELSEWHERE) as Elsewhere | undefined;
  if (carried !== undefined) return carried;
  return {
    judged: book.criteria.filter(({ judgedBy }) => judgedBy !== undefined).map(({ id }) => id),
    texts: [...new Set(OTHER_LISTS.flatMap((list) => citedIn(book[list])))],
    ends: [...new Set(OTHER_LISTS.flatMap((list) => unfollowedEnds(book[list])))],
  };
}

/** The texts of which a book holds statements, and not the title alone. */
export const encodedTexts = (book: Rulebook): ReadonlySet<string> =>
  new Set([...ELIGIBILITY_LISTS.flatMap((list) => citedIn(book[list])), ...elsewhereIn(book).texts]);

/** The texts and last days of provisions that have no later version and were not repealed. */
export const allUnfollowedEnds = (book: Rulebook): ReadonlySet<string> =>
  new Set([...ELIGIBILITY_LISTS.flatMap((list) => unfollowedEnds(book[list])), ...elsewhereIn(book).ends]);

/** A text and a last day in one. */
export const endKey = (instrument: string, lastDay: string | undefined) => `${instrument} ${lastDay}`;

type Ending = Provision & { id: string; source: Source };

function citedIn(provisions: readonly Ending[]): string[] {
  return provisions.flatMap(({ source, repealedBy }) =>
    [source.instrument, source.amendedBy, repealedBy?.instrument].filter((id) => id !== undefined),
  );
}

function unfollowedEnds(provisions: readonly Ending[]): string[] {
  const key = ({ pack, id }: Ending) => `${pack} ${id}`;
  const lastDay = ({ validTo = "9999" }: Ending) => validTo;
  const lastVersions = new Map<string, Ending>();
  for (const provision of provisions) {
    const last = lastVersions.get(key(provision));
    if (last === undefined || lastDay(provision) > lastDay(last)) lastVersions.set(key(provision), provision);
  }
  const repealed = new Set(provisions.filter(({ repealedBy }) => repealedBy !== undefined).map(key));
  return [...lastVersions].flatMap(([named, { source, validTo }]) =>
    repealed.has(named) ? [] : [endKey(source.instrument, validTo)],
  );
}
