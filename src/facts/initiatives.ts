import * as z from "zod/mini";
import { type AchievementCode, codesOf, type InitiativeScopeCode, labelOf } from "../codes.js";
import type { Candidacy } from "../nomination/types.js";
import { lazySchema } from "../validation.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { afterText, type WindowParams, windowAfter, windowFields } from "./prior-awards.js";
import { type RatingParams, ratingFields, streakYears } from "./ratings.js";
import { between, known, type Missing, type Reading, unknown } from "./reading.js";
import { mergeMissing, orNothing, type YearState } from "./years.js";

interface CountedParams extends WindowParams {
  scope?: InitiativeScopeCode | undefined;
  /** Only the years of the trailing run at this rating. */
  duringStreak?: RatingParams | undefined;
}

const countedFields = () => ({
  scope: z.optional(z.enum(codesOf("initiativeScope"))),
  ...windowFields(),
  duringStreak: z.optional(z.strictObject(ratingFields())),
});

/** Counts entries by year and scope; an entry without one of them may count or not. */
function countEntries(
  nomination: Candidacy,
  list: "initiatives" | "achievements",
  entries: readonly { scope?: InitiativeScopeCode; year?: number }[],
  { scope, duringStreak, ...within }: CountedParams,
): Reading {
  const window = windowAfter(nomination, within.after, within.lastYears, within.sinceDiscipline);
  if (!window.open) return known(0);
  const streak = duringStreak === undefined ? undefined : streakYears(nomination, duringStreak);
  const scopes = codesOf("initiativeScope");
  const wide = (entry: InitiativeScopeCode | undefined): YearState => {
    if (scope === undefined) return "yes";
    if (entry === undefined) return "maybe";
    return scopes.indexOf(entry) >= scopes.indexOf(scope) ? "yes" : "no";
  };
  const timely = (year: number | undefined): YearState => {
    if (year === undefined) return "maybe";
    if (year < window.first || year > window.last || year < (streak?.possible ?? year)) return "no";
    return year < (streak?.sure ?? year) ? "maybe" : "yes";
  };
  const states = entries.map((entry) => [wide(entry.scope), timely(entry.year)]);
  const sure = states.filter((pair) => pair.every((state) => state === "yes")).length;
  const possible = states.filter((pair) => !pair.includes("no")).length;
  const given = nomination.record?.[list] !== undefined;
  const whole = given && (nomination.record?.complete?.includes(list) ?? false);
  const missing: Missing[] = whole ? [] : [{ input: given ? `${list}Whole` : list }];
  // A whole list leaves open only what an entry itself does not say.
  if (whole && entries.some(({ scope: wideness, year }) => wideness === undefined || year === undefined)) {
    missing.push({ input: list });
  }
  const bounds = orNothing({ min: sure, max: whole ? possible : Number.POSITIVE_INFINITY }, window.certain);
  return between(bounds.min, bounds.max, mergeMissing(window.missing, streak?.missing ?? [], missing));
}

const initiativeCount = defineFact<CountedParams>({
  name: "initiativeCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số sáng kiến được công nhận ở phạm vi này hoặc rộng hơn, trong những năm được tính",
    en: "Initiatives recognised at this scope or a wider one, in the years looked at",
  },
  unknownWhen: {
    vi: "khi danh sách sáng kiến chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
    en: "when the list of initiatives is not declared whole and what is on it does not settle the answer",
  },
  params: lazySchema(() => z.strictObject(countedFields())) as unknown as FactDefinition<CountedParams>["params"],
  title: ({ scope, after }) => ({
    vi: `Số sáng kiến${scope === undefined ? "" : ` phạm vi ${labelOf("initiativeScope", scope).vi} trở lên`}${afterText(after).vi}`,
    en: `Initiatives${scope === undefined ? "" : ` of scope ${labelOf("initiativeScope", scope).en} or wider`}${afterText(after).en}`,
  }),
  read: ({ nomination }, params) =>
    countEntries(nomination, "initiatives", nomination.record?.initiatives ?? [], params),
});

