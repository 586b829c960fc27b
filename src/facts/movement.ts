import { codesOf, type LauncherCode, type LocalizedText } from "../codes.js";
import { dateOfSpan, firstDayNumber, fullYearsBetweenDays, lastDayNumber, nextDay } from "../dates/numbers.js";
import { madeOnce } from "../logic/remember.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import { isTitleNumber } from "../nomination/row-numbers.js";
import type { Movement } from "../pack/types.js";
import type { MissingInput } from "../questions/missing.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { joinLabels } from "./labels.js";
import type { ParamsOf } from "./parameters.js";
import { raisedByTime } from "./raise.js";
import type { Row } from "./row.js";

/** A movement in numbers, as a nomination has them: -1 for what is not known. */
type CandidateMovement = Omit<Row["numbers"]["movement"], "leaveOut">;

/** The book's own movements in numbers, made once. */
const ownMovements = /* @__PURE__ */ new WeakMap<readonly Movement[], readonly CandidateMovement[]>();

const inNumbers = (movements: readonly Movement[]): readonly CandidateMovement[] =>
  movements.map(({ launchedBy, startedOn, closedOn }) => ({
    launchedBy: codesOf("launcher").indexOf(launchedBy),
    startedOn: firstDayNumber(startedOn),
    startedOnLast: lastDayNumber(startedOn),
    closedOn: firstDayNumber(closedOn),
    closedOnLast: lastDayNumber(closedOn),
  }));

/**
 * The movements a nomination may belong to: the one it names, its dates filled from the book's movement of the same
 * launcher, or the book's own movements with the dates it gives.
 */
export function candidateMovements({ nomination, numbers, movements }: Row): readonly CandidateMovement[] {
  const own = madeOnce(ownMovements, movements, inNumbers);
  const given = numbers.movement;
  if (nomination.movement === undefined) return own;
  const named = own.find(({ launchedBy }) => launchedBy === given.launchedBy);
  const meant = given.launchedBy < 0 ? own : [named ?? given];
  return meant.length === 0 ? [given] : meant.map((candidate) => filled(candidate, given));
}

/** A movement with the fields that are given in place of its own. */
function filled(own: CandidateMovement, given: CandidateMovement): CandidateMovement {
  const { launchedBy } = given.launchedBy < 0 ? own : given;
  const { startedOn, startedOnLast } = given.startedOn < 0 ? own : given;
  const { closedOn, closedOnLast } = given.closedOn < 0 ? own : given;
  return { launchedBy, startedOn, startedOnLast, closedOn, closedOnLast };
}

/** Before every day. */
export const LONG_AGO = 0;

/**
 * The earliest and the latest day on which the movement of an award may have begun, as `yyyymmdd`; no latest day where it
 * is not known.
 *
 * Only a movement award has such a day. For a title, and on any other ground, every discipline counts, however old.
 */
export function movementStart(row: Row): { earliest: number; latest: number } {
  const isTitle = isTitleNumber(row.awardNumber);
  if (row.ground === undefined ? isTitle : row.ground !== "phong-trao") return { earliest: LONG_AGO, latest: LONG_AGO };
  // What has not begun by the day asked about is another movement than that of the award.
  const candidates = candidateMovements(row).filter(({ startedOn }) => startedOn <= row.numbers.asOf);
  // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
  if (candidates.length === 0 || candidates.some(({ startedOn }) => startedOn < 0)) {
    return { earliest: LONG_AGO, latest: Number.POSITIVE_INFINITY };
  }
  return {
    earliest: Math.min(...candidates.map(({ startedOn }) => startedOn)),
    latest: Math.min(...candidates.map(({ startedOnLast }) => startedOnLast)),
  };
}

/** Which launchers, by their number, are meant. */
const launcherMask = (meant: readonly LauncherCode[]): readonly boolean[] =>
  codesOf("launcher").map((launcher) => meant.includes(launcher));

const launchedByText = (movement: LocalizedText, launchers: readonly LauncherCode[]): LocalizedText => {
  const { vi, en } = joinLabels("launcher", launchers);
  return { vi: `${movement.vi} do ${vi} phát động`, en: `${movement.en} launched by ${en}` };
};

