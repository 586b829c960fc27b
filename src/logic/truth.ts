/**
 * A truth of strong Kleene logic: false, unknown or true. The numbers are chosen so that *and* is `&` and *or* is `|`,
 * and so that a condition may be true or false of what is not known yet without missing data ever counting as false.
 */
export type Truth = 0 | 1 | 3;

export const FALSE: Truth = 0;
export const UNKNOWN: Truth = 1;
export const TRUE: Truth = 3;

/** True when both are true; false as soon as one is false. */
export const and = (a: Truth, b: Truth): Truth => (a & b) as Truth;

/** True as soon as one is true; false when both are false. */
export const or = (a: Truth, b: Truth): Truth => (a | b) as Truth;

/** The opposite; the opposite of unknown is unknown. */
export const not = (a: Truth): Truth => (a === UNKNOWN ? UNKNOWN : a === TRUE ? FALSE : TRUE);

/** The truth of something that is known. */
export const fromBoolean = (value: boolean): Truth => (value ? TRUE : FALSE);

/** The truth of an input that may have been left out. */
export const fromOptional = (value: boolean | undefined): Truth => (value === undefined ? UNKNOWN : fromBoolean(value));
