import type { AwardCode, KindCode, LocalizedText, OccasionCode, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";

/** What a unit proposes for one award on one occasion of one year. */
export interface QuotaInput extends NominationFields {
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  asOf: CivilDate;
  year: number;
  /** How many were proposed before in the same year and occasion; a kind left out is unknown, not none. */
  used?: Partial<Record<KindCode, number>>;
  /**
   * How many were proposed before under a quota that is shared, by its id: by all units that share it, of all awards that do, those of
   * the other awards now included. What is left out is unknown, not none.
   */
  usedShared?: Record<string, Partial<Record<KindCode, number>>>;
  /** How many are proposed now; a kind left out is not proposed now. */
  requested: Partial<Record<KindCode, number>>;
  /** The numbers that quotas are a share of, by the name in the pack (`share.of`); one left out is unknown, not none. */
  bases?: Record<string, number>;
}

/** A limit that is a share of a number. */
export interface QuotaShare {
  percent: number;
  /** The name of that number, as in `QuotaInput.bases`. */
  of: string;
  /** What is counted. */
  title: LocalizedText;
  /** The number; null where not given. */
  base: number | null;
  /** How the share was made a whole number. */
  rounding: "down" | "up" | "nearest";
  /** The limits under the other readings, where they differ. */
  alternatives?: { rounding: "down" | "up" | "nearest"; limit: number }[];
}

/** With whom, or with which other awards, a limit is shared. */
export interface SharedLimit {
  /** The id of the quota, as in `QuotaInput.usedShared`; left out while it is open which of several binds the unit. */
  quota?: string;
  /** Whose proposals are counted together: one unit's, a cluster's or block's, or those of the plan's whole territory. */
  holder: "don-vi" | "cum-khoi" | "toan-dia-ban";
  /** The cluster or block, where the clause names it. */
  cluster?: LocalizedText;
  /** The award forms and titles that are counted together; empty where each has its own limit. */
  awards: (AwardCode | TitleCode)[];
  source?: Source;
}

/** How proposals compare with a limit. */
export interface QuotaCount {
  status: "within" | "exceeded" | "below" | "undetermined" | "not-stated";
  /** The most that may be proposed; null where the text gives none. */
  limit: number | null;
  /** The fewest that are to be proposed, where the text gives a minimum. */
  atLeast?: number;
  /** What the limit is a share of, where it is one. */
  share?: QuotaShare;
  /** With whom or what the limit is shared, where it is: `used` then counts all of them. */
  shared?: SharedLimit;
  /** Null where not given. */
  used: number | null;
  requested: number;
  /** What would be left after this proposal, never below 0; null where that is unknown. */
  remaining: number | null;
  /** How many are too many: at the least, where `used` or another limit is unknown. Null where that is unknown. */
  excess: number | null;
  /** How many are lacking to the minimum so far. */
  shortfall?: number;
  /** The counts under the other limits that hold besides. */
  others?: QuotaCount[];
}

/** The proposals of one kind of nominee compared with their limit. */
export interface KindQuota extends QuotaCount {
  /** The same under the last quota encoded, where that has ended; the limit of today is then unknown. */
  provisional?: QuotaCount;
}

/** Whether a unit's proposals keep to the quota. */
export interface QuotaReport {
  type: "quota-report";
  status: QuotaCount["status"];
  /** The status under the last quota encoded, where that has ended. */
  provisional?: QuotaCount["status"];
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  year: number;
  perKind: Partial<Record<KindCode, KindQuota>>;
  questions: Question[];
  notices: Notice[];
  source?: Source;
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}
