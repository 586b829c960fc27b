import { codesOf, type DisciplineCode, type LeaderCode } from "../codes.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import type { FactReader } from "./definition.js";
import { LONG_AGO, type MovementStart, movementStart } from "./movement-start.js";
import type { Row } from "./row.js";

/** What is missing while the list of discipline is not whole. */
export function missingDiscipline(row: Row): MissingInput[] {
  if (row.isComplete("discipline")) return [];
  return [{ input: row.numbers.record.discipline.isGiven ? "disciplineWhole" : "discipline" }];
}

function missingLeaderDiscipline(row: Row): MissingInput[] {
  if (row.isComplete("leaderDiscipline")) return [];
  return [{ input: row.numbers.record.leaderDiscipline.isGiven ? "leaderDisciplineWhole" : "leaderDiscipline" }];
}

/** Whose discipline a fact is about. */
interface DisciplineList {
  list: "discipline" | "leaderDiscipline";
  end: "disciplineEnd" | "leaderDisciplineEnd";
  missing(row: Row): MissingInput[];
}

/** The entries of a list, by its name: a field whose name is not known beforehand takes many times as long. */
const entriesOf = (list: DisciplineList["list"], { numbers: { record } }: Row) =>
  list === "discipline" ? record.discipline : record.leaderDiscipline;

/** The discipline of the nominee. */
export const OF_NOMINEE: DisciplineList = { list: "discipline", end: "disciplineEnd", missing: missingDiscipline };

/** The discipline of those who lead it. */
export const OF_LEADERS: DisciplineList = {
  list: "leaderDiscipline",
  end: "leaderDisciplineEnd",
  missing: missingLeaderDiscipline,
};

/** Which disciplines count: from this severity on. */
export interface SeverityParams {
  atLeast?: DisciplineCode;
}

/** The same, of one who leads a collective. */
export interface LeaderParams extends SeverityParams {
  leader?: LeaderCode;
}

/** Whether an entry is a discipline that counts, and had begun by the day asked about. */
type Imposed = (row: Row, entry: number) => boolean;

function imposed({ list }: DisciplineList, { atLeast, leader }: LeaderParams): Imposed {
  const least = atLeast === undefined ? 0 : codesOf("discipline").indexOf(atLeast);
  const only = leader === undefined ? -1 : codesOf("leader").indexOf(leader);
  return (row, entry) => {
    const { asOf, record } = row.numbers;
    const { level, from } = entriesOf(list, row);
    if ((level[entry] as number) < least || (from[entry] as number) > asOf) return false;
    return only < 0 || record.leaderDiscipline.leader[entry] === only;
  };
}

/** The disciplines that count and of which no end is on file. */
function missingEnds({ list, end }: DisciplineList, isImposed: Imposed, row: Row): MissingInput[] {
  const { size, to } = entriesOf(list, row);
  const missing: MissingInput[] = [];
  for (let entry = 0; entry < size; entry += 1) {
    if (isImposed(row, entry) && (to[entry] as number) < 0) missing.push({ input: end, entry });
  }
  return missing;
}

const COLLECTIVE = codesOf("kind").indexOf("tap-the");

/** What is said of the leaders of a nominee that is no collective, and so has none. */
const hasNoLeaders = ({ list }: DisciplineList, { numbers: { nominee } }: Row): boolean =>
  list === "leaderDiscipline" && nominee.kind !== COLLECTIVE;

/** Makes the reader of whether a discipline is being served. */
export function inForceReader(of: DisciplineList, params: LeaderParams): FactReader {
  const isImposed = imposed(of, params);
  return {
    read(row) {
      if (hasNoLeaders(of, row)) return row.knowTruth(FALSE);
      const { asOf } = row.numbers;
      const { size, to } = entriesOf(of.list, row);
      let isOpen = !row.isComplete(of.list);
      for (let entry = 0; entry < size; entry += 1) {
        if (!isImposed(row, entry)) continue;
        const end = to[entry] as number;
        if (end >= asOf) return row.knowTruth(TRUE);
        if (end < 0) isOpen = true;
      }
      row.knowTruth(isOpen ? UNKNOWN : FALSE);
    },
    missing(row) {
      const ends = missingEnds(of, isImposed, row);
      return ends.length > 0 ? ends : of.missing(row);
    },
  };
}

/** Makes the reader of how many disciplines count. */
export function countReader(of: DisciplineList, params: LeaderParams): FactReader {
  const isImposed = imposed(of, params);
  let sure = 0;
  let possible = 0;
  let isStartKnown = true;
  const count = (row: Row): void => {
    sure = possible = 0;
    isStartKnown = true;
    const { asOf } = row.numbers;
    const { size, to } = entriesOf(of.list, row);
    let start: MovementStart | undefined;
    for (let entry = 0; entry < size; entry += 1) {
      if (!isImposed(row, entry)) continue;
      start ??= movementStart(row);
      const { earliest, latest } = start;
      isStartKnown = earliest === latest;
      const end = to[entry] as number;
      // A discipline still in force on `asOf` also runs past the first day of a movement that has begun by then.
      if (latest === LONG_AGO || (end >= 0 && end >= Math.min(latest, asOf))) sure += 1;
      if (end < 0 || end >= earliest) possible += 1;
    }
  };
  return {
    read(row) {
      if (hasNoLeaders(of, row)) return row.know(0);
      count(row);
      row.bound(sure, row.isComplete(of.list) ? possible : Number.POSITIVE_INFINITY);
    },
    missing(row) {
      const missing = of.missing(row);
      count(row);
      if (possible > sure) missing.push(...missingEnds(of, isImposed, row));
      if (possible > sure && !isStartKnown) missing.push({ input: "movementStartedOn" });
      return missing;
    },
  };
}
