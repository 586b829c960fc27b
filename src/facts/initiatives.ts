import { initiativeScopes } from "../codes/initiative-scopes.js";
import { type AchievementCode, codesOf, type InitiativeScopeCode, type LocalizedText, labelOf } from "../codes.js";
import { and, FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { COUNT, defineFact, type FactBook, type FactDefinition, type FactReader } from "./definition.js";
import { type EntryTruth, type Field, missingFields, missingList, openEntries, readAny, readCount } from "./entries.js";
import { afterText, joinLabels, joinTexts } from "./labels.js";
import type { ParamsOf } from "./parameters.js";
import { raisesOfClaims, raisesOfWindow } from "./raise.js";
import { countWindow } from "./ratings.js";
import type { Row } from "./row.js";
import { dependsOnAward } from "./window.js";

/** Which entries are counted, and in which years. */
type CountedParams = ParamsOf<"initiativeCount">;

const scopeRank = (scope: InitiativeScopeCode | undefined) =>
  scope === undefined ? undefined : codesOf("initiativeScope").indexOf(scope);

/** Whether a number on file, below zero where it is left out, reaches one that is asked for. */
function reaches(given: number, least: number | undefined): Truth {
  if (least === undefined) return TRUE;
  return given < 0 ? UNKNOWN : fromBoolean(given >= least);
}

type CountedList = "initiatives" | "achievements";

/** Counts the entries of a list by year and scope; an entry that lacks one of them counts as possible, not as certain. */
function entryCounter(
  list: CountedList,
  isMeant: (row: Row, entry: number) => boolean,
  params: CountedParams,
  book: FactBook | undefined,
): FactReader {
  const item = list === "initiatives" ? "initiative" : "achievement";
  const window = countWindow(params, book);
  const least = scopeRank(params.scope);
  const counts: EntryTruth = (row, entry) => {
    if (!isMeant(row, entry)) return FALSE;
    const { scope, year } = row.entriesOf(list);
    return and(row.window.has(year[entry] as number), reaches(scope[entry] as number, least));
  };
  return {
    read(row) {
      window.read(row);
      if (row.window.open) readCount(row, list, counts);
      else row.know(0);
    },
    missing(row) {
      const ofYears = window.missing(row);
      window.read(row);
      const { scope, year } = row.entriesOf(list);
      const fields: Field[] = [
        [least === undefined ? [] : scope, `${item}Scope`],
        [year, `${item}Year`],
      ];
      return [...ofYears, ...missingList(row, list), ...missingFields(openEntries(row, list, counts), ...fields)];
    },
    countedAfter: window.countedAfter,
  };
}

/** Whether a claim is of one of these kinds. */
function kindMatcher(kinds: readonly AchievementCode[]): (row: Row, entry: number) => boolean {
  const isMeant = codesOf("achievement").map((kind) => kinds.includes(kind));
  return ({ numbers: { record } }, entry) => isMeant[record.achievements.kind[entry] as number] === true;
}

const scopeText = ({ vi, en }: LocalizedText) => ({ vi: `phạm vi ${vi} trở lên`, en: `of scope ${en} or wider` });

const initiativeCount = defineFact<CountedParams>({
  name: "initiativeCount",
  ...COUNT,
  title: ({ scope, after }) =>
    joinTexts([
      { vi: "Số sáng kiến", en: "Initiatives" },
      scope && scopeText(labelOf("initiativeScope", scope)),
      afterText(after),
    ]),
  dependsOnAward,
  raisedBy: ({ scope, ...window }) => [
    { by: "initiative", scope: scope ?? initiativeScopes[0].code },
    ...raisesOfWindow(window),
  ],
  reader: (params, book) => entryCounter("initiatives", () => true, params, book),
});

const achievementCount = defineFact<ParamsOf<"achievementCount">>({
  name: "achievementCount",
  ...COUNT,
  title: ({ kinds }) => joinTexts([{ vi: "Số thành tích:", en: "Achievements:" }, joinLabels("achievement", kinds)]),
  dependsOnAward,
  raisedBy: ({ kinds, scope, ...window }) => [...raisesOfClaims(kinds, scope), ...raisesOfWindow(window)],
  reader: ({ kinds, ...params }, book) => entryCounter("achievements", kindMatcher(kinds), params, book),
});

const achievementClaimed = defineFact<ParamsOf<"achievementClaimed">>({
  name: "achievementClaimed",
  type: "boolean",
  title: ({ kinds }) =>
    joinTexts([{ vi: "Hồ sơ nêu thành tích:", en: "Achievement claimed:" }, joinLabels("achievement", kinds)]),
  // What must have lasted for years has been going on for them.
  raisedBy: ({ kinds, scope, atLeastYears }) => (atLeastYears === undefined ? raisesOfClaims(kinds, scope) : []),
  reader: ({ kinds, scope, atLeastYears }) => {
    const [isMeant, least] = [kindMatcher(kinds), scopeRank(scope)];
    const fits: EntryTruth = (row, entry) => {
      const { scope: scopes, years } = row.numbers.record.achievements;
      if (!isMeant(row, entry)) return FALSE;
      return and(reaches(scopes[entry] as number, least), reaches(years[entry] as number, atLeastYears));
    };
    return {
      read: (row) => readAny(row, "achievements", fits),
      missing(row) {
        const { scope: scopes, years } = row.numbers.record.achievements;
        const fields: Field[] = [
          [least === undefined ? [] : scopes, "achievementScope"],
          [atLeastYears === undefined ? [] : years, "achievementYears"],
        ];
        return [
          ...missingFields(openEntries(row, "achievements", fits), ...fields),
          ...missingList(row, "achievements"),
        ];
      },
    };
  },
});

/** The facts about initiatives and the achievements a dossier claims. */
export const initiativeFacts: readonly FactDefinition[] = [initiativeCount, achievementCount, achievementClaimed];
