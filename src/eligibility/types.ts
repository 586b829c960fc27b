// The public answers of eligibility: a decision on one nomination, a recommendation, a screening of many rows.

import type { AwardCode, BodyCode, GroundCode, LocalizedText, OccasionCode, OutcomeCode, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Problem } from "../errors.js";
import type { Source } from "../pack/types.js";
import type { JudgementQuestion, Question } from "../questions/question.js";
import type { Check } from "../result/check.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";

/** A judgement that nobody has made yet and that the outcome depends on. */
export interface OpenJudgement extends JudgementQuestion {
  id: string;
  title: LocalizedText;
  judgedBy: BodyCode[];
  source: Source;
  /** The ids of the checks it decides: of a standard its own, and that of the group, `routes`. */
  settles: string[];
}

/** The answer to one nomination without its receipt: plain JSON, and always the same for the same input and book. */
export interface DecisionWithoutReceipt {
  type: "decision";
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the outcome depends on a text that has ended. */
  provisional?: OutcomeCode;
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  /** The ground decided on; left out where none was given and no plan sets one. */
  ground?: GroundCode;
  asOf: CivilDate;
  receivedOn: CivilDate;
  /** The bodies with power to decide on the award. */
  decidedBy: BodyCode[];
  checks: Check[];
  questions: Question[];
  judgements: OpenJudgement[];
  notices: Notice[];
  /** The texts cited, so that a stored decision can be read without its book. */
  texts: CitedTexts;
  labels?: OwnLabels;
}

/** The answer to one nomination, with what proves later on what it was given. */
export interface Decision extends DecisionWithoutReceipt {
  receipt: Receipt;
}

/** One decision for every award form, and the forms by outcome, without receipts. */
export interface RecommendationWithoutReceipt {
  type: "recommendation";
  /** The most favourable outcome first; among equals the higher form first. */
  decisions: DecisionWithoutReceipt[];
  byOutcome: Record<OutcomeCode, AwardCode[]>;
  /** The forms by their provisional outcome where there is one, else by their outcome. */
  byProvisionalOutcome: Record<OutcomeCode, AwardCode[]>;
  /** The notices of the book. Each decision has them too, with those of its own form. */
  notices: Notice[];
  /** The titles of every text that a decision or notice cites. */
  texts: CitedTexts;
  labels?: OwnLabels;
}

/** One decision for every award form, and the forms by outcome. */
export interface Recommendation extends RecommendationWithoutReceipt {
  decisions: Decision[];
  receipt: Receipt;
}

/** What `evaluate` and `recommend` answer with. */
export interface EvaluateOptions {
  /**
   * Whether the answer has a receipt; default true. For answers that are shown and not kept: a receipt is up to half of the
   * work.
   */
  receipt?: boolean;
}

/** The outcome of one row for one award. */
export interface RowOutcome {
  /** The number of the row, from 0. */
  index: number;
  /** The `nominee.id` of the row, where it has one. */
  id?: string;
  award: AwardCode | TitleCode;
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the text in force is not encoded. */
  provisional?: OutcomeCode;
}

/** A row that is no nomination, with the problems found in it. */
export interface InvalidRow {
  /** The number of the row, from 0. */
  index: number;
  /** The `nominee.id` of the row, where one can be read. */
  id?: string;
  /** Every problem; of more than a hundred the first hundred. */
  problems: Problem[];
  /** How many problems there are beyond those; left out where there are none. */
  moreProblems?: number;
}

/** The answer to many nominations. */
export interface Screening {
  type: "screening";
  /** How many rows were read, invalid ones included. */
  rows: number;
  /** How many outcomes of each kind there are. */
  byOutcome: Record<OutcomeCode, number>;
  /** The same, each row by its provisional outcome where there is one: what a host counts while the law in force is not encoded. */
  byProvisionalOutcome: Record<OutcomeCode, number>;
  /** How many rows were invalid. */
  invalidRows: number;
  /** The outcomes in the order of the rows; empty where `onOutcome` receives them. */
  outcomes: RowOutcome[];
  /** The invalid rows in their order; empty where `onInvalid` receives them. */
  invalid: InvalidRow[];
  /** The book that answered. The rows are not digested, for that would take longer than to screen them. */
  receipt: Pick<Receipt, "book">;
}

/** How to screen. */
export interface ScreenOptions {
  /** The awards to try for every row; the rows are then nominations without an award. */
  awards?: readonly (AwardCode | TitleCode)[];
  /**
   * Receives each outcome as it is found; none is then kept in memory. A callback may give a promise where the rows are
   * async: the next row waits for it, and its rejection is that of the screening.
   */
  onOutcome?: (outcome: RowOutcome) => void;
  /** Receives each invalid row as it is found; none is then kept in memory. */
  onInvalid?: (invalid: InvalidRow) => void;
  /** Receives the number of rows read so far, every 1,000 rows and at the end. */
  onProgress?: (rows: number) => void;
  /** Stops the screening; checked before every row. */
  signal?: AbortSignal;
}
