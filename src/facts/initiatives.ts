import { initiativeScopes } from "../codes/initiative-scopes.js";
import { type AchievementCode, codesOf, type InitiativeScopeCode, labelOf } from "../codes.js";
import { and, FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import { COUNT, defineFact, type FactBook, type FactDefinition, type FactReader } from "./definition.js";
import { mergeMissing } from "./fact-reader.js";
import { raisesOfClaims, raisesOfWindow } from "./raise.js";
import { type RatingParams, type Streak, streakReader } from "./ratings.js";
import type { Row } from "./row.js";
import { countedAfter, windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams } from "./window-params.js";

/** Which entries are counted, and in which years. */
export interface CountedParams extends WindowParams {
  scope?: InitiativeScopeCode;
  /** Counts only entries in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

type EntryList = "initiatives" | "achievements";

/** The questions for what an entry leaves out. */
const FIELD_INPUTS = {
  initiatives: { scope: "initiativeScope", year: "initiativeYear" },
  achievements: { scope: "achievementScope", year: "achievementYear" },
} as const satisfies Record<EntryList, Record<string, InputName>>;

const scopeRank = (scope: InitiativeScopeCode | undefined) =>
  scope === undefined ? undefined : codesOf("initiativeScope").indexOf(scope);

/** Whether a number on file, below zero where it is left out, reaches one that is asked for. */
function reaches(given: number, least: number | undefined): Truth {
  if (least === undefined) return TRUE;
  return given < 0 ? UNKNOWN : fromBoolean(given >= least);
}

/** Counts the entries of a list by year and scope; an entry that lacks one of them counts as possible, not as certain. */
function entryCounter(
  list: EntryList,
  isMeant: (row: Row, entry: number) => boolean,
  params: CountedParams,
  book: FactBook | undefined,
): FactReader {
  const window = windowReader(params, book);
  const streak = params.duringStreak === undefined ? undefined : streakReader(params.duringStreak, book);
  const least = scopeRank(params.scope);
  let run: Streak | undefined;
  const begin = (row: Row): void => {
    run = streak?.read(row);
    window.read(row);
  };
  // By its name: a field whose name is not known beforehand takes many times as long.
  const listIn = ({ numbers: { record } }: Row) => (list === "initiatives" ? record.initiatives : record.achievements);
  const counts = (row: Row, entry: number): Truth => {
    const { first, surelyFrom, last } = row.window;
    const { scope, year: years } = listIn(row);
    const isWide = reaches(scope[entry] as number, least);
    const year = years[entry] as number;
    if (year < 0) return and(isWide, UNKNOWN);
    if (year < first || year > last || year < (run?.possible ?? year)) return FALSE;
    return year < surelyFrom || year < (run?.sure ?? year) ? and(isWide, UNKNOWN) : isWide;
  };
  return {
    read(row) {
      begin(row);
      if (!row.window.open) return row.know(0);
      let sure = 0;
      let possible = 0;
      const { size } = listIn(row);
      for (let entry = 0; entry < size; entry += 1) {
        if (!isMeant(row, entry)) continue;
        const state = counts(row, entry);
        if (state !== FALSE) possible += 1;
        if (state === TRUE) sure += 1;
      }
      row.bound(sure, row.isComplete(list) ? possible : Number.POSITIVE_INFINITY);
    },
    missing(row) {
      const ofYears = [window.missing(row), streak?.missing(row) ?? []];
      begin(row);
      const { size, isGiven, scope, year } = listIn(row);
      const missing: MissingInput[] = row.isComplete(list) ? [] : [{ input: isGiven ? `${list}Whole` : list }];
      for (let entry = 0; entry < size; entry += 1) {
        if (!isMeant(row, entry) || counts(row, entry) !== UNKNOWN) continue;
        if (least !== undefined && (scope[entry] as number) < 0)
          missing.push({ input: FIELD_INPUTS[list].scope, entry });
        if ((year[entry] as number) < 0) missing.push({ input: FIELD_INPUTS[list].year, entry });
      }
      return mergeMissing(...ofYears, missing);
    },
    ...countedAfter(window),
  };
}

/** Whether a claim is of one of these kinds. */
function kindMatcher(kinds: readonly AchievementCode[]): (row: Row, entry: number) => boolean {
  const isMeant = codesOf("achievement").map((kind) => kinds.includes(kind));
  return ({ numbers: { record } }, entry) => isMeant[record.achievements.kind[entry] as number] === true;
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
  reader: (params, book) => entryCounter("initiatives", () => true, params, book),
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
  reader: ({ kinds, ...params }, book) => entryCounter("achievements", kindMatcher(kinds), params, book),
});

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
    const [isMeant, least] = [kindMatcher(kinds), scopeRank(scope)];
    const fits = ({ numbers: { record } }: Row, entry: number): Truth =>
      and(
        reaches(record.achievements.scope[entry] as number, least),
        reaches(record.achievements.years[entry] as number, atLeastYears),
      );
    return {
      read(row) {
        let isOpen = !row.isComplete("achievements");
        for (let entry = 0; entry < row.numbers.record.achievements.size; entry += 1) {
          if (!isMeant(row, entry)) continue;
          const state = fits(row, entry);
          if (state === TRUE) return row.knowTruth(TRUE);
          if (state === UNKNOWN) isOpen = true;
        }
        row.knowTruth(isOpen ? UNKNOWN : FALSE);
      },
      missing(row) {
        const { size, isGiven, scope, years } = row.numbers.record.achievements;
        const missing: MissingInput[] = [];
        for (let entry = 0; entry < size; entry += 1) {
          if (!isMeant(row, entry) || fits(row, entry) !== UNKNOWN) continue;
          if (least !== undefined && (scope[entry] as number) < 0) missing.push({ input: "achievementScope", entry });
          if (atLeastYears !== undefined && (years[entry] as number) < 0)
            missing.push({ input: "achievementYears", entry });
        }
        if (!row.isComplete("achievements")) missing.push({ input: isGiven ? "achievementsWhole" : "achievements" });
        return missing;
      },
    };
  },
});

/** The facts about initiatives and the achievements a dossier claims. */
export const initiativeFacts: readonly FactDefinition[] = [initiativeCount, achievementCount, achievementClaimed];
