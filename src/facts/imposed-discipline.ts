import { codesOf, type DisciplineCode, type LeaderCode } from "../codes.js";
import type { Candidacy, ImposedDiscipline } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import type { FactContext } from "./context.js";
import type { FactReader } from "./definition.js";
import { interval, NO, unknownValue, YES, ZERO } from "./fact-value.js";
import { type MovementStart, movementStart } from "./movement-start.js";

/** What is missing while the list of discipline is not whole. */
export function missingDiscipline(context: FactContext): MissingInput[] {
  if (context.isComplete("discipline")) return [];
  return [{ input: context.nomination.record?.discipline === undefined ? "discipline" : "disciplineWhole" }];
}

function missingLeaderDiscipline(context: FactContext): MissingInput[] {
  if (context.isComplete("leaderDiscipline")) return [];
  const isGiven = context.nomination.record?.leaderDiscipline !== undefined;
  return [{ input: isGiven ? "leaderDisciplineWhole" : "leaderDiscipline" }];
}

/** Whose discipline a fact is about, and where it is on file. */
interface DisciplineList {
  list: "discipline" | "leaderDiscipline";
  end: "disciplineEnd" | "leaderDisciplineEnd";
  entries(nomination: Candidacy): readonly (Partial<ImposedDiscipline> & { leader?: LeaderCode })[];
  missing(context: FactContext): MissingInput[];
}

/** The discipline of the nominee. */
export const OF_NOMINEE: DisciplineList = {
  list: "discipline",
  end: "disciplineEnd",
  entries: ({ record }) => record?.discipline ?? [],
  missing: missingDiscipline,
};

/** The discipline of those who lead it. */
export const OF_LEADERS: DisciplineList = {
  list: "leaderDiscipline",
  end: "leaderDisciplineEnd",
  entries: ({ record }) => record?.leaderDiscipline ?? [],
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

type Imposed = (entry: Partial<ImposedDiscipline> & { leader?: LeaderCode }, asOf: string) => boolean;

function imposed({ atLeast, leader }: LeaderParams): Imposed {
  const severities = codesOf("discipline");
  const least = atLeast === undefined ? 0 : severities.indexOf(atLeast);
  return ({ level, from, leader: of }, asOf) =>
    level !== undefined &&
    severities.indexOf(level) >= least &&
    (leader === undefined || of === leader) &&
    (from === undefined || from <= asOf);
}

/** The disciplines that count and of which no end is on file. */
const missingEnds = (of: DisciplineList, isImposed: Imposed, nomination: Candidacy): MissingInput[] =>
  of
    .entries(nomination)
    .flatMap((discipline, entry): MissingInput[] =>
      isImposed(discipline, nomination.asOf) && discipline.to === undefined ? [{ input: of.end, entry }] : [],
    );

/** What is said of the leaders of a nominee that is no collective, and so has none. */
const hasNoLeaders = ({ list }: DisciplineList, { nomination }: FactContext): boolean =>
  list === "leaderDiscipline" && nomination.nominee.kind !== "tap-the";

/** Makes the reader of whether a discipline is being served. */
export function inForceReader(of: DisciplineList, params: LeaderParams): FactReader {
  const isImposed = imposed(params);
  return (context) => {
    if (hasNoLeaders(of, context)) return NO;
    const { nomination } = context;
    let withoutEnd = false;
    for (const entry of of.entries(nomination)) {
      if (!isImposed(entry, nomination.asOf)) continue;
      if (entry.to === undefined) withoutEnd = true;
      else if (entry.to >= nomination.asOf) return YES;
    }
    if (withoutEnd) return unknownValue(() => missingEnds(of, isImposed, nomination));
    return context.isComplete(of.list) ? NO : unknownValue(() => of.missing(context));
  };
}

/** Makes the reader of how many disciplines count. */
export function countReader(of: DisciplineList, params: LeaderParams): FactReader {
  const isImposed = imposed(params);
  return (context) => {
    if (hasNoLeaders(of, context)) return ZERO;
    const { nomination } = context;
    let start: MovementStart | undefined;
    let [sure, possible] = [0, 0];
    for (const entry of of.entries(nomination)) {
      if (!isImposed(entry, nomination.asOf)) continue;
      start ??= movementStart(context);
      const { to } = entry;
      // A discipline still in force on `asOf` also runs past the first day of a movement that has begun by then.
      if (start.latest === "" || (to !== undefined && to >= min(start.latest, nomination.asOf))) sure += 1;
      if (to === undefined || to >= start.earliest) possible += 1;
    }
    const max = context.isComplete(of.list) ? possible : Number.POSITIVE_INFINITY;
    return interval({ min: sure, max }, () => {
      const missing: MissingInput[] = of.missing(context);
      if (possible > sure) missing.push(...missingEnds(of, isImposed, nomination));
      if (possible > sure && start?.earliest !== start?.latest) missing.push({ input: "movementStartedOn" });
      return missing;
    });
  };
}

const min = (a: string | undefined, b: string) => (a === undefined || a > b ? b : a);
