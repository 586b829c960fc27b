import type { BodyCode, GroupCode, IndicatorCode, LocalizedText } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { GivenJudgement, Nominee } from "../nomination/types.js";
import type { Layer, Source } from "../pack/types.js";
import type { JudgementQuestion, Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { Receipt } from "../result/receipt.js";

/** Who is assessed: the group is needed. */
export interface AssessedNominee extends Partial<Nominee> {
  group: GroupCode;
}

/** Whose criteria to assess, and what was reached. */
export interface CriteriaInput extends NominationFields {
  asOf: CivilDate;
  /** Its group chooses the criteria, and `unit.level` where the plan sets them by level. */
  nominee: AssessedNominee;
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
  judgements: (JudgementQuestion & { id: string; title: LocalizedText; judgedBy: BodyCode[]; source: Source })[];
  notices: Notice[];
  texts: CitedTexts;
  receipt: Receipt;
}
