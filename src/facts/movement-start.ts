import { codesOf } from "../codes.js";
import { candidateMovements } from "./movement.js";
import type { Row } from "./row.js";

/** When the movement of an award may have begun, as `yyyymmdd`. */
export interface MovementStart {
  earliest: number;
  latest: number;
}

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
  const isTitle = row.awardNumber >= codesOf("award").length;
  if (row.ground === undefined ? isTitle : row.ground !== "phong-trao") return { earliest: LONG_AGO, latest: LONG_AGO };
  const starts = candidateMovements(row).map(({ startedOn, startedOnLast }) => ({ startedOn, startedOnLast }));
  // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
  if (starts.length === 0 || starts.some(({ startedOn }) => startedOn < 0)) {
    return { earliest: LONG_AGO, latest: NOT_KNOWN };
  }
  return {
    earliest: Math.min(...starts.map(({ startedOn }) => startedOn)),
    latest: Math.min(...starts.map(({ startedOnLast }) => startedOnLast)),
  };
}
