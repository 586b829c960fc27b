import type { BodyCode, GroupCode, IndicatorCode, LocalizedText, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Question } from "../facts/question.js";
import type { GivenJudgement } from "../nomination/types.js";
import type { Layer, Source } from "../pack/types.js";
import type { CitedTexts } from "../result/citation.js";
import type { Notice } from "../result/notice.js";
import type { Receipt } from "../result/receipt.js";

/** Which criteria to look at, and what is known of them. */
export interface CriteriaInput {
  asOf: CivilDate;
  group: GroupCode;
  level?: UnitLevelCode;
  /** Percent, 0 to 100, never rounded up. */
  indicators?: Partial<Record<IndicatorCode, number>>;
  /** By the id of the criterion, or of a judgement its conditions ask for. */
  judgements?: Record<string, GivenJudgement>;
}

/** One criterion and how it stands. */
export interface CriterionResult {
  id: string;
  title: LocalizedText;
  /** Measured by an indicator, or judged by people. */
  kind: "measured" | "judged";
  status: "met" | "not-met" | "for-council" | "undetermined";
  judgedBy?: BodyCode[];
  /** What the text asks for, in percent. */
  required?: number;
  /** What was reached, in percent. */
  actual?: number;
  /** How much is missing, in percent points. */
  shortfall?: number;
  source: Source;
  layer: Layer;
  pack: string;
}

/** How the criteria of a group stand, all together. */
export interface CriteriaReport {
  type: "criteria-report";
  status: "met" | "not-met" | "for-council" | "undetermined" | "not-applicable";
  asOf: CivilDate;
  group: GroupCode;
  criteria: CriterionResult[];
  questions: Question[];
  /** The criteria that wait for people. */
  judgements: { id: string; title: LocalizedText; judgedBy: BodyCode[]; source: Source }[];
  notices: Notice[];
  texts: CitedTexts;
  receipt: Receipt;
}
