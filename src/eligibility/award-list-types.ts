import type { AwardCode, BodyCode, GroundCode, KindCode, LocalizedText, OccasionCode, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { Source } from "../pack/types.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";

/** What awards to list: on which day, and where they are given on one occasion or to one kind of nominee only. */
export interface AwardListInput extends NominationFields {
  asOf: CivilDate;
}

/** A ground with its name. */
export interface LabelledGround {
  code: GroundCode;
  label: LocalizedText;
}

/** An occasion with its name. */
export interface LabelledOccasion {
  code: OccasionCode;
  label: LocalizedText;
}

/** A kind of nominee with its name. */
export interface LabelledKind {
  code: KindCode;
  label: LocalizedText;
}

/** A body with its name. */
export interface LabelledBody {
  code: BodyCode;
  label: LocalizedText;
}

/** The award forms and titles that the law and the plans of a book list. */
export interface AwardList {
  type: "award-list";
  asOf: CivilDate;
  /** The ground of the award forms: the one asked for, or else that of the book's plans; left out where there is neither. */
  ground?: LabelledGround;
  awards: ListedAward[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}

/** An award form or title, and where it is listed. */
export interface ListedAward {
  code: AwardCode | TitleCode;
  label: LocalizedText;
  listings: ListingView[];
}

/** Whether an award is given: `undetermined` where the law of the day is not encoded, `not-given` in `provisional` alone. */
export type ListingStatus = "given" | "left-to-others" | "not-stated" | "undetermined" | "not-given";

/** The occasions and kinds of nominee for which the answer about an award is the same, each of these with each of those. */
export interface ListingView {
  status: ListingStatus;
  /** The status under the last encoded texts, where one has ended. */
  provisional?: ListingStatus;
  occasions: LabelledOccasion[];
  kinds: LabelledKind[];
  /** The bodies with power to decide on the award; empty where no text names one. */
  decidedBy: LabelledBody[];
  /** The bodies to whom a plan leaves what is given. */
  leftTo?: LabelledBody[];
  /** Where the law, and each plan that binds the award, lists it or would list it. */
  sources: Source[];
}