const movementLauncher = defineFact<ParamsOf<"movementLauncher">>({
  name: "movementLauncher",
  type: "boolean",
  title: ({ anyOf }) => launchedByText({ vi: "Phong trào", en: "Movement" }, anyOf),
  reader: ({ anyOf }) => {
    const isMeant = launcherMask(anyOf);
    return {
      read(row) {
        const candidates = candidateMovements(row);
        if (candidates.some(({ launchedBy }) => isMeant[launchedBy])) return row.knowTruth(TRUE);
        const isOpen = candidates.length === 0 || candidates.some(({ launchedBy }) => launchedBy < 0);
        row.knowTruth(isOpen ? UNKNOWN : FALSE);
      },
      missing: () => [{ input: "movementLaunchedBy" }],
    };
  },
});

/** The bounds of a number of years that is not known. */
const OPEN_YEARS = { min: 0, max: Number.POSITIVE_INFINITY };

/** Full years of one movement. The closing day counts: from 1 January 2025 to 31 December 2029 are five years. */
function elapsedYears(candidate: CandidateMovement, measure: "elapsed" | "planned", asOf: number) {
  const { startedOn, startedOnLast, closedOn, closedOnLast } = candidate;
  const years = (first: number, last: number) => ({
    min: fullYearsBetweenDays(startedOnLast, first),
    max: fullYearsBetweenDays(startedOn, last),
  });
  if (startedOn < 0) return OPEN_YEARS;
  const planned = closedOn < 0 ? OPEN_YEARS : years(nextDay(closedOn), nextDay(closedOnLast));
  if (measure === "planned") return planned;
  const toToday = years(asOf, asOf);
  return {
    // A movement without a known end may have closed already; one that closes later is counted up to `asOf`.
    min: Math.max(0, closedOn > asOf ? toToday.min : Math.min(toToday.min, planned.min)),
    max: Math.max(0, Math.min(toToday.max, planned.max)),
  };
}

/** What the years of one movement wait for. */
function missingDays({ startedOn, startedOnLast, closedOn, closedOnLast }: CandidateMovement): MissingInput[] {
  if (startedOn < 0) return [{ input: "movementStartedOn" }];
  const isClosingDay = closedOn >= 0 && closedOn === closedOnLast;
  return [
    ...(startedOn === startedOnLast ? [] : [{ input: "movementStartedOn" } as const]),
    ...(isClosingDay ? [] : [{ input: "movementClosedOn", min: dateOfSpan(startedOn, startedOnLast) } as const]),
  ];
}

const YEARS_TEXT = {
  elapsed: { vi: "Số năm đã thực hiện của phong trào", en: "Years run so far of a movement" },
  planned: { vi: "Số năm theo kế hoạch của phong trào", en: "Years planned of a movement" },
};

const movementYears = defineFact<ParamsOf<"movementYears">>({
  name: "movementYears",
  ...YEARS,
  title: ({ launchedBy, measure }) => launchedByText(YEARS_TEXT[measure], launchedBy),
  raisedBy: ({ measure }) => (measure === "elapsed" ? raisedByTime() : []),
  reader: ({ launchedBy, measure }) => {
    const isMeant = launcherMask(launchedBy);
    const isOpen = (candidate: CandidateMovement) => candidate.launchedBy < 0;
    const isSure = (candidate: CandidateMovement) => isMeant[candidate.launchedBy] === true;
    return {
      read(row) {
        const candidates = candidateMovements(row);
        if (candidates.length === 0) return row.leaveOpen();
        let low = 0;
        let high = 0;
        for (const candidate of candidates) {
          if (!isSure(candidate) && !isOpen(candidate)) continue;
          const { min, max } = elapsedYears(candidate, measure, row.numbers.asOf);
          if (isSure(candidate)) low = Math.max(low, min);
          high = Math.max(high, max);
        }
        row.bound(low, high);
      },
      missing(row) {
        const candidates = candidateMovements(row);
        if (candidates.length === 0) return [{ input: "movementLaunchedBy" }, { input: "movementStartedOn" }];
        const open = candidates.filter(isOpen);
        return [
          ...(open.length > 0 ? [{ input: "movementLaunchedBy" } as const] : []),
          ...[...candidates.filter(isSure), ...open].flatMap(missingDays),
        ];
      },
    };
  },
});

/** The facts about the movement that a nomination belongs to. */
export const movementFacts: readonly FactDefinition[] = [movementLauncher, movementYears];
