import type { Provision, Source } from "../pack/types.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "../rulebook/compile.js";
import type { ProvisionList } from "../rulebook/diff.js";
import type { Rulebook } from "../rulebook/types.js";
import { callByName, sourceText } from "./answer.js";
import type { Case } from "./case.js";

/** The lists whose provisions decide, count, name a document or set a day. */
const REACHABLE = [
  "listings",
  "rules",
  "criteria",
  "quotas",
  "documents",
  "sets",
  "steps",
  "votes",
  "terms",
  "shortProcedures",
  "phases",
  "milestones",
  "deadlines",
] as const satisfies readonly ProvisionList[];

/** Answers show these by their clause, and not by their id. */
const SHOWN_BY_SOURCE: readonly ProvisionList[] = ["sets", "steps", "votes", "quotas"];

/** The name of a provision within its book. */
export interface ProvisionName {
  list: ProvisionList;
  id: string;
}

/** Which provisions of a pack no case touches. */
export interface ReachReport {
  type: "reach-report";
  /** The pack looked at: the lowest of the book. */
  pack: string;
  /** How many provisions of it a case could touch. */
  provisions: number;
  unreached: ProvisionName[];
  receipt: Pick<Receipt, "book">;
}

/** What answers show: the ids and the clauses of everything that is applied in them. */
interface Shown {
  ids: Set<string>;
  sources: Set<string>;
}

/**
 * Looks for provisions of a book's lowest pack that no answer to a case shows.
 *
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 * @example
 * const inJune = { id: "june", protects: "A unit that asks in June 2027", call: "timelineAt" as const, input: { asOf: "2027-06-01" } };
 * const expected = { result: {}, decisive: [], sources: [] };
 * findUnreached(anGiang, [{ ...inJune, expect: expected }]).unreached.some(({ list }) => list === "rules"); // true
 */
export function findUnreached(book: Rulebook, cases: readonly Case[]): ReachReport {
  compiledBook(book);
  const shown: Shown = { ids: new Set(), sources: new Set() };
  for (const one of cases) collectShown(answerOrNothing(book, one), shown);
  const provisions = REACHABLE.flatMap((list) =>
    (book[list] as readonly (Provision & { id: string; source: Source })[])
      .filter(({ pack }) => pack === book.id)
      .map(({ id, source }) => ({ list, id, source })),
  );
  const unreached = provisions
    .filter(({ list, id, source }) => {
      const isShown = shown.ids.has(id) || (SHOWN_BY_SOURCE.includes(list) && shown.sources.has(sourceText(source)));
      return !isShown;
    })
    .map(({ list, id }) => ({ list, id }));
  return { type: "reach-report", pack: book.id, provisions: provisions.length, unreached, receipt: bookReceipt(book) };
}

/** A case that cannot even be asked shows nothing; that it fails is for `runCases`. */
function answerOrNothing(book: Rulebook, { call, input }: Case): unknown {
  try {
    return callByName(book, call, input);
  } catch {
    return undefined;
  }
}

/** Collects what an answer shows; a check that does not apply shows nothing. */
function collectShown(answer: unknown, shown: Shown): void {
  if (typeof answer !== "object" || answer === null) return;
  const { id, status, source, concerns } = answer as Record<string, unknown>;
  if (status === "not-applicable" && typeof id === "string") return;
  if (typeof id === "string") shown.ids.add(id);
  if (Array.isArray(concerns)) for (const concern of concerns) shown.ids.add(String(concern));
  if (typeof source === "object" && source !== null) shown.sources.add(sourceText(source as Source));
  for (const inner of Object.values(answer)) collectShown(inner, shown);
}
