import { compareIds } from "../../codes/order.js";
import { nearestIds } from "../../codes/suggestions.js";
import { isCode, type LocalizedText, labelOf } from "../../codes.js";
import { addDays } from "../../dates.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError } from "../../errors.js";
import type { Provision, Source } from "../../pack/types.js";
import { compiledBook } from "../../rulebook/compile.js";
import { PROVISION_LISTS } from "../../rulebook/compose.js";
import type { ProvisionList } from "../../rulebook/diff.js";
import type { Rulebook } from "../../rulebook/types.js";
import type { AmendmentEntry, AmendmentWorksheet } from "./worksheet.js";

type Ending = Provision & { id: string; source: Source; title?: LocalizedText; action?: LocalizedText; award?: string };

/**
 * Lists every provision of a book's lowest pack that ends because an instrument amends its text, clause by clause, with the answer
 * `unknown`.
 *
 * What has a later version already, or is repealed already, is not listed.
 *
 * @param amendedBy the id of the amending instrument, as the pack declares it.
 * @throws InvalidInputError for an instrument that ends no text of the book, or for anything that `createRulebook` did not make.
 * @example
 * makeAmendmentWorksheet(national, "06/2026/QH16").from; // "2026-10-01"
 */
export function makeAmendmentWorksheet(book: Rulebook, amendedBy: string): AmendmentWorksheet {
  compiledBook(book);
  const amended = book.instruments.filter(({ endedBy }) => endedBy?.by === amendedBy);
  const lastDays = new Set(amended.flatMap(({ inForceTo }) => inForceTo ?? []));
  const [lastDay] = [...lastDays].sort();
  if (lastDay === undefined) {
    const amending = book.instruments.flatMap(({ endedBy }) => endedBy?.by ?? []);
    const candidates = nearestIds(amendedBy, amending);
    throw new InvalidInputError([
      makeProblem("unknown-id", { of: "instrument" }, { path: "amendedBy", received: amendedBy, candidates }),
    ]);
  }
  const entries = PROVISION_LISTS.flatMap((list) => endingIn(book, list, lastDays).map((one) => entryFor(list, one)));
  return { pack: book.id, amendedBy, from: addDays(lastDay, 1), entries: entries.sort(byClause) };
}

/** The provisions of a list that end on one of the days, and have neither a later version nor a repeal. */
function endingIn(book: Rulebook, list: ProvisionList, lastDays: ReadonlySet<string>): Ending[] {
  const own = (book[list] as readonly Ending[]).filter(({ pack }) => pack === book.id);
  return own.filter(
    ({ id, validTo, repealedBy }) =>
      validTo !== undefined &&
      lastDays.has(validTo) &&
      repealedBy === undefined &&
      !own.some((other) => other.id === id && (other.validFrom ?? "") > validTo),
  );
}

function entryFor(list: ProvisionList, { id, source, title, action, award }: Ending): AmendmentEntry {
  const about = title ?? action ?? awardLabel(award);
  return { list, id, ...(about === undefined ? {} : { title: about }), clause: source, answer: "unknown" };
}

function awardLabel(award: string | undefined): LocalizedText | undefined {
  if (isCode("award", award)) return labelOf("award", award);
  return isCode("title", award) ? labelOf("title", award) : undefined;
}

/** In the order of the texts, as somebody reads who has the amending one beside it. */
function byClause(one: AmendmentEntry, other: AmendmentEntry): number {
  const [a, b] = [one.clause, other.clause];
  return (
    compareIds(a.instrument, b.instrument) ||
    (a.article ?? 0) - (b.article ?? 0) ||
    (a.clause ?? 0) - (b.clause ?? 0) ||
    compareIds(a.point ?? "", b.point ?? "") ||
    PROVISION_LISTS.indexOf(one.list) - PROVISION_LISTS.indexOf(other.list) ||
    compareIds(one.id, other.id)
  );
}
