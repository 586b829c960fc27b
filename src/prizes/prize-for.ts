import type { PrizeEntry } from "../pack/types.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledOf } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { noteBook, noteStatement } from "../rulebook/notices.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import { receiptOf } from "../rulebook/receipt.js";
import type { Rulebook } from "../rulebook/types.js";
import { inDong, product, roundedPrize } from "./amounts.js";
import { checkPrizeQuery } from "./input.js";
import { noteMissing, noteNone, noteRounding } from "./notes.js";
import { baseSalaryOn, notesFor, prizesOf, roundingOn } from "./statements.js";
import type { PrizeAmount, PrizeQuery, PrizeReport, PrizeRule } from "./types.js";

/**
 * Tells the prize money (tiền thưởng) of an award: coefficient times the base salary on the day of the decision.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query the award, the kind of nominee and the day of the decision; it is copied, never changed.
 * @returns a `PrizeReport` with money in VND: the exact amount, and what the text lets it be rounded to. Where that is a
 * matter of reading, an `interpretation` notice has in `alternatives` what the other readings give.
 * @throws InvalidQueryError for input that is not a query, with every problem and its path.
 * @example
 * prizeFor(national, { award: "bang-khen-thu-tuong", kind: "ca-nhan", decidedOn: "2026-06-30" }).amount; // 8190000
 */
export function prizeFor(book: Rulebook, query: PrizeQuery): PrizeReport {
  const compiled = compiledOf(book);
  const asked = checkPrizeQuery(query);
  const notices = new Notices();
  const known = prizesOf(book, asked);
  const found = fromLowestLayer(known.filter(({ entry }) => entry.kinds.includes(asked.kind)));
  const amount = found === undefined ? undefined : amountOf(compiled, found, asked, notices);
  if (found === undefined) noteAbsence(compiled, known, asked, notices);
  noteBook(notices, compiled, asked.decidedOn);
  const isLaw = found?.standing === "in-force";
  const status = statusOf(known, found, amount);
  const stated = status === "stated" ? amount : undefined;
  const report = {
    type: "prize-report" as const,
    status,
    award: asked.award,
    kind: asked.kind,
    decidedOn: asked.decidedOn,
    amount: stated?.amount ?? null,
    mayBeRoundedTo: stated?.mayBeRoundedTo ?? null,
    coefficient: stated?.coefficient ?? null,
    baseSalary: stated?.baseSalary ?? null,
    ...(stated === undefined ? {} : { source: stated.source }),
    ...(amount === undefined || isLaw ? {} : { provisional: amount }),
    rules: found === undefined || found.standing === "not-yet" ? [] : rulesOf(compiled, asked),
    notices: notices.list(),
  };
  return { ...report, texts: citedTexts(report, book.instruments), receipt: receiptOf(book, asked) };
}

/** The amount under the text that speaks, if both its factors are encoded; what it rests on becomes notices. */
function amountOf(
  { book }: CompiledBook,
  { entry, standing }: Standed<PrizeEntry>,
  { decidedOn }: PrizeQuery,
  notices: Notices,
): PrizeAmount | undefined {
  noteStatement(notices, book.instruments, entry, standing);
  const salary = baseSalaryOn(book, decidedOn);
  if (salary === undefined) noteMissing(notices, "baseSalary", [entry.id]);
  if (salary === undefined || standing === "not-yet") return undefined;
  const rounding = roundingOn(book, decidedOn)?.entry;
  const amount = inDong(product(entry.coefficient, salary.amount));
  const mayBeRoundedTo =
    rounding === undefined ? null : inDong(roundedPrize(entry, salary.amount, { ...rounding, individualFirst: false }));
  if (rounding !== undefined && mayBeRoundedTo !== null) {
    noteRounding(notices, rounding, entry, salary.amount, { amount, mayBeRoundedTo });
  }
  return {
    amount,
    mayBeRoundedTo,
    coefficient: entry.coefficient,
    baseSalary: { amount: salary.amount, validity: salary.validity, source: salary.source },
    source: entry.source,
  };
}

/** Why there is no prize to tell: the text gives this kind none, or the book does not hold the text of the day. */
function noteAbsence(
  { book }: CompiledBook,
  known: readonly Standed<PrizeEntry>[],
  { award }: PrizeQuery,
  notices: Notices,
): void {
  if (known.length === 0) noteMissing(notices, "prize", [award]);
  for (const { entry, standing } of known) {
    noteStatement(notices, book.instruments, entry, standing);
    if (standing === "in-force") noteNone(notices, entry);
  }
}

function statusOf(
  known: readonly Standed<PrizeEntry>[],
  found: Standed<PrizeEntry> | undefined,
  amount: PrizeAmount | undefined,
): PrizeReport["status"] {
  if (found === undefined) return known.some(({ standing }) => standing === "in-force") ? "not-stated" : "undetermined";
  return found.standing === "in-force" && amount !== undefined ? "stated" : "undetermined";
}

function rulesOf({ book }: CompiledBook, asked: PrizeQuery): PrizeRule[] {
  return notesFor(book, asked).map(({ entry, standing }) => ({
    id: entry.id,
    title: entry.title,
    ...(standing === "ended" ? { provisional: true as const } : {}),
    source: entry.source,
  }));
}
