import { isCode } from "../codes.js";
import { getFirstDay, getLastDay } from "../dates.js";
import type { FactContext } from "./context.js";
import { candidateMovements } from "./movement.js";

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
  const starts = candidateMovements(context).map(({ startedOn }) => startedOn);
  const days = starts.flatMap((start) => (start === undefined ? [] : [start]));
  // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
  if (days.length === 0 || days.length < starts.length) return { earliest: "" };
  const [earliest = ""] = days.map(getFirstDay).sort();
  const [latest = ""] = days.map(getLastDay).sort();
  return { earliest, latest };
}
