import type {
  AwardCode,
  BodyCode,
  DocumentCode,
  GroundCode,
  LocalizedText,
  OccasionCode,
  TitleCode,
} from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { Check } from "../result/check.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";
import type {
  CopiesView,
  DocumentView,
  ProcessingTermView,
  ShortProcedureView,
  StepView,
  VoteView,
} from "./view-types.js";

export type * from "./input-types.js";
export type * from "./view-types.js";

/** A day of the working calendar, with the text that makes it what it is. */
export interface NamedDay {
  date: CivilDate;
  source?: Source;
}

/** When a term ends. */
export interface ProcessingTermReport {
  type: "processing-term-report";
  id: string;
  actor: BodyCode[];
  action: LocalizedText;
  limit: ProcessingTermView["limit"];
  workingDays: number;
  /** The last day of the term; null where the text was not law on the day it began. */
  lastDay: CivilDate | null;
  /** The last day under the last text, where that has ended and its successor is not encoded. */
  provisional?: CivilDate;
  /** False where no holidays were given and those of the book do not cover the whole term: the last day may change. */
  certain: boolean;
  /** The days off from Monday to Friday within the term, which do not count; without source where the host gave them. */
  daysOff: NamedDay[];
  /** The Saturdays within the term that count. */
  workingSaturdays: NamedDay[];
  source: Source;
  /** The other clauses it rests on. */
  alsoFrom?: Source[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}

/** Which papers, on which form, how many sets, handed to whom. */
export interface DossierChecklist {
  type: "dossier-checklist";
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  /** The ground; left out where none was given and no plan sets one. */
  ground?: GroundCode;
  asOf: CivilDate;
  /** The day that chose the texts. */
  receivedOn: CivilDate;
  /** Whether the book lists the award on the occasion; with `no`, the lists below are empty. */
  listed: "yes" | "no" | "left-to-others";
  documents: DocumentView[];
  sets: CopiesView[];
  steps: StepView[];
  votes: VoteView[];
  /** Working days, the plan's before the law's. */
  terms: ProcessingTermView[];
  /** What opens the procedure that was given; where none was, what may open another than the ordinary one. */
  shortProcedures: ShortProcedureView[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}

/** Whether a dossier is complete, matched by kind of paper and never by the number of files. */
export interface DossierReport {
  type: "dossier-report";
  status: "complete" | "incomplete" | "undetermined" | "not-listed";
  /** The status under the last text, where that has ended and its successor is not encoded. */
  provisional?: "complete" | "incomplete" | "undetermined";
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  /** The ground; left out where none was given and no plan sets one. */
  ground?: GroundCode;
  recipient?: BodyCode;
  /** The kinds of paper that are provably missing or wrong. */
  missing: DocumentCode[];
  checks: Check[];
  questions: Question[];
  /** What opens the procedure that was given; where none was, what may open another than the ordinary one. */
  shortProcedures: ShortProcedureView[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}
