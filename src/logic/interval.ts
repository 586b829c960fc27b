/** The bounds of a number that is not known exactly, both included. */
export interface Interval {
  min: number;
  max: number;
}

/** Longer than any record of achievements. */
const LIFETIME = 60;

/** The bounds of a count of years, without an upper one where it is not known and only the calendar limits it. */
export function openEnd({ min, max }: Interval): Interval {
  return { min, max: max > LIFETIME && min < max ? Number.POSITIVE_INFINITY : max };
}

/** The bounds of a count in a span: a span that may begin later than its first year may hold nothing that counts. */
export function openStart(bounds: Interval, isStartCertain: boolean): Interval {
  return isStartCertain ? bounds : { min: 0, max: bounds.max };
}
