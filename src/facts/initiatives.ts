import { initiativeScopes } from "../codes/initiative-scopes.js";
import { type AchievementCode, codesOf, type InitiativeScopeCode, labelOf } from "../codes.js";
import { and, FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { Achievement } from "../nomination/types.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import { COUNT, defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { interval, missingInput, NO, nothingMissing, unknownValue, withCountedAfter, YES, ZERO } from "./fact-value.js";
import { raisesOfClaims, raisesOfWindow } from "./raise.js";
import { type RatingParams, type Streak, streakReader } from "./ratings.js";
import { type Window, windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams } from "./window-params.js";

/** Which entries are counted, and in which years. */
export interface CountedParams extends WindowParams {
  scope?: InitiativeScopeCode;
  /** Counts only entries in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

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

/** Which achievements are counted, and in which years. */
export interface AchievementCountParams extends CountedParams {
  kinds: AchievementCode[];
}

const achievementCount = defineFact<AchievementCountParams>({
  name: "achievementCount",
  type: "number",
  unit: "times",
  range: COUNT,
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

/** Which claims are meant. */
export interface ClaimParams {
  kinds: AchievementCode[];
  scope?: InitiativeScopeCode;
  atLeastYears?: number;
}

const achievementClaimed = defineFact<ClaimParams>({
  name: "achievementClaimed",
  type: "boolean",
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
