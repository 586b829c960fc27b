import type { BodyCode, GroupCode, IndicatorCode, LocalizedText, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { GivenJudgement, Nominee } from "../nomination/types.js";
import type { Layer, Source } from "../pack/types.js";
import type { JudgementQuestion, Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
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
  /** Points given, by the id of what a table of scores has points for; what is left out is not scored yet. */
  scores?: Record<string, number>;
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
  /** What the text requires, in percent or in `unit`. */
  required?: number;
  /** What was reached, in percent or in `unit`. */
  actual?: number;
  /** How much is missing, in percent points or in `unit`. */
  shortfall?: number;
  /** What the numbers are counted in, where not in percent. */
  unit?: "points";
  source: Source;
  layer: Layer;
  pack: string;
}

/** One thing that is scored. */
export interface ScoredItem {
  id: string;
  title: LocalizedText;
  /** Scored itself, or added to the total (điểm cộng), or taken off it (điểm trừ). */
  part: "item" | "bonus" | "penalty";
  /** Null where not scored yet. */
  points: number | null;
  atMost: number;
}

/** A table of scores (bảng chấm điểm) with what is known of its total and grade. */
export interface ScoreReport {
  id: string;
  title: LocalizedText;
  /** `ungraded` is a total below every grade, or of a table without grades; `undetermined` waits for scores, or for a text in force. */
  status: "graded" | "ungraded" | "undetermined";
  /** The least and the most that the total may come to; the same where all is scored. */
  total: { atLeast: number; atMost: number };
  /** The grade, where every total that is possible has it. */
  grade?: { id: string; title: LocalizedText };
  /** The levels of unit that the table is for, where the unit's level is not given. */
  levels?: UnitLevelCode[];
  items: ScoredItem[];
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
  /** The tables of scores for the group, where the plan has any. */
  scores?: ScoreReport[];
  questions: Question[];
  /** The judgements that people have still to make. */
  judgements: (JudgementQuestion & { id: string; title: LocalizedText; judgedBy: BodyCode[]; source: Source })[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}
