import type { WithBlanks } from "../input/blanks.js";
import { makeResult } from "../result/envelope.js";
import { compiledBook } from "../rulebook/compile.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import type { Rulebook } from "../rulebook/types.js";
import { countAfterEnd, statusOfKinds } from "./count.js";
import { parseQuotaInput } from "./input.js";
import { countsPerKind, type KindCounts } from "./kind-counts.js";
import { applicableQuotas, type FoundQuota, isShared, limitGroups, withBinding } from "./limit-groups.js";
import { quotaNotices } from "./notices.js";
import { refuseYearOutsidePlans } from "./plan-years.js";
import { quotaQuestions } from "./questions.js";
import { quotasMatching } from "./select.js";
import { refuseWrongSharedCounts } from "./shared-counts.js";
import type { KindQuota, QuotaInput, QuotaReport } from "./types.js";

/**
 * Checks whether what a unit proposes keeps to the quota (số lượng đề nghị khen thưởng) of an award on an occasion.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param proposals what the unit proposes now, and proposed before in the same year and on the same occasion, in whole
 * numbers for each kind of nominee. What was used and is left out is unknown, never 0. It is copied, never changed.
 * @returns a `QuotaReport`: for each kind the limit, what remains or is too many, and the questions that would decide
 * it. A limit that other units or other awards share counts what all of them used. Where the text gives no number, the status is `not-stated`: neither 0 nor unlimited.
 * @throws InvalidInputError for input that is not proposals, with every problem and its path, for a year outside the
 * movements of the plan that sets the quota, and for a shared count of no shared quota or below the unit's own.
 * @example
 * checkQuota(anGiang, {
 *   award: "bang-khen-tinh", occasion: "hang-nam", year: 2026, asOf: "2026-08-01",
 *   unit: { level: "so-nganh" }, requested: { "tap-the": 3 },
 * }).status; // "exceeded": a unit proposes at most 2 collectives, whatever it used before
 */
export function checkQuota(book: Rulebook, proposals: WithBlanks<QuotaInput>): QuotaReport {
  const compiled = compiledBook(book);
  const checked = parseQuotaInput(proposals, book);
  refuseWrongSharedCounts(book, checked);
  const found = withBinding(quotasMatching(book.quotas, checked), checked);
  refuseYearOutsidePlans(
    book,
    found.map(({ provision }) => provision),
    checked.year,
  );
  const { quotas, hasEnded } = applicableQuotas(found);
  const perKind = countsPerKind(limitGroups(quotas, checked), checked);
  const weighing = weighingKinds(perKind, checked);
  // Of a quota that has ended only the status under it is known; today's is open.
  const today = ({ combined }: KindCounts): KindQuota => (hasEnded ? countAfterEnd(combined) : combined);
  const lastStatus = statusOfKinds(weighing.map(({ combined }) => combined.status));
  const deciding = weighing.find(({ combined }) => combined.status === lastStatus)?.combined;
  const isProvisional = weighing.map(today).some(({ provisional }) => provisional !== undefined);
  // Where no quota applies, one for other levels is cited as the source of that.
  const source =
    deciding?.shared?.source ?? (fromLowestLayer(unshared(quotas)) ?? fromLowestLayer(found))?.provision.source;
  const report = {
    status: statusOfKinds(weighing.map((kind) => today(kind).status)),
    ...(isProvisional ? { provisional: lastStatus } : {}),
    award: checked.award,
    occasion: checked.occasion,
    year: checked.year,
    perKind: Object.fromEntries(perKind.map((each) => [each.kind, today(each)])),
    questions: quotaQuestions(book, weighing, checked),
    notices: quotaNotices(compiled, found, perKind, checked),
    ...(source === undefined ? {} : { source }),
  };
  return makeResult(book, "quota-report", report, checked);
}

/** The quotas that count what the unit alone proposes; those that are shared only where there is no other. */
function unshared(applicable: readonly FoundQuota[]): readonly FoundQuota[] {
  const own = applicable.filter(({ provision }) => !isShared(provision));
  return own.length > 0 ? own : applicable;
}

/** The kinds that decide the status of the report: those proposed now; where none is, those named in the input; else all. */
function weighingKinds(perKind: KindCounts[], { requested }: QuotaInput): KindCounts[] {
  const proposed = perKind.filter(({ combined }) => combined.requested > 0);
  if (proposed.length > 0) return proposed;
  const asked = perKind.filter(({ kind }) => requested[kind] !== undefined);
  return asked.length > 0 ? asked : perKind;
}
