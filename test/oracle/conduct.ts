import { rewardingAwards } from "../../src/codes/awards.js";
import {
  codesOf,
  type DisciplineCode,
  isCode,
  type LauncherCode,
  type LeaderCode,
  type PendingMatterCode,
  type RecognitionCode,
} from "../../src/codes.js";
import {
  addDays,
  compareDates,
  getFirstDay,
  getLastDay,
  type PartialDate,
  wholeYearsBetween,
} from "../../src/dates.js";
import type { Candidacy, DisciplineEntry, ImposedDiscipline, Recognition } from "../../src/nomination/types.js";
import type { MissingInput, MissingInputs } from "../../src/questions/missing.js";
import { type FactContext, interval, missingInput, NO, nothingMissing, unknownValue, YES, ZERO } from "./context.js";
import { defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { wholeYearsThrough } from "./whole-years-through.js";
import { missingAwards, recordedAwards } from "./windows.js";

interface CandidateMovement {
  launchedBy?: LauncherCode;
  startedOn?: PartialDate;
  closedOn?: PartialDate;
}

/**
 * The movements a nomination may belong to: the one it names, its dates filled from the book's movement of the same
 * launcher, or the book's own movements with the dates it gives.
 */
export function candidateMovements({ nomination, movements }: FactContext): CandidateMovement[] {
  const given = nomination.movement === undefined ? undefined : givenFields(nomination.movement);
  const own = movements.map(
    ({ launchedBy, startedOn, closedOn }): CandidateMovement => ({
      launchedBy,
      startedOn,
      ...(closedOn === undefined ? {} : { closedOn }),
    }),
  );
  if (given === undefined) return own;
  if (given.launchedBy !== undefined) {
    return [{ ...own.find(({ launchedBy }) => launchedBy === given.launchedBy), ...given }];
  }
  return own.length === 0 ? [given] : own.map((candidate) => ({ ...candidate, ...given }));
}

/** A field that is there with `undefined` is not given, and must not take the place of the book's own. */
const givenFields = ({ launchedBy, startedOn, closedOn }: CandidateMovement): CandidateMovement => ({
  ...(launchedBy === undefined ? {} : { launchedBy }),
  ...(startedOn === undefined ? {} : { startedOn }),
  ...(closedOn === undefined ? {} : { closedOn }),
});

const missingLauncher: MissingInputs = () => [{ input: "movementLaunchedBy" }];
const launcherNotGiven = missingInput({ input: "movementLaunchedBy" });
const movementNotGiven = unknownValue(() => [{ input: "movementLaunchedBy" }, { input: "movementStartedOn" }]);

const movementLauncher = defineFact<{ anyOf: LauncherCode[] }>({
  name: "movementLauncher",
  reader:
    ({ anyOf }) =>
    (context) => {
      const candidates = candidateMovements(context);
      if (candidates.some(({ launchedBy }) => launchedBy !== undefined && anyOf.includes(launchedBy))) return YES;
      const open = candidates.length === 0 || candidates.some(({ launchedBy }) => launchedBy === undefined);
      return open ? launcherNotGiven : NO;
    },
});

interface YearsParams {
  launchedBy: LauncherCode[];
  measure: "elapsed" | "planned";
}

const isToTheDay = (date: PartialDate | undefined): boolean =>
  date !== undefined && getFirstDay(date) === getLastDay(date);

/** Full years of one movement. The closing day counts: from 1 January 2025 to 31 December 2029 are five years. */
function elapsedYears(candidate: CandidateMovement, measure: YearsParams["measure"], asOf: string) {
  const { startedOn, closedOn } = candidate;
  if (startedOn === undefined) {
    return { min: 0, max: Number.POSITIVE_INFINITY, missing: [{ input: "movementStartedOn" as const }] };
  }
  const dates: MissingInput[] = [
    ...(isToTheDay(startedOn) ? [] : [{ input: "movementStartedOn" } as const]),
    ...(isToTheDay(closedOn) ? [] : [{ input: "movementClosedOn", min: startedOn } as const]),
  ];
  const toClose = closedOn === undefined ? undefined : wholeYearsThrough(startedOn, closedOn);
  if (measure === "planned") {
    return { min: toClose?.min ?? 0, max: toClose?.max ?? Number.POSITIVE_INFINITY, missing: dates };
  }
  const toToday = wholeYearsBetween(startedOn, asOf);
  // A movement without a known end may have closed already; one that closes later is counted up to `asOf`.
  const min = Math.min(toToday.min, toClose?.min ?? 0);
  const max = Math.min(toToday.max, toClose?.max ?? toToday.max);
  return {
    min: Math.max(0, closedOn !== undefined && compareDates(closedOn, asOf) === "after" ? toToday.min : min),
    max: Math.max(0, max),
    missing: dates,
  };
}

const movementYears = defineFact<YearsParams>({
  name: "movementYears",
  reader:
    ({ launchedBy, measure }) =>
    (context) => {
      const candidates = candidateMovements(context);
      if (candidates.length === 0) return movementNotGiven;
      const sure = candidates.filter((one) => one.launchedBy !== undefined && launchedBy.includes(one.launchedBy));
      const open = candidates.filter((one) => one.launchedBy === undefined);
      const sureYears = sure.map((one) => elapsedYears(one, measure, context.nomination.asOf));
      const openYears = open.map((one) => elapsedYears(one, measure, context.nomination.asOf));
      const min = Math.max(0, ...sureYears.map((years) => years.min));
      const max = Math.max(0, ...sureYears.map((years) => years.max), ...openYears.map((years) => years.max));
      return interval(
        { min, max },
        open.length > 0 ? missingLauncher : nothingMissing,
        ...[...sureYears, ...openYears].map((years) => () => years.missing),
      );
    },
});

/** The facts about the movement that a nomination belongs to. */
export const movementFacts: readonly FactDefinition[] = [movementLauncher, movementYears];

/** When the movement of an award may have begun. */
export interface MovementStart {
  earliest: string;
  latest?: string;
}

/**
 * The earliest and the latest day on which the movement may have begun; no latest day where it is not known.
 *
 * Only a movement award has such a day. For a title, and on any other ground, every discipline counts, however old:
 * both days are then the empty text, which sorts before every date.
 */
export function movementStart(context: FactContext): MovementStart {
  const { ground, award } = context;
  if (ground === undefined ? isCode("title", award) : ground !== "phong-trao") return { earliest: "", latest: "" };
  const { asOf } = context.nomination;
  // What has not begun by the day asked about is another movement than that of the award.
  const starts = candidateMovements(context)
    .map(({ startedOn }) => startedOn)
    .filter((start) => start === undefined || getFirstDay(start) <= asOf);
  const days = starts.flatMap((start) => (start === undefined ? [] : [start]));
  // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
  if (days.length === 0 || days.length < starts.length) return { earliest: "" };
  const [earliest = ""] = days.map(getFirstDay).sort();
  const [latest = ""] = days.map(getLastDay).sort();
  return { earliest, latest };
}

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

const disciplineInForce = defineFact<SeverityParams>({
  name: "disciplineInForce",
  reader: (params) => inForceReader(OF_NOMINEE, params),
});

const disciplineCount = defineFact<SeverityParams>({
  name: "disciplineCount",
  reader: (params) => countReader(OF_NOMINEE, params),
});

const leaderDisciplineInForce = defineFact<LeaderParams>({
  name: "leaderDisciplineInForce",
  reader: (params) => inForceReader(OF_LEADERS, params),
});

const leaderDisciplineCount = defineFact<LeaderParams>({
  name: "leaderDisciplineCount",
  reader: (params) => countReader(OF_LEADERS, params),
});

/** The facts about discipline imposed on a nominee, or on the leaders of a collective. */
export const disciplineFacts: readonly FactDefinition[] = [
  disciplineInForce,
  disciplineCount,
  leaderDisciplineInForce,
  leaderDisciplineCount,
];

const NO_DISCIPLINE: readonly DisciplineEntry[] = [];

const recordedDiscipline = ({ record }: Candidacy) => record?.discipline ?? NO_DISCIPLINE;

const pendingMattersFact = defineFact({
  name: "pendingMatters",
  reader: () => (context) => {
    const { nomination } = context;
    const { asOf } = nomination;
    const items: PendingMatterCode[] = [];
    const endsUnknown: MissingInput[] = [];
    recordedDiscipline(nomination).forEach((matter, entry) => {
      const { pending, from, to, clearedOn } = matter;
      if (pending === undefined || (from !== undefined && from > asOf)) return;
      if (to !== undefined && to < asOf) {
        if (!hasKnownEnd(nomination, matter)) endsUnknown.push({ input: "matterClearedOn", entry });
      } else if (clearedOn === undefined || clearedOn > asOf) items.push(pending);
    });
    return {
      state: "list",
      items,
      isComplete: context.isComplete("discipline") && endsUnknown.length === 0,
      missing: () => [...endsUnknown, ...missingDiscipline(context)],
    };
  },
});

/** Whether a matter that is over ended with a clearing, or with a discipline imposed from its beginning on. */
const hasKnownEnd = (nomination: Candidacy, { from, clearedOn }: DisciplineEntry): boolean =>
  clearedOn !== undefined ||
  recordedDiscipline(nomination).some(
    (entry) => entry.level !== undefined && (entry.from === undefined || from === undefined || entry.from >= from),
  );

const achievementRewarded = defineFact({
  name: "achievementRewarded",
  reader: () => (context) => {
    const { achievementId } = context.nomination;
    // Merit over years is no achievement with an id: the facts about earlier awards keep its years apart.
    if (achievementId === undefined) return NO;
    // One system may keep its texts composed and another not: the letters are the same.
    const id = achievementId.normalize("NFC");
    const unclear: MissingInput[] = [];
    for (const [entry, award] of recordedAwards(context.nomination).entries()) {
      if (!rewardingAwards.has(award.code)) continue;
      if (award.achievementId?.normalize("NFC") === id) return YES;
      if (award.achievementId === undefined) unclear.push({ input: "rewardedAchievement", entry });
    }
    if (unclear.length === 0 && context.isComplete("awards")) return NO;
    return unknownValue(() => [...unclear, ...missingAwards(context)]);
  },
});

/** The facts about pending matters, and about achievements rewarded before. */
export const conductFacts: readonly FactDefinition[] = [pendingMattersFact, achievementRewarded];

interface StatusParams {
  status: RecognitionCode;
}

const recorded = ({ nomination: { record } }: FactContext, status: RecognitionCode): Recognition[] =>
  (record?.recognitions ?? []).filter((entry) => entry.status === status);

function missingRecognitions(context: FactContext): MissingInput[] {
  if (context.isComplete("recognitions")) return [];
  return [{ input: context.nomination.record?.recognitions === undefined ? "recognitions" : "recognitionsWhole" }];
}

/** Whether a recognition holds on a day; one without an end still holds. */
const holdsOn = ({ since, until }: Recognition, day: string): boolean =>
  since <= day && (until === undefined || until >= day);

/** The first day since which a status is held on a day without a gap; undefined where it is not held. */
function heldSince(entries: readonly Recognition[], day: string): string | undefined {
  let first: string | undefined;
  for (let on = day; ; on = addDays(first, -1)) {
    const days = entries.filter((entry) => holdsOn(entry, on)).map(({ since }) => since);
    const [earliest] = days.sort();
    if (earliest === undefined) return first;
    first = earliest;
  }
}

const recognised = defineFact<StatusParams>({
  name: "recognised",
  reader:
    ({ status }) =>
    (context) => {
      if (recorded(context, status).some((entry) => holdsOn(entry, context.nomination.asOf))) return YES;
      return context.isComplete("recognitions") ? NO : unknownValue(() => missingRecognitions(context));
    },
});

const recognisedYears = defineFact<StatusParams>({
  name: "recognisedYears",
  reader:
    ({ status }) =>
    (context) => {
      const { asOf } = context.nomination;
      const since = heldSince(recorded(context, status), asOf);
      const years = since === undefined ? 0 : wholeYearsBetween(since, asOf).min;
      const max = context.isComplete("recognitions") ? years : Number.POSITIVE_INFINITY;
      return interval({ min: years, max }, () => missingRecognitions(context));
    },
});

/** The facts about standards that a nominee is recognised to meet. */
export const recognitionFacts: readonly FactDefinition[] = [recognised, recognisedYears];
