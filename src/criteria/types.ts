import type { BodyCode, GroupCode, IndicatorCode, LocalizedText, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { GivenJudgement } from "../nomination/types.js";
import type { Layer, Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";

/** Whose criteria to assess, and what was reached. */
export interface CriteriaInput {
  asOf: CivilDate;
  group: GroupCode;
  level?: UnitLevelCode;
  /** Percent, 0 to 100, never rounded up. */
  indicators?: Partial<Record<IndicatorCode, number>>;
  /** By the id of the criterion, or of a judgement that its conditions name. */
  judgements?: Record<string, GivenJudgement>;
}

/** The result of one criterion. */
export interface CriterionResult {
  id: string;
  title: LocalizedText;
  /** Measured by an indicator, or judged by people. */
  kind: "measured" | "judged";
  status: "met" | "not-met" | "for-council" | "undetermined";
  judgedBy?: BodyCode[];
  /** What the text requires, in percent. */
  required?: number;
  /** What was reached, in percent. */
  actual?: number;
  /** How much is missing, in percent points. */
  shortfall?: number;
  source: Source;
  layer: Layer;
  pack: string;
}

/** The result of all criteria of a group. */
export interface CriteriaReport {
  type: "criteria-report";
  status: "met" | "not-met" | "for-council" | "undetermined" | "not-applicable";
  asOf: CivilDate;
  group: GroupCode;
  criteria: CriterionResult[];
  questions: Question[];
  /** The judgements that people have still to make. */
  judgements: { id: string; title: LocalizedText; judgedBy: BodyCode[]; source: Source }[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}