const achievementCount = defineFact<CountedParams & { kinds: AchievementCode[] }>({
  name: "achievementCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số thành tích thuộc loại này mà hồ sơ nêu, trong những năm được tính",
    en: "Achievements of such a kind that the dossier claims, in the years looked at",
  },
  unknownWhen: {
    vi: "khi danh sách thành tích chưa được xác nhận là đủ, hoặc thành tích thiếu năm, phạm vi",
    en: "when the list of achievements is not declared whole, or an achievement has no year or scope",
  },
  params: lazySchema(() =>
    z.strictObject({ kinds: z.array(z.enum(codesOf("achievement"))).check(z.minLength(1)), ...countedFields() }),
  ) as unknown as FactDefinition<CountedParams & { kinds: AchievementCode[] }>["params"],
  title: ({ kinds }) => ({
    vi: `Số thành tích: ${kinds.map((kind) => labelOf("achievement", kind).vi).join(", ")}`,
    en: `Achievements: ${kinds.map((kind) => labelOf("achievement", kind).en).join(", ")}`,
  }),
  read: ({ nomination }, { kinds, ...params }) => {
    const entries = (nomination.record?.achievements ?? []).filter(({ kind }) => kinds.includes(kind));
    return countEntries(nomination, "achievements", entries, params);
  },
});

interface ClaimParams {
  kinds: AchievementCode[];
  scope?: InitiativeScopeCode | undefined;
  atLeastYears?: number | undefined;
}

const achievementClaimed = defineFact<ClaimParams>({
  name: "achievementClaimed",
  type: "boolean",
  meaning: {
    vi: "Hồ sơ có nêu thành tích thuộc loại này; mức độ thành tích do người có thẩm quyền đánh giá",
    en: "Whether the dossier claims an achievement of such a kind; its weight is for people to judge",
  },
  unknownWhen: {
    vi: "khi chưa thấy thành tích như vậy và danh sách thành tích chưa được xác nhận là đủ",
    en: "when none is on the list and the list of achievements is not declared whole",
  },
  params: lazySchema(() =>
    z.strictObject({
      kinds: z.array(z.enum(codesOf("achievement"))).check(z.minLength(1)),
      scope: z.optional(z.enum(codesOf("initiativeScope"))),
      atLeastYears: z.optional(z.int().check(z.positive())),
    }),
  ) as unknown as FactDefinition<ClaimParams>["params"],
  title: ({ kinds }) => ({
    vi: `Hồ sơ nêu thành tích: ${kinds.map((kind) => labelOf("achievement", kind).vi).join(", ")}`,
    en: `Achievement claimed: ${kinds.map((kind) => labelOf("achievement", kind).en).join(", ")}`,
  }),
  read: ({ nomination }, { kinds, scope, atLeastYears }) => {
    const scopes = codesOf("initiativeScope");
    let open = false;
    for (const claim of nomination.record?.achievements ?? []) {
      if (!kinds.includes(claim.kind)) continue;
      const scopeOpen = scope !== undefined && claim.scope === undefined;
      const yearsOpen = atLeastYears !== undefined && claim.years === undefined;
      if (scope !== undefined && claim.scope !== undefined && scopes.indexOf(claim.scope) < scopes.indexOf(scope))
        continue;
      if (atLeastYears !== undefined && claim.years !== undefined && claim.years < atLeastYears) continue;
      if (!scopeOpen && !yearsOpen) return known(true);
      open = true;
    }
    const given = nomination.record?.achievements !== undefined;
    const whole = given && (nomination.record?.complete?.includes("achievements") ?? false);
    if (whole && !open) return known(false);
    return unknown({ input: given && !open ? "achievementsWhole" : "achievements" });
  },
});

/** The facts about initiatives and the achievements a dossier claims. */
export const initiativeFacts = [initiativeCount, achievementCount, achievementClaimed] as FactDefinition[];
