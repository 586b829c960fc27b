// Step 6 of a decision, of the input: what is doubtful in it, what it holds and is not counted, and what was taken for granted
// where nothing is given.

import { rewardingAwards } from "../codes/awards.js";
import { yearOfDay } from "../dates/numbers.js";
import { getYear } from "../dates.js";
import { candidateMovements } from "../facts/movement.js";
import { claimRank } from "../facts/post-time.js";
import type { Row } from "../facts/row.js";
import { meritOverYears, stillPending, type TakenDefault } from "../nomination/defaults.js";
import { doubtsIn } from "../nomination/doubts.js";
import type { Notice } from "../result/notice.js";

/**
 * The notices of a decision about its input.
 *
 * @param restsOnDay whether the outcome rests on a text that had ended by the day the dossier was received.
 */
export function inputNotices(row: Row, restsOnDay: boolean): Notice[] {
  return [
    ...doubtsIn(row.nomination).map((doubt): Notice => ({ code: "doubtful-input", ...doubt })),
    ...reviewBeforeClose(row),
    ...afterReferenceYear(row),
    ...takenDefaults(row, restsOnDay).map((taken): Notice => ({ code: "default-taken", ...taken })),
  ];
}

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
  const titles = awards.filter(({ code }) => !rewardingAwards.has(code));
  const years = [...ratings, ...titles].map(({ year }) => year).filter((year) => year > referenceYear);
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

function takenDefaults(row: Row, restsOnDay: boolean): TakenDefault[] {
  const { nomination, movements } = row;
  const { movement, receivedOn } = nomination;
  const taken: TakenDefault[] = [
    { taken: "still-pending", paths: stillPending(nomination) },
    { taken: "not-moved-down", paths: notMovedDown(row) },
    { taken: "merit-over-years", paths: meritOverYears(nomination) },
    {
      taken: "movement-of-the-plan",
      paths:
        movement !== undefined && movement.launchedBy === undefined && movements.length > 0
          ? ["movement.launchedBy"]
          : [],
    },
    { taken: "received-on-the-day", paths: restsOnDay && receivedOn === undefined ? ["receivedOn"] : [] },
  ];
  return taken.filter(({ paths }) => paths.length > 0);
}

/** The posts followed by a lower one: without `termEnd`, their holder was not moved there by decision. */
function notMovedDown({ nomination: { record } }: Row): string[] {
  const claims = record?.achievements ?? [];
  return claims.flatMap((claim, index) => {
    const { post, to, termEnd } = claim;
    if (post === undefined || to === undefined || termEnd !== undefined) return [];
    const isFollowed = claims.some(
      (next) =>
        next.post !== undefined && next.from !== undefined && next.from > to && claimRank(next) > claimRank(claim),
    );
    return isFollowed ? [`record.achievements[${index}].termEnd`] : [];
  });
}
