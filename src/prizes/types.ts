import type { AwardCode, KindCode, LocalizedText, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { Nominee } from "../nomination/types.js";
import type { Source } from "../pack/types.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";

/** The award whose prize is asked for. */
export interface PrizeInput extends NominationFields {
  award: AwardCode | TitleCode;
  /** Its `kind` chooses the coefficient. */
  nominee: Nominee;
  /** The day of the decision that gives the award: it chooses the base salary and the coefficient. */
  decidedOn: CivilDate;
}

/** A sum of money and what it is made of. Money is in VND. */
export interface PrizeAmount {
  /** Coefficient times base salary, exact. */
  amount: number;
  /** What the text lets it be rounded to, the amount itself where it is round; null where no provision in force states how. */
  mayBeRoundedTo: number | null;
  /** How many base salaries. */
  coefficient: number;
  baseSalary: {
    amount: number;
    /** Whether the figure was read in the text itself or only in secondary sources. */
    reliability: "official" | "secondary";
    source: Source;
  };
  /** The source of the coefficient. */
  source: Source;
}

/** A rule that goes with a prize, such as which of several prizes is paid. */
export interface PrizeRuleView {
  id: string;
  title: LocalizedText;
  /** True where its instrument has ended and the successor is not encoded. */
  provisional?: true;
  source: Source;
}

/** The prize money of an award. */
export interface PrizeReport {
  type: "prize-report";
  /**
   * `not-stated`: the award has prizes, and none for this kind of nominee. `undetermined`: no coefficient
   * or no base salary of the day is encoded.
   */
  status: "stated" | "not-stated" | "undetermined";
  award: AwardCode | TitleCode;
  kind: KindCode;
  decidedOn: CivilDate;
  /** These four are null unless the status is `stated`; money is in VND. The amount is exact, and is the prize. */
  amount: number | null;
  mayBeRoundedTo: number | null;
  coefficient: number | null;
  baseSalary: PrizeAmount["baseSalary"] | null;
  source?: Source;
  /** The amount under the last provision encoded, where that has ended. */
  provisional?: PrizeAmount;
  rules: PrizeRuleView[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}
