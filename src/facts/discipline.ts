import { codesOf, type LocalizedText, labelOf } from "../codes.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import { COUNT, defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { type EntryTruth, missingList, openEntries, readAny, readCount } from "./entries.js";
import { type DisciplineList, type Imposed, imposedIn, type LeaderParams, missingEnds } from "./imposed-discipline.js";
import { LONG_AGO, movementStart } from "./movement.js";
import { raisedByTime } from "./raise.js";
import type { Row } from "./row.js";

/** A title with the leader and the severity that the parameters name. */
function withSeverity({ vi, en }: LocalizedText, { atLeast, leader }: LeaderParams): LocalizedText {
  const who = leader === undefined ? undefined : labelOf("leader", leader);
  const least = atLeast === undefined ? undefined : labelOf("discipline", atLeast);
  return {
    vi: `${vi}${who === undefined ? "" : ` (${who.vi})`}${least === undefined ? "" : `, từ ${least.vi} trở lên`}`,
    en: `${en}${who === undefined ? "" : ` (${who.en})`}${least === undefined ? "" : `, ${least.en} or heavier`}`,
  };
}

const COLLECTIVE = codesOf("kind").indexOf("tap-the");

/** A nominee that is no collective has no leaders. */
const hasNoLeaders = (list: DisciplineList, { numbers: { nominee } }: Row): boolean =>
  list === "leaderDiscipline" && nominee.kind !== COLLECTIVE;

/** Whether a discipline is being served. */
function inForceReader(list: DisciplineList, isImposed: Imposed): FactReader {
  const isServed: EntryTruth = (row, entry) => {
    const end = row.entriesOf(list).to[entry] as number;
    if (!isImposed(row, entry) || (end >= 0 && end < row.numbers.asOf)) return FALSE;
    return end < 0 ? UNKNOWN : TRUE;
  };
  return {
    read(row) {
      if (hasNoLeaders(list, row)) row.knowTruth(FALSE);
      else readAny(row, list, isServed);
    },
    missing(row) {
      const ends = missingEnds(row, list, isImposed);
      return ends.length > 0 ? ends : missingList(row, list);
    },
  };
}

/** How many disciplines count. */
function countReader(list: DisciplineList, isImposed: Imposed): FactReader {
  const counts: EntryTruth = (row, entry) => {
    if (!isImposed(row, entry)) return FALSE;
    const { earliest, latest } = movementStart(row);
    const end = row.entriesOf(list).to[entry] as number;
    if (end >= 0 && end < earliest) return FALSE;
    // A discipline still in force on `asOf` also runs past the first day of the movement, which has begun by then.
    return latest === LONG_AGO || (end >= 0 && end >= Math.min(latest, row.numbers.asOf)) ? TRUE : UNKNOWN;
  };
  return {
    read(row) {
      if (hasNoLeaders(list, row)) row.know(0);
      else readCount(row, list, counts);
    },
    missing(row) {
      const missing = missingList(row, list);
      if (openEntries(row, list, counts).length === 0) return missing;
      const { earliest, latest } = movementStart(row);
      const start: MissingInput[] = earliest === latest ? [] : [{ input: "movementStartedOn" }];
      return [...missing, ...missingEnds(row, list, isImposed), ...start];
    },
  };
}

/** Defines a fact about the disciplines of a list. */
const define = (name: string, list: DisciplineList, isCount: boolean, text: LocalizedText) =>
  defineFact<LeaderParams>({
    name,
    ...(isCount ? { ...COUNT, dependsOnAward: () => true } : { type: "boolean" }),
    raisedBy: raisedByTime,
    title: (params) => withSeverity(text, params),
    reader: (params) => (isCount ? countReader : inForceReader)(list, imposedIn(list, params)),
  });

/** The facts about discipline imposed on a nominee, or on the leaders of a collective. */
export const disciplineFacts: readonly FactDefinition[] = [
  define("disciplineInForce", "discipline", false, { vi: "Đang chấp hành kỷ luật", en: "Discipline being served" }),
  define("disciplineCount", "discipline", true, { vi: "Số lần bị kỷ luật được tính", en: "Disciplines that count" }),
  define("leaderDisciplineInForce", "leaderDiscipline", false, {
    vi: "Lãnh đạo tập thể đang chấp hành kỷ luật",
    en: "Discipline being served by a leader",
  }),
  define("leaderDisciplineCount", "leaderDiscipline", true, {
    vi: "Số lần lãnh đạo tập thể bị kỷ luật",
    en: "Disciplines of its leaders",
  }),
];
