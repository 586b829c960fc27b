/**
 * How far something is met. The numbers are ordered: of several things together the lowest tells, of several
 * alternatives the highest.
 */
export type Met = 0 | 1 | 2 | 3;

export const NO: Met = 0;
/** The law does not say what it asks for. */
export const UNSTATED: Met = 1;
/** Everything else is met; people have still to judge. */
export const TO_JUDGE: Met = 2;
export const YES: Met = 3;

/** Both are asked for. */
export const both = (a: Met, b: Met): Met => (a < b ? a : b);

/** One of them is enough. */
export const either = (a: Met, b: Met): Met => (a > b ? a : b);
