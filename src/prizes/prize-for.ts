import type { WithBlanks } from "../input/blanks.js";
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
import { addMissingNotice, addNoneForKindNotice, addRoundingNotice } from "./notices.js";
import { baseSalaryOn, prizeRulesFor, prizesFor, roundingOn } from "./select.js";
import type { PrizeAmount, PrizeInput, PrizeReport, PrizeRuleView } from "./types.js";

/**
 * Computes the prize money (tiền thưởng) of an award: coefficient times the base salary on the day of the decision.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param input the award, the kind of nominee and the day of the decision; it is copied, never changed.
 * @returns a `PrizeReport` with money in VND: the exact amount, and what the text lets it be rounded to. Where that
 * rests on an interpretation, the notice of it has in `alternatives` what the other readings give.
 * @throws InvalidInputError for input that is not a query, with every problem and its path.
 * @example
 * prizeFor(national, {
 *   award: "bang-khen-thu-tuong", nominee: { kind: "ca-nhan" }, decidedOn: "2026-06-30",
 * }).amount; // 8190000
 */
export function prizeFor(book: Rulebook, input: WithBlanks<PrizeInput>): PrizeReport {
  const compiled = compiledBook(book);
  const checked = parsePrizeInput(input, book);
  const notices = new Notices();
  const ofAward = prizesFor(book, checked);
  const found = fromLowestLayer(ofAward.filter(({ provision }) => provision.kinds.includes(checked.nominee.kind)));
  const amount = found === undefined ? undefined : prizeAmount(compiled, found, checked, notices);
  if (found === undefined) addAbsenceNotices(compiled, ofAward, checked, notices);
  addBookNotices(notices, compiled, checked.decidedOn);
  const isLaw = found?.forceStatus === "in-force";
  const status = prizeStatus(ofAward, found, amount);
  const stated = status === "stated" ? amount : undefined;
  const report = {
    status,
    award: checked.award,
    kind: checked.nominee.kind,
    decidedOn: checked.decidedOn,
    amount: stated?.amount ?? null,
    mayBeRoundedTo: stated?.mayBeRoundedTo ?? null,
    coefficient: stated?.coefficient ?? null,
    baseSalary: stated?.baseSalary ?? null,
    ...(stated === undefined ? {} : { source: stated.source }),
    ...(amount === undefined || isLaw ? {} : { provisional: amount }),
    rules: found === undefined || found.forceStatus === "not-yet" ? [] : prizeRuleViews(compiled, checked),
    notices: notices.list(),
  };
  return makeResult(book, "prize-report", report, checked);
}

/** The amount under the applicable provision, where both its factors are encoded. Adds the notices of both. */
function prizeAmount(
  compiled: CompiledBook,
  { provision, forceStatus }: AtDate<PrizeProvision>,
  { decidedOn }: PrizeInput,
  notices: Notices,
): PrizeAmount | undefined {
  const { book } = compiled;
  addProvisionNotices(notices, compiled, provision, forceStatus);
  const salary = baseSalaryOn(book, decidedOn);
  if (salary === undefined) addMissingNotice(notices, "noBaseSalary", [provision.id]);
  if (salary === undefined || forceStatus === "not-yet") return undefined;
  const rounding = roundingOn(book, decidedOn)?.provision;
  const amount = inDong(product(provision.coefficient, salary.amount));
  const mayBeRoundedTo =
    rounding === undefined
      ? null
      : inDong(roundedPrize(provision, salary.amount, { ...rounding, individualFirst: false }));
  if (rounding !== undefined && mayBeRoundedTo !== null) {
    addRoundingNotice(notices, rounding, provision, salary.amount, { amount, mayBeRoundedTo });
  }
  return {
    amount,
    mayBeRoundedTo,
    coefficient: provision.coefficient,
    baseSalary: { amount: salary.amount, reliability: salary.reliability, source: salary.source },
    source: provision.source,
  };
}

/** Adds why there is no prize: this kind of nominee gets none, or the book holds no provision in force. */
function addAbsenceNotices(
  compiled: CompiledBook,
  ofAward: readonly AtDate<PrizeProvision>[],
  { award }: PrizeInput,
  notices: Notices,
): void {
  if (ofAward.length === 0) addMissingNotice(notices, "noPrize", [award]);
  for (const { provision, forceStatus } of ofAward) {
    addProvisionNotices(notices, compiled, provision, forceStatus);
    if (forceStatus === "in-force") addNoneForKindNotice(notices, provision);
  }
}

function prizeStatus(
  ofAward: readonly AtDate<PrizeProvision>[],
  found: AtDate<PrizeProvision> | undefined,
  amount: PrizeAmount | undefined,
): PrizeReport["status"] {
  if (found === undefined)
    return ofAward.some(({ forceStatus }) => forceStatus === "in-force") ? "not-stated" : "undetermined";
  return found.forceStatus === "in-force" && amount !== undefined ? "stated" : "undetermined";
}

function prizeRuleViews({ book }: CompiledBook, checked: PrizeInput): PrizeRuleView[] {
  return prizeRulesFor(book, checked).map(({ provision, forceStatus }) => ({
    id: provision.id,
    title: provision.title,
    ...(forceStatus === "ended" ? { provisional: true as const } : {}),
    source: provision.source,
  }));
}
