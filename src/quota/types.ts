import type { AwardCode, KindCode, LocalizedText, OccasionCode, TitleCode, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";

/** What a unit proposes for one award on one occasion of one year. */
export interface QuotaInput {
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  year: number;
  asOf: CivilDate;
  unit: { id?: string; level?: UnitLevelCode };
  /** How many were proposed before in the same year and occasion; a kind left out is unknown, not none. */
  used?: Partial<Record<KindCode, number>>;
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

/** The proposals of one kind of nominee compared with their limit. */
export interface KindQuota {
  status: "within" | "exceeded" | "undetermined" | "not-stated";
  /** The most that may be proposed; null where the text gives none. */
  limit: number | null;
  /** What the limit is a share of, where it is one. */
  share?: QuotaShare;
  /** Null where not given. */
  used: number | null;
  requested: number;
  /** What would be left after this proposal, never below 0; null where that is unknown. */
  remaining: number | null;
  /** How many are too many: at the least, where `used` or another limit is unknown. Null where that is unknown. */
  excess: number | null;
}

/** Whether a unit's proposals keep to the quota. */
export interface QuotaReport {
  type: "quota-report";
  status: "within" | "exceeded" | "undetermined" | "not-stated";
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
