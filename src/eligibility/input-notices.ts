// Step 6 of a decision, of the input: what is doubtful in it, what it holds and is not counted, and what was taken for granted
// where nothing is given.

import { rewardingAwards } from "../codes/awards.js";
import { postRankIndex } from "../codes/posts.js";
import { yearOfDay } from "../dates/numbers.js";
import { getYear } from "../dates.js";
import { candidateMovements } from "../facts/movement.js";
import type { Row } from "../facts/row.js";
import { deepFreeze } from "../input/freeze.js";
import { type DefaultCode, meritOverYears, stillPending } from "../nomination/defaults.js";
import { doubtsIn } from "../nomination/doubts.js";
import type { Notice } from "../result/notice.js";

/** The notices about a candidacy that are the same for every award it may be proposed for. */
export interface FixedInputNotices {
  readonly doubts: readonly Notice[];
  /** What is not counted, and what was taken for granted. */
  readonly others: readonly Notice[];
}

/** Finds the notices about a candidacy that do not depend on the award; each is frozen, for several decisions have it. */
export function fixedInputNotices(row: Row): FixedInputNotices {
  const { nomination } = row;
  return {
    doubts: doubtsIn(nomination, row.numbers).map((doubt) => deepFreeze<Notice>({ code: "doubtful-input", ...doubt })),
    others: [
      ...afterReferenceYear(row),
      ...taken("still-pending", stillPending(nomination)),
      ...taken("not-moved-down", notMovedDown(row)),
      ...taken("merit-over-years", meritOverYears(nomination)),
      ...taken("movement-of-the-plan", movementOfThePlan(row)),
    ].map(deepFreeze),
  };
}

/**
 * The notices of a decision about its input.
 *
 * @param restsOnDay whether the outcome rests on a text that had ended by the day the dossier was received.
 */
export function inputNotices(fixed: FixedInputNotices, row: Row, restsOnDay: boolean): Notice[] {
  const { receivedOn } = row.nomination;
  return [
    ...fixed.doubts,
    ...reviewBeforeClose(row),
    ...fixed.others,
    ...taken("received-on-the-day", restsOnDay && receivedOn === undefined ? ["receivedOn"] : []),
  ];
}

const taken = (code: DefaultCode, paths: string[]): Notice[] =>
  paths.length === 0 ? [] : [{ code: "default-taken", taken: code, paths }];

/** A final review in a year before the one in which the movement closes. */
function reviewBeforeClose(row: Row): Notice[] {
  const { nomination, ground } = row;
  if (ground !== "phong-trao" || nomination.occasion !== "tong-ket") return [];
  const movements = candidateMovements(row);
  const year = getYear(nomination.asOf);
  const isEarly = movements.every(({ closedOn }) => yearOfDay(closedOn) > year);
  return movements.length > 0 && isEarly
    ? [{ code: "doubtful-input", doubt: "review-before-close", paths: ["occasion"] }]
    : [];
}

/** The years of ratings and titles on file that are after the reference year. */
function afterReferenceYear({ nomination, referenceYear }: Row): Notice[] {
  const { ratings = [], awards = [] } = nomination.record ?? {};
  const isAfter = ({ year }: { year: number }): boolean => year > referenceYear;
  const titles = awards.filter((entry) => isAfter(entry) && !rewardingAwards.has(entry.code));
  const years = [...ratings.filter(isAfter), ...titles].map(({ year }) => year);
  if (years.length === 0) return [];
  return [
    {
      code: "after-reference-year",
      years: [...new Set(years)].sort((a, b) => a - b),
      referenceYear,
      ...(nomination.referenceYear === undefined ? { byDefault: true } : {}),
      paths: ["referenceYear"],
    },
  ];
}

/** A movement without its launcher is the plan's own, where the plan has one. */
function movementOfThePlan({ nomination: { movement }, movements }: Row): string[] {
  return movement !== undefined && movement.launchedBy === undefined && movements.length > 0
    ? ["movement.launchedBy"]
    : [];
}

/** The posts followed by a lower one: without `termEnd`, their holder was not moved there by decision. */
function notMovedDown({ nomination: { record } }: Row): string[] {
  const claims = record?.achievements ?? [];
  return claims.flatMap((claim, index) => {
    const { post, to, termEnd } = claim;
    if (post === undefined || to === undefined || termEnd !== undefined) return [];
    const isFollowed = claims.some(
      (next) => next.post !== undefined && (next.from ?? "") > to && postRankIndex(next.post) > postRankIndex(post),
    );
    return isFollowed ? [`record.achievements[${index}].termEnd`] : [];
  });
}
