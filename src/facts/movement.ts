import { type LauncherCode, labelOf } from "../codes.js";
import {
  compareDates,
  getFirstDay,
  getLastDay,
  type PartialDate,
  wholeYearsBetween,
  wholeYearsThrough,
} from "../dates.js";
import type { MissingInput, MissingInputs } from "../questions/missing.js";
import type { FactContext } from "./context.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { interval, missingInput, NO, nothingMissing, unknownValue, YES } from "./fact-value.js";
import { raisedByTime } from "./raise.js";

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

const launcherNames = (launchers: readonly LauncherCode[]) => ({
  vi: launchers.map((code) => labelOf("launcher", code).vi).join(", "),
  en: launchers.map((code) => labelOf("launcher", code).en).join(", "),
});

const missingLauncher: MissingInputs = () => [{ input: "movementLaunchedBy" }];
const launcherNotGiven = missingInput({ input: "movementLaunchedBy" });
const movementNotGiven = unknownValue(() => [{ input: "movementLaunchedBy" }, { input: "movementStartedOn" }]);

/** Who may have launched the movement. */
export interface LauncherParams {
  anyOf: LauncherCode[];
}

const movementLauncher = defineFact<LauncherParams>({
  name: "movementLauncher",
  type: "boolean",
  title: ({ anyOf }) => ({
    vi: `Phong trào do ${launcherNames(anyOf).vi} phát động`,
    en: `Movement launched by ${launcherNames(anyOf).en}`,
  }),
  reader:
    ({ anyOf }) =>
    (context) => {
      const candidates = candidateMovements(context);
      if (candidates.some(({ launchedBy }) => launchedBy !== undefined && anyOf.includes(launchedBy))) return YES;
      const open = candidates.length === 0 || candidates.some(({ launchedBy }) => launchedBy === undefined);
      return open ? launcherNotGiven : NO;
    },
});

/** Whose movement is meant, and which of its years. */
export interface MovementYearsParams {
  launchedBy: LauncherCode[];
  measure: "elapsed" | "planned";
}

const isToTheDay = (date: PartialDate | undefined): boolean =>
  date !== undefined && getFirstDay(date) === getLastDay(date);

/** Full years of one movement. The closing day counts: from 1 January 2025 to 31 December 2029 are five years. */
function elapsedYears(candidate: CandidateMovement, measure: MovementYearsParams["measure"], asOf: string) {
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

const movementYears = defineFact<MovementYearsParams>({
  name: "movementYears",
  type: "number",
  unit: "years",
  range: YEARS,
  title: ({ launchedBy, measure }) => ({
    vi: `Số năm ${measure === "elapsed" ? "đã thực hiện" : "theo kế hoạch"} của phong trào do ${launcherNames(launchedBy).vi} phát động`,
    en: `Years ${measure === "elapsed" ? "run so far" : "planned"} of a movement launched by ${launcherNames(launchedBy).en}`,
  }),
  raisedBy: ({ measure }) => (measure === "elapsed" ? raisedByTime() : []),
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
