import { isForKind } from "../../src/codes/kinds.js";
import { type AchievementCode, codesOf, type IndicatorCode, type InitiativeScopeCode } from "../../src/codes.js";
import type { FactBook } from "../../src/facts/definition.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import { missingScores, scoreTotal } from "../../src/facts/score.js";
import { and, FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import type { Achievement } from "../../src/nomination/types.js";
import type { ScoreTable } from "../../src/pack/types.js";
import type { InputName } from "../../src/questions/inputs.js";
import type { MissingInput } from "../../src/questions/missing.js";
import { type RatingParams, type Streak, streakReader } from "./awards.js";
import {
  interval,
  knownValue,
  missingInput,
  NO,
  nothingMissing,
  unknownValue,
  valueOr,
  withCountedAfter,
  YES,
  ZERO,
} from "./context.js";
import { defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { type Window, type WindowParams, windowReader } from "./windows.js";

/** The facts that repeat one field of the nomination. */
export const plainFacts: readonly FactDefinition[] = [
  defineFact({
    name: "award",
    reader:
      () =>
      ({ award }) =>
        knownValue(award ?? ""),
  }),
  defineFact({
    name: "occasion",
    reader:
      () =>
      ({ nomination }) =>
        knownValue(nomination.occasion),
  }),
  defineFact({
    name: "ground",
    reader: () => {
      const notGiven = missingInput({ input: "ground" });
      return ({ ground }) => valueOr(ground, notGiven);
    },
  }),
  defineFact({
    name: "kind",
    reader:
      () =>
      ({ nomination }) =>
        knownValue(nomination.nominee.kind),
  }),
  defineFact({
    name: "group",
    reader: (_, book) => {
      const notGiven = new Map(
        codesOf("kind").map((kind) => {
          const accepted = codesOf("group", book).filter((group) => isForKind("group", group, kind, book));
          return [kind, missingInput({ input: "group", accepted })];
        }),
      );
      return ({ nomination: { nominee } }) => valueOr(nominee.group, notGiven.get(nominee.kind) ?? NO);
    },
  }),
  defineFact({
    name: "occupation",
    reader: () => {
      const notGiven = missingInput({ input: "occupation" });
      return ({ nomination }) => valueOr(nomination.nominee.occupation, notGiven);
    },
  }),
  defineFact({
    name: "unitLevel",
    reader: () => {
      const notGiven = missingInput({ input: "unitLevel" });
      return ({ nomination }) => valueOr(nomination.unit?.level, notGiven);
    },
  }),
  defineFact({
    name: "outsideFlagList",
    reader: () => {
      const notGiven = missingInput({ input: "outsideFlagList" });
      return ({ nomination }) => valueOr(nomination.nominee.outsideFlagList, notGiven);
    },
  }),
];

const judgementFact = defineFact<{ id: string }>({
  name: "judgement",
  reader: ({ id }) => {
    const open: FactValue = { state: "judgement", id };
    return ({ nomination: { judgements } }) => {
      if (judgements === undefined || !Object.hasOwn(judgements, id)) return open;
      const holds = judgements[id]?.holds;
      return holds === undefined ? open : holds ? YES : NO;
    };
  },
});

const indicator = defineFact<{ id: IndicatorCode }>({
  name: "indicator",
  reader: ({ id }) => {
    const notGiven = missingInput({ input: "indicator", key: id });
    return ({ nomination }) => valueOr(nomination.indicators?.[id], notGiven);
  },
});

/** The facts that people supply: judgements and measured indicators. */
export const peopleFacts: readonly FactDefinition[] = [judgementFact, indicator];

/** The version of a table on a day: the one in force; else the last before it, or the first to come. */
function tableOn(tables: readonly ScoreTable[], day: string): ScoreTable | undefined {
  const begun = tables.filter(({ validFrom }) => validFrom === undefined || validFrom <= day);
  return begun.find(({ validTo }) => validTo === undefined || validTo >= day) ?? begun.at(-1) ?? tables[0];
}

const tablesOf = (book: FactBook | undefined, id: string): readonly ScoreTable[] =>
  (book?.scoreTables ?? []).filter((table) => table.id === id);

const score = defineFact<{ table: string }>({
  name: "score",
  reader: ({ table }, book) => {
    const tables = tablesOf(book, table);
    return ({ nomination: { asOf, receivedOn = asOf, scores } }) => {
      const found = tableOn(tables, receivedOn);
      if (found === undefined) throw new Error(`read without lint: no table of scores ${table}`);
      const total = scoreTotal(found, scores);
      return interval(total, () => missingScores(total));
    };
  },
});

/** The facts about scores. */
export const scoreFacts: readonly FactDefinition[] = [score];

interface CountedParams extends WindowParams {
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

const initiativeCount = defineFact<CountedParams>({
  name: "initiativeCount",
  reader: (params) => entryCounter("initiatives", () => true, params),
});

const achievementCount = defineFact<CountedParams & { kinds: AchievementCode[] }>({
  name: "achievementCount",
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
