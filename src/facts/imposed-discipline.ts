import { codesOf } from "../codes.js";
import type { MissingInput } from "../questions/missing.js";
import { entriesWhere, missingFields } from "./entries.js";
import type { ParamsOf } from "./parameters.js";
import type { Row } from "./row.js";

/** The discipline of the nominee, or of those who lead it. */
export type DisciplineList = "discipline" | "leaderDiscipline";

/** Which disciplines count: from this severity on, and of one leader. */
export type LeaderParams = ParamsOf<"leaderDisciplineCount">;

/** Whether an entry is a discipline that counts, and had begun by the day asked about. */
export type Imposed = (row: Row, entry: number) => boolean;

/** Compiles which disciplines of a list count. */
export function imposedIn(list: DisciplineList, { atLeast, leader }: LeaderParams): Imposed {
  const least = atLeast === undefined ? 0 : codesOf("discipline").indexOf(atLeast);
  const only = leader === undefined ? -1 : codesOf("leader").indexOf(leader);
  return (row, entry) => {
    const { asOf, record } = row.numbers;
    const { level, from } = row.entriesOf(list);
    if ((level[entry] as number) < least || (from[entry] as number) > asOf) return false;
    return only < 0 || record.leaderDiscipline.leader[entry] === only;
  };
}

/** The disciplines that count and of which no end is on file. */
export function missingEnds(row: Row, list: DisciplineList, isImposed: Imposed): MissingInput[] {
  const entries = row.entriesOf(list);
  return missingFields(
    entriesWhere(entries, (entry) => isImposed(row, entry)),
    [entries.to, `${list}End`],
  );
}
