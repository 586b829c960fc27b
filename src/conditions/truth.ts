/** False, unknown, true, coded so that *and* is `&`, *or* is `|` and *not* a table. */
export type Truth = 0 | 1 | 3;

export const FALSE: Truth = 0;
export const UNKNOWN: Truth = 1;
export const TRUE: Truth = 3;

/** True when both are. */
export const and = (a: Truth, b: Truth): Truth => (a & b) as Truth;

/** True when either is. */
export const or = (a: Truth, b: Truth): Truth => (a | b) as Truth;

/** The other way round; unknown stays unknown. */
export const not = (a: Truth): Truth => (a === UNKNOWN ? UNKNOWN : a === TRUE ? FALSE : TRUE);
