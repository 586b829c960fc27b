import { codesOf } from "../codes.js";
import { candidateMovements } from "./movement.js";
import type { Row } from "./row.js";

/** When the movement of an award may have begun, as `yyyymmdd`. */
export interface MovementStart {
  earliest: number;
  latest: number;
}

/** Forms are numbered before titles. */
const FORMS = codesOf("award").length;

/** Before every day. */
export const LONG_AGO = 0;
/** After every day: of a first day that is not known. */
const NOT_KNOWN = Number.POSITIVE_INFINITY;

/**
 * The earliest and the latest day on which the movement may have begun; no latest day where it is not known.
 *
 * Only a movement award has such a day. For a title, and on any other ground, every discipline counts, however old.
 */
export function movementStart(row: Row): MovementStart {
  const isTitle = row.awardNumber >= FORMS;
  if (row.ground === undefined ? isTitle : row.ground !== "phong-trao") return { earliest: LONG_AGO, latest: LONG_AGO };
  let earliest = NOT_KNOWN;
  let latest = NOT_KNOWN;
  for (const { startedOn, startedOnLast } of candidateMovements(row)) {
    // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
    if (startedOn < 0) return { earliest: LONG_AGO, latest: NOT_KNOWN };
    earliest = Math.min(earliest, startedOn);
    latest = Math.min(latest, startedOnLast);
  }
  return earliest === NOT_KNOWN ? { earliest: LONG_AGO, latest: NOT_KNOWN } : { earliest, latest };
}
