import type { AwardCode, KindCode, OccasionCode, TitleCode, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
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
}

/** The proposals of one kind of nominee compared with their limit. */
export interface KindQuota {
  status: "within" | "exceeded" | "undetermined" | "not-stated";
  /** The most that may be proposed; null where the text gives none. */
  limit: number | null;
  /** Null where not given. */
  used: number | null;
  requested: number;
  /** What would be left after this proposal, never below 0; null where that is unknown. */
  remaining: number | null;
  /** How many are too many: at the least, where `used` is unknown. Null where that is unknown. */
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
  receipt: Receipt;
}
