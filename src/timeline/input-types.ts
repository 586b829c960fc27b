import type { BodyCode, UnitLevelCode } from "../codes.js";
import type { CivilDate, SchoolYear } from "../dates.js";

/** Days from which a text counts, and which it does not carry itself. */
export interface Anchors {
  planIssuedOn?: CivilDate;
}

/** Which deadlines to list. */
export interface DeadlinesInput {
  /** The first day of the period. */
  from: CivilDate;
  /** The last day of the period. */
  to: CivilDate;
  /** The level of the unit that asks; left out, the deadlines of every level are listed. It finds what bodies of that level owe by name. */
  level?: UnitLevelCode;
  /** Only the deadlines that name this body as the one that owes them. */
  owedBy?: BodyCode;
  anchors?: Anchors;
}

/** A deadline as one unit has met it, or not. */
export interface DeadlineInput {
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
  /** The level of the unit. */
  level?: UnitLevelCode;
  /** When it was done, or that it was not; left out, nothing is known. */
  doneOn?: CivilDate | "not-done";
  /** Who was served. */
  recipients?: BodyCode[];
  anchors?: Anchors;
}
