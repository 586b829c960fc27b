import type { PrizeProvision } from "../pack/types.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import type { AtDate } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import type { Rulebook } from "../rulebook/types.js";
import { inDong, product, roundedPrize } from "./amounts.js";
import { parsePrizeInput } from "./input.js";
import { noteMissing, noteNone, noteRounding } from "./notices.js";
import { baseSalaryOn, notesFor, prizesFor, roundingOn } from "./select.js";
import type { PrizeAmount, PrizeInput, PrizeReport, PrizeRuleView } from "./types.js";

/**
 * Computes the prize money (tiền thưởng) of an award: coefficient times the base salary on the day of the decision.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query the award, the kind of nominee and the day of the decision; it is copied, never changed.
 * @returns a `PrizeReport` with money in VND: the exact amount, and what the text lets it be rounded to. Where that
 * rests on an interpretation, the notice of it has in `alternatives` what the other readings give.
 * @throws InvalidInputError for input that is not a query, with every problem and its path.
 * @example
 * prizeFor(national, { award: "bang-khen-thu-tuong", kind: "ca-nhan", decidedOn: "2026-06-30" }).amount; // 8190000
 */
export function prizeFor(book: Rulebook, query: PrizeInput): PrizeReport {
  const compiled = compiledBook(book);
  const asked = parsePrizeInput(query);
  const notices = new Notices();
  const known = prizesFor(book, asked);
  const found = fromLowestLayer(known.filter(({ provision: entry }) => entry.kinds.includes(asked.kind)));
  const amount = found === undefined ? undefined : prizeAmount(compiled, found, asked, notices);
  if (found === undefined) noteAbsence(compiled, known, asked, notices);
  addBookNotices(notices, compiled, asked.decidedOn);
  const isLaw = found?.forceStatus === "in-force";
  const status = prizeStatus(known, found, amount);
  const stated = status === "stated" ? amount : undefined;
  const report = {
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
    rules: found === undefined || found.forceStatus === "not-yet" ? [] : prizeRules(compiled, asked),
    notices: notices.list(),
  };
  return makeResult(book, "prize-report", report, asked);
}

/** The amount under the applicable provision, where both its factors are encoded. Adds the notices of both. */
function prizeAmount(
  compiled: CompiledBook,
  { provision: entry, forceStatus }: AtDate<PrizeProvision>,
  { decidedOn }: PrizeInput,
  notices: Notices,
): PrizeAmount | undefined {
  const { book } = compiled;
  addProvisionNotices(notices, compiled, entry, forceStatus);
  const salary = baseSalaryOn(book, decidedOn);
  if (salary === undefined) noteMissing(notices, "noBaseSalary", [entry.id]);
  if (salary === undefined || forceStatus === "not-yet") return undefined;
  const rounding = roundingOn(book, decidedOn)?.provision;
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
    baseSalary: { amount: salary.amount, reliability: salary.reliability, source: salary.source },
    source: entry.source,
  };
}

/** Adds why there is no prize: this kind of nominee gets none, or the book holds no provision in force. */
function noteAbsence(
  compiled: CompiledBook,
  known: readonly AtDate<PrizeProvision>[],
  { award }: PrizeInput,
  notices: Notices,
): void {
  if (known.length === 0) noteMissing(notices, "noPrize", [award]);
  for (const { provision: entry, forceStatus } of known) {
    addProvisionNotices(notices, compiled, entry, forceStatus);
    if (forceStatus === "in-force") noteNone(notices, entry);
  }
}

function prizeStatus(
  known: readonly AtDate<PrizeProvision>[],
  found: AtDate<PrizeProvision> | undefined,
  amount: PrizeAmount | undefined,
): PrizeReport["status"] {
  if (found === undefined)
    return known.some(({ forceStatus }) => forceStatus === "in-force") ? "not-stated" : "undetermined";
  return found.forceStatus === "in-force" && amount !== undefined ? "stated" : "undetermined";
}

function prizeRules({ book }: CompiledBook, asked: PrizeInput): PrizeRuleView[] {
  return notesFor(book, asked).map(({ provision: entry, forceStatus }) => ({
    id: entry.id,
    title: entry.title,
    ...(forceStatus === "ended" ? { provisional: true as const } : {}),
    source: entry.source,
  }));
}
