import type { Draw } from "../bench/draw.js";

const DAY = 86_400_000;

/** A day between two others, both included. */
export function drawDay(draw: Draw, first: string, last: string): string {
  const days = Math.max(0, (Date.parse(last) - Date.parse(first)) / DAY);
  return new Date(Date.parse(first) + draw.between(0, days) * DAY).toISOString().slice(0, 10);
}

/** A day, or only its month or year. */
export const drawPartialDate = (draw: Draw, day: string): string => day.slice(0, draw.pick([10, 10, 10, 7, 4]));
