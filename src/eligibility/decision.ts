import type { AwardCode, BodyCode, GroundCode, LocalizedText, OccasionCode, OutcomeCode, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Question } from "../facts/question.js";
import type { Source } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { CitedTexts } from "../result/citation.js";
import type { Notice } from "../result/notice.js";
import type { Receipt } from "../result/receipt.js";

/** Something only people can settle that a decision still waits for. */
export interface OpenJudgement {
  id: string;
  title: LocalizedText;
  judgedBy: BodyCode[];
  source: Source;
  /** The ids of the checks it settles. */
  settles: string[];
}

/** The answer to one nomination: plain JSON, and the same for the same input and book. */
export interface Decision {
  type: "decision";
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the text in force is not encoded. */
  provisional?: OutcomeCode;
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  /** The ground decided on; left out where none was given and no plan sets one. */
  ground?: GroundCode;
  asOf: CivilDate;
  receivedOn: CivilDate;
  /** Who decides on the award. */
  decidedBy: BodyCode[];
  checks: Check[];
  questions: Question[];
  judgements: OpenJudgement[];
  notices: Notice[];
  /** The texts cited, so that a stored decision can be read without its book. */
  texts: CitedTexts;
  receipt: Receipt;
}
