import { codesOf, type KindCode } from "../codes.js";
import type { Quota } from "../pack/types.js";
import { Questions } from "../questions/question.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import type { Rulebook } from "../rulebook/types.js";
import { countAgainst, statusOfKinds } from "./count.js";
import { parseQuotaInput } from "./input.js";
import { refuseYearOutsidePlans } from "./plan-years.js";
import { type Binding, bindingLimit, limitFor, quotasMatching } from "./select.js";
import type { KindQuota, QuotaInput, QuotaReport } from "./types.js";

/** A quota about the award and occasion, and whether it binds the unit. */
interface Found extends AtDate<Quota> {
  binding: Binding;
}

/** The quotas in force that may bind the unit, and whether they certainly do. */
interface ApplicableQuotas {
  quotas: Quota[];
  isCertain: boolean;
  /** Whether the unit's level is missing and would decide. */
  dependsOnLevel: boolean;
}

/**
 * Checks whether what a unit proposes keeps to the quota (số lượng đề nghị khen thưởng) of an award on an occasion.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param proposals what the unit proposes now, and proposed before in the same year and on the same occasion, in whole
 * numbers for each kind of nominee. What was used and is left out is unknown, never 0. It is copied, never changed.
 * @returns a `QuotaReport`: for each kind the limit, what remains or is too many, and the questions that would decide
 * it. Where the text gives no number, the status is `not-stated`: neither 0 nor unlimited.
 * @throws InvalidInputError for input that is not proposals, with every problem and its path, and for a year outside the
 * movements of the plan that sets the quota.
 * @example
 * checkQuota(anGiang, {
 *   award: "bang-khen-tinh", occasion: "hang-nam", year: 2026, asOf: "2026-08-01",
 *   unit: { level: "so-nganh" }, requested: { "tap-the": 3 },
 * }).status; // "exceeded": a unit proposes at most 2 collectives, whatever it used before
 */
export function checkQuota(book: Rulebook, proposals: QuotaInput): QuotaReport {
  const compiled = compiledBook(book);
  const checked = parseQuotaInput(proposals, book);
  const found = quotasMatching(book.quotas, checked).map((quota) => ({
    ...quota,
    binding: bindingLimit(quota.provision, checked.unit.level),
  }));
  refuseYearOutsidePlans(
    book,
    found.map(({ provision }) => provision),
    checked.year,
  );
  const applicable = applicableQuotas(found);
  const perKind = countsPerKind(applicable, checked);
  const weighing = weighingKinds(perKind, checked);
  // Where no quota applies, one for other levels is cited as the source of that.
  const cited = fromLowestLayer(applicable.quotas) ?? fromLowestLayer(found)?.provision;
  const report = {
    status: statusOfKinds(weighing.map(([, { status }]) => status)),
    award: checked.award,
    occasion: checked.occasion,
    year: checked.year,
    perKind: Object.fromEntries(perKind),
    questions: quotaQuestions(book, applicable, weighing),
    notices: quotaNotices(compiled, found, perKind, checked),
    ...(cited === undefined ? {} : { source: cited.source }),
  };
  return makeResult(book, "quota-report", report, checked);
}

function applicableQuotas(found: readonly Found[]): ApplicableQuotas {
  // A quota that has ended, or is not law yet, limits nothing today.
  const mayBind = found.filter(({ binding, forceStatus }) => binding !== "elsewhere" && forceStatus === "in-force");
  return {
    quotas: mayBind.map(({ provision: entry }) => entry),
    isCertain: mayBind.every(({ binding }) => binding === "binds"),
    dependsOnLevel: mayBind.some(({ binding }) => binding === "open"),
  };
}

/** Every kind that is limited or named in the input, in the order of the vocabulary. */
function countsPerKind(
  { quotas, isCertain }: ApplicableQuotas,
  { used, requested, bases }: QuotaInput,
): [KindCode, KindQuota][] {
  return codesOf("kind").flatMap((kind): [KindCode, KindQuota][] => {
    const limit = limitFor(quotas, kind, isCertain, bases);
    if (!limit.stated && requested[kind] === undefined) return [];
    const count = { used: used?.[kind] ?? null, requested: requested[kind] ?? 0 };
    return [[kind, countAgainst(limit, count, isCertain)]];
  });
}

/** The kinds that decide the status of the report: those proposed now; where none is, those named in the input; else all. */
function weighingKinds(perKind: [KindCode, KindQuota][], { requested }: QuotaInput): [KindCode, KindQuota][] {
  const proposed = perKind.filter(([, kind]) => kind.requested > 0);
  if (proposed.length > 0) return proposed;
  const asked = perKind.filter(([kind]) => requested[kind] !== undefined);
  return asked.length > 0 ? asked : perKind;
}

function quotaQuestions(
  book: Rulebook,
  { isCertain, dependsOnLevel }: ApplicableQuotas,
  weighing: [KindCode, KindQuota][],
): QuotaReport["questions"] {
  const questions = new Questions(book);
  for (const [kind, { status, limit, share, used, requested }] of weighing) {
    if (status !== "undetermined") continue;
    if (share?.base === null) questions.add({ input: "quotaBase", key: share.of }, kind);
    if (dependsOnLevel) questions.add({ input: "unitLevel" }, kind);
    // Where the text itself is unclear, and where too many are proposed already, what was used decides nothing.
    const wouldSettle = (isCertain || dependsOnLevel) && (limit === null || requested <= limit);
    if (used === null && wouldSettle) questions.add({ input: "quotaUsed", key: kind }, kind);
  }
  return questions.list();
}

function quotaNotices(
  compiled: CompiledBook,
  found: readonly Found[],
  perKind: readonly [KindCode, KindQuota][],
  { unit, asOf }: QuotaInput,
): QuotaReport["notices"] {
  const notices = new Notices();
  const isForUnit = found.some(({ binding }) => binding !== "elsewhere");
  for (const { provision: entry, forceStatus, binding } of found) {
    // A quota of other levels matters only where the unit has none of its own.
    if (binding === "elsewhere" && isForUnit) continue;
    const concerns = [entry.id];
    addProvisionNotices(notices, compiled, entry, forceStatus);
    if (forceStatus !== "in-force") continue;
    if (binding === "unclear" && entry.unclear !== undefined) {
      notices.add({ code: "not-stated", wording: entry.unclear.why, source: entry.unclear.source, concerns });
    }
    if (binding === "elsewhere") {
      notices.add({ code: "not-stated", wording: NOTICE_WORDINGS.quotaOfOtherLevels, source: entry.source, concerns });
    }
  }
  if (found.length === 0) {
    notices.add({ code: "not-stated", wording: NOTICE_WORDINGS.noQuota, concerns: [compiled.book.id] });
  }
  // Whom to choose matters only where a limit leaves room for no more.
  if (perKind.some(([, { requested, remaining }]) => requested > 0 && remaining === 0)) {
    for (const { provision, forceStatus } of versionsOn(compiled.book.preferences, asOf)) {
      const { title: wording, source, id } = provision;
      if (forceStatus === "in-force") notices.add({ code: "preference", wording, source, concerns: [id] });
    }
  }
  addDissolvedNotices(notices, { levels: [unit.level] }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}
