import * as z from "zod/mini";
import { initiativeScopes } from "../codes/initiative-scopes.js";
import { type AchievementCode, codesOf, type InitiativeScopeCode, labelOf } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { code, optional } from "../input/schema.js";
import { and, FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { Achievement } from "../nomination/types.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import { COUNT, defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { interval, missingInput, NO, nothingMissing, unknownValue, withCountedAfter, YES, ZERO } from "./fact-value.js";
import { raisesOfClaims, raisesOfWindow } from "./raise.js";
import { type RatingParams, ratingFields, type Streak, streakReader } from "./ratings.js";
import { type Window, windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams, windowFields } from "./window-params.js";

interface CountedParams extends WindowParams {
  scope?: InitiativeScopeCode;
  /** Counts only entries in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

const countedFields = () => ({
  scope: optional(code("initiativeScope")),
  ...windowFields(),
  duringStreak: optional(z.strictObject(ratingFields())),
});

interface RecordedInitiative {
  scope?: InitiativeScopeCode;
  year?: number;
}

type EntryList = "initiatives" | "achievements";

/** The questions for what an entry leaves out. */
const FIELD_INPUTS = {
  initiatives: { scope: "initiativeScope", year: "initiativeYear" },
  achievements: { scope: "achievementScope", year: "achievementYear" },
} as const satisfies Record<EntryList, Record<string, InputName>>;

const scopeRank = (scope: InitiativeScopeCode) => codesOf("initiativeScope").indexOf(scope);

/** Whether an entry's scope has at least a rank. */
function scopeWidth({ scope }: RecordedInitiative, least: number | undefined): Truth {
  if (least === undefined) return TRUE;
  if (scope === undefined) return UNKNOWN;
  return fromBoolean(scopeRank(scope) >= least);
}

/** Counts the entries of a list by year and scope; an entry that lacks one of them counts as possible, not as certain. */
function entryCounter(
  list: EntryList,
  isMeant: (entry: { kind?: AchievementCode }) => boolean,
  params: CountedParams,
): FactReader {
  const readWindow = windowReader(params);
  const readStreak = params.duringStreak === undefined ? undefined : streakReader(params.duringStreak);
  const least = params.scope === undefined ? undefined : scopeRank(params.scope);
  const timely = ({ year }: RecordedInitiative, window: Window, streak: Streak | undefined): Truth => {
    if (year === undefined) return UNKNOWN;
    if (year < window.first || year > window.last || year < (streak?.possible ?? year)) return FALSE;
    return year < window.surelyFrom || year < (streak?.sure ?? year) ? UNKNOWN : TRUE;
  };
  return (context) => {
    const window = readWindow(context);
    if (!window.open) return ZERO;
    const { record } = context.nomination;
    const streak = readStreak?.(context);
    const entries: readonly (RecordedInitiative & { kind?: AchievementCode })[] | undefined = record?.[list];
    let [sure, possible] = [0, 0];
    const lacking: MissingInput[] = [];
    for (const [index, entry] of (entries ?? []).entries()) {
      if (!isMeant(entry)) continue;
      const counts = and(scopeWidth(entry, least), timely(entry, window, streak));
      if (counts !== FALSE) possible += 1;
      if (counts === TRUE) sure += 1;
      if (counts !== UNKNOWN) continue;
      if (least !== undefined && entry.scope === undefined)
        lacking.push({ input: FIELD_INPUTS[list].scope, entry: index });
      if (entry.year === undefined) lacking.push({ input: FIELD_INPUTS[list].year, entry: index });
    }
    const isComplete = context.isComplete(list);
    const bounds = { min: sure, max: isComplete ? possible : Number.POSITIVE_INFINITY };
    const count = interval(bounds, window.missing, streak?.missing ?? nothingMissing, () => {
      const missing: MissingInput[] = isComplete ? [] : [{ input: entries === undefined ? list : `${list}Whole` }];
      return [...missing, ...lacking];
    });
    return withCountedAfter(count, window.countedAfter);
  };
}

/** Whether the count may differ between awards proposed: through its window, or through that of the run of ratings. */
const countDependsOnAward = (params: CountedParams) =>
  dependsOnAward(params) || (params.duringStreak !== undefined && dependsOnAward(params.duringStreak));

const initiativeCount = defineFact<CountedParams>({
  name: "initiativeCount",
  type: "number",
  unit: "times",
  range: COUNT,
  meaning: {
    vi: "Số sáng kiến được công nhận ở phạm vi này hoặc rộng hơn, trong những năm được tính",
    en: "Initiatives recognised at this scope or a wider one, in the years looked at",
  },
  unknownWhen: {
    vi: "khi danh sách sáng kiến chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
    en: "when the list of initiatives is not declared whole and what is on it does not settle the answer",
  },
  params: lazySchema(() => z.strictObject(countedFields())),
  title: ({ scope, after }) => ({
    vi: `Số sáng kiến${scope === undefined ? "" : ` phạm vi ${labelOf("initiativeScope", scope).vi} trở lên`}${afterText(after).vi}`,
    en: `Initiatives${scope === undefined ? "" : ` of scope ${labelOf("initiativeScope", scope).en} or wider`}${afterText(after).en}`,
  }),
  dependsOnAward: countDependsOnAward,
  raisedBy: ({ scope, ...window }) => [
    { by: "initiative", scope: scope ?? initiativeScopes[0].code },
    ...raisesOfWindow(window),
  ],
  reader: (params) => entryCounter("initiatives", () => true, params),
});

const achievementCount = defineFact<CountedParams & { kinds: AchievementCode[] }>({
  name: "achievementCount",
  type: "number",
  unit: "times",
  range: COUNT,
  meaning: {
    vi: "Số thành tích thuộc loại này mà hồ sơ nêu, trong những năm được tính",
    en: "Achievements of such a kind that the dossier claims, in the years looked at",
  },
  unknownWhen: {
    vi: "khi danh sách thành tích chưa được xác nhận là đủ, hoặc thành tích thiếu năm, phạm vi",
    en: "when the list of achievements is not declared whole, or an achievement has no year or scope",
  },
  params: lazySchema(() =>
    z.strictObject({ kinds: z.array(code("achievement")).check(z.minLength(1)), ...countedFields() }),
  ),
  title: ({ kinds }) => ({
    vi: `Số thành tích: ${kinds.map((kind) => labelOf("achievement", kind).vi).join(", ")}`,
    en: `Achievements: ${kinds.map((kind) => labelOf("achievement", kind).en).join(", ")}`,
  }),
  dependsOnAward: countDependsOnAward,
  raisedBy: ({ kinds, scope, ...window }) => [...raisesOfClaims(kinds, scope), ...raisesOfWindow(window)],
  reader: ({ kinds, ...params }) =>
    entryCounter("achievements", ({ kind }) => kind !== undefined && kinds.includes(kind), params),
});

const listNotWhole = missingInput({ input: "achievementsWhole" });
const listNotGiven = missingInput({ input: "achievements" });

interface ClaimParams {
  kinds: AchievementCode[];
  scope?: InitiativeScopeCode;
  atLeastYears?: number;
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
      kinds: z.array(code("achievement")).check(z.minLength(1)),
      scope: optional(code("initiativeScope")),
      atLeastYears: optional(z.int().check(z.positive())),
    }),
  ),
  title: ({ kinds }) => ({
    vi: `Hồ sơ nêu thành tích: ${kinds.map((kind) => labelOf("achievement", kind).vi).join(", ")}`,
    en: `Achievement claimed: ${kinds.map((kind) => labelOf("achievement", kind).en).join(", ")}`,
  }),
  // What must have lasted for years has been going on for them.
  raisedBy: ({ kinds, scope, atLeastYears }) => (atLeastYears === undefined ? raisesOfClaims(kinds, scope) : []),
  reader: ({ kinds, scope, atLeastYears }) => {
    const least = scope === undefined ? undefined : scopeRank(scope);
    const longEnough = ({ years }: Achievement): Truth => {
      if (atLeastYears === undefined) return TRUE;
      if (years === undefined) return UNKNOWN;
      return fromBoolean(years >= atLeastYears);
    };
    return (context) => {
      const { record } = context.nomination;
      const lacking: MissingInput[] = [];
      for (const [entry, claim] of (record?.achievements ?? []).entries()) {
        if (!kinds.includes(claim.kind)) continue;
        const isMeant = and(scopeWidth(claim, least), longEnough(claim));
        if (isMeant === TRUE) return YES;
        if (isMeant !== UNKNOWN) continue;
        if (least !== undefined && claim.scope === undefined) lacking.push({ input: "achievementScope", entry });
        if (atLeastYears !== undefined && claim.years === undefined) lacking.push({ input: "achievementYears", entry });
      }
      const isComplete = context.isComplete("achievements");
      if (lacking.length === 0) {
        if (isComplete) return NO;
        return record?.achievements === undefined ? listNotGiven : listNotWhole;
      }
      return unknownValue(() => [...lacking, ...(isComplete ? [] : [{ input: "achievementsWhole" as const }])]);
    };
  },
});

/** The facts about initiatives and the achievements a dossier claims. */
export const initiativeFacts: readonly FactDefinition[] = [initiativeCount, achievementCount, achievementClaimed];
