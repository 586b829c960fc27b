import type { BodyCode } from "../codes.js";
import type { CivilDate, SchoolYear } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { Unit } from "../nomination/types.js";

/** Days from which a text counts, and which it does not carry itself. */
export interface Anchors {
  planIssuedOn?: CivilDate;
}

/** The day whose place in the movement is asked for. */
export interface TimelineInput extends NominationFields {
  asOf: CivilDate;
}

/** Which deadlines to list. */
export interface DeadlinesInput extends NominationFields {
  /** The first day of the period. */
  from: CivilDate;
  /** The last day of the period. */
  to: CivilDate;
  /** The unit that asks; without its level, the deadlines of every level are listed. It finds what bodies of that level owe by name. */
  unit?: Unit;
  /** Only the deadlines that name this body as the one that owes them. */
  owedBy?: BodyCode;
  anchors?: Anchors;
}

/** A deadline as one unit has met it, or not. */
export interface DeadlineInput extends NominationFields {
  id: string;
  asOf: CivilDate;
  /**
   * The year of one that comes back every year, a school year such as `"2024-2025"` or the year in which it ends; by default
   * that of the occurrence whose day lies in the year of `asOf`.
   */
  year?: number | SchoolYear;
  /** Of half-years, which one; by default that of the occurrence whose day lies in the same half of the year as `asOf`. */
  half?: 1 | 2;
  /** Whether the case is special, where the text has a later day for special cases; left out, it is unknown. */
  isSpecialCase?: boolean;
  /** The unit that owes it; its level counts. */
  unit?: Unit;
  /** When it was done, or that it was not; left out, nothing is known. */
  doneOn?: CivilDate | "not-done";
  /** Who was served. */
  recipients?: BodyCode[];
  anchors?: Anchors;
}
