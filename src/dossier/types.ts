import type {
  AwardCode,
  BodyCode,
  DocumentCode,
  GroundCode,
  GroupCode,
  KindCode,
  LocalizedText,
  OccasionCode,
  TitleCode,
} from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { Layer, Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { Check } from "../result/check.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { Receipt } from "../result/receipt.js";

/** Which dossier the checklist is for. */
export interface ChecklistInput {
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  /** The day the dossier is handed in: it chooses the texts, as `receivedOn` does in a nomination. */
  asOf: CivilDate;
  kind?: KindCode;
  /** What the award is given for; left out, the ground of the book's plans. A plan binds no award on another ground. */
  ground?: GroundCode;
  /** The group of the nominee; papers of other groups are then left out. */
  group?: GroupCode;
  /** Whether the proposing level has an emulation and commendation council. */
  hasCouncil?: boolean;
}

/** A numbered form of a text. */
export interface FormReference {
  number: string;
  instrument: string;
}

/** Whose minutes: the council's (`hoi-dong`), or the body's own where there is no council (`co-quan`). */
export type MinutesBody = "hoi-dong" | "co-quan";

/** A paper that belongs to a dossier. */
export interface DocumentView {
  id: string;
  kind: DocumentCode;
  title: LocalizedText;
  /** Whose dossier it belongs to. */
  recipient: BodyCode;
  /** The form; provisional where the text that has it has ended, though the paper is still needed. */
  form?: FormReference & { provisional?: true };
  encloses?: DocumentCode[];
  /** The forms the paper may take; only the fitting one where `hasCouncil` is known. */
  variants?: { body: MinutesBody; hasCouncil: boolean; title: LocalizedText }[];
  /** When it is needed, where that depends on the case. */
  onlyIf?: LocalizedText;
  /** True where the text it rests on has ended and its successor is not encoded. */
  provisional?: true;
  source: Source;
  layer: Layer;
  pack: string;
}

/** How many sets go to one recipient; sets of different recipients are never merged. */
export interface CopiesView {
  recipient: BodyCode;
  layer: Layer;
  pack: string;
  /** Null where the text gives no number. */
  copies: number | null;
  stated: boolean;
  /** Whether electronic files go with the paper set. */
  electronicFiles: boolean;
  provisional?: true;
  source: Source;
}

/** A step on the way of a dossier. */
export interface StepView {
  actor: BodyCode[];
  action: LocalizedText;
  next?: BodyCode;
  provisional?: true;
  source: Source;
  layer: Layer;
  pack: string;
}

/** A vote that a body must take. */
export interface VoteView {
  body: BodyCode[];
  /** Percent of those in `of`, present or not; null where the text gives no share. */
  atLeastPercent: number | null;
  /** Whose votes are counted, all members or the standing members; null where the text gives no share. */
  of: "thanh-vien" | "thuong-truc" | null;
  stated: boolean;
  title: LocalizedText;
  provisional?: true;
  source: Source;
  layer: Layer;
  pack: string;
}

/** How many working days a body has for its part. */
export interface ProcessingTermView {
  id: string;
  actor: BodyCode[];
  action: LocalizedText;
  /** Whether it must be done within the term (`at-most`), or must last at least as long. */
  limit: "at-most" | "at-least";
  workingDays: number;
  /** What starts the term. */
  from: LocalizedText;
  /** When the term applies, where that depends on the case. */
  onlyIf?: LocalizedText;
  provisional?: true;
  source: Source;
  layer: Layer;
  pack: string;
}

/** When a term began. */
export interface ProcessingTermInput {
  /** The id of a term of the book. */
  id: string;
  /** The day of what starts the term; the next working day is day 1. */
  startedOn: CivilDate;
  /** The days of the time that are public holidays, compensation days included; left out, those of the book. */
  holidays?: readonly CivilDate[];
  /** The Saturdays of the time that are worked in exchange for a day off; left out, there are none beside `holidays`, and else those of the book. */
  workingSaturdays?: readonly CivilDate[];
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
  source: Source;
  notices: Notice[];
  texts: CitedTexts;
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
  /** Whether the book lists the award on the occasion; with `no`, the lists below are empty. */
  listed: "yes" | "no" | "left-to-others";
  documents: DocumentView[];
  sets: CopiesView[];
  procedure: StepView[];
  votes: VoteView[];
  /** Working days, the plan's before the law's. */
  terms: ProcessingTermView[];
  notices: Notice[];
  texts: CitedTexts;
  receipt: Receipt;
}

/** A paper that is in a dossier. */
export interface GivenDocument {
  kind: DocumentCode;
  /** For minutes: whose. */
  body?: MinutesBody;
  form?: { number: string; instrument?: string };
  encloses?: DocumentCode[];
}

/** A dossier as it was handed in. */
export interface DossierInput extends ChecklistInput {
  /** How many sets are handed in. */
  sets?: number;
  /** Whose dossier; by default the first recipient of the lowest layer that names one. */
  recipient?: BodyCode;
  /** The complete list, unless `complete` is false. */
  documents: GivenDocument[];
  complete?: boolean;
  /** Kinds of paper that this case does not need; of no effect on a paper that every dossier needs. */
  notNeeded?: DocumentCode[];
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
  notices: Notice[];
  texts: CitedTexts;
  receipt: Receipt;
}
