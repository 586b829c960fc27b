import type { SchoolYear } from "../dates.js";
import type { Candidacy, Nomination, NominationRecord, Nominee, PriorAward, YearRating } from "./types.js";

/** A year's rating as a host may give it. */
export interface YearRatingInput extends Omit<YearRating, "year"> {
  year: number | SchoolYear;
}

/** An award or title held before, as a host may give it. */
export interface PriorAwardInput extends Omit<PriorAward, "year"> {
  /** Left out of an award form with `decidedOn`: the year of the decision. A title or flag is of a year, and needs it. */
  year?: number | SchoolYear;
}

/** A nominee's record as a host may give it. */
export interface NominationRecordInput extends Omit<NominationRecord, "ratings" | "awards" | "maternityYears"> {
  ratings?: YearRatingInput[];
  awards?: PriorAwardInput[];
  /** The years without a rating because of maternity leave, as in `NominationRecord`. */
  maternityYears?: (number | SchoolYear)[];
}

/** A candidacy as a host may give it: with school years, and awards whose year follows from their decision. */
export interface CandidacyInput extends Omit<Candidacy, "record"> {
  record?: NominationRecordInput;
}

/** A nomination as a host may give it: with school years, and awards whose year follows from their decision. */
export interface NominationInput extends CandidacyInput {
  award: Nomination["award"];
}

/**
 * The fields of a nomination, as every query takes them besides its own: those that it needs are required, and those that it
 * has no use for are accepted, so that a whole nomination can be handed over.
 */
export interface NominationFields extends Partial<Omit<NominationInput, "nominee">> {
  nominee?: Partial<Nominee>;
}
