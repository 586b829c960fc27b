import type { BodyCode, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";

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
  /** For a yearly deadline; by default the year of `asOf`. */
  year?: number;
  /** The level of the unit. */
  level?: UnitLevelCode;
  /** When it was done, or that it was not; left out, nothing is known. */
  doneOn?: CivilDate | "not-done";
  /** Who was served. */
  recipients?: BodyCode[];
  anchors?: Anchors;
}
