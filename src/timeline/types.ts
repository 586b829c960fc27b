import type { BodyCode, LocalizedText, OccasionCode, UnitLevelCode } from "../codes.js";
import type { CivilDate, PartialDate, Precision, SchoolYear } from "../dates.js";
import type { Layer, Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Receipt } from "../result/receipt.js";
import type { Anchors } from "./input-types.js";

export type * from "./input-types.js";

/** A phase of a movement that a day lies in. */
export interface PhaseView {
  id: string;
  title: LocalizedText;
  from: PartialDate;
  to: PartialDate;
  /** False where the phase is known only to the year and the day may lie outside it, or in two phases at once. */
  certain: boolean;
  source: Source;
  layer: Layer;
  pack: string;
}

/** A review of a movement. */
export interface MilestoneView {
  id: string;
  occasion: OccasionCode;
  title: LocalizedText;
  on: PartialDate;
  /** The last day it can fall on. */
  lastDay: CivilDate;
  /** The year, of a review that comes back every year. */
  year?: number;
  source: Source;
  layer: Layer;
  pack: string;
}

/** Where a day lies in the book's movement. */
export interface TimelineView {
  type: "timeline-view";
  date: CivilDate;
  phases: PhaseView[];
  /** The last review that is over for sure. */
  previous?: MilestoneView;
  /** The first review that is not over yet; it may be going on. */
  next?: MilestoneView;
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}

/** The deadlines of a period. */
export interface DeadlineList {
  type: "deadline-list";
  /** By last day, then by id; those without a day last. */
  deadlines: DeadlineView[];
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}

/** Until when something may be done in special cases. */
export interface SpecialCases {
  /** What makes a case special. */
  title: LocalizedText;
  /** The last day for a special case; null where it counts from an anchor that is missing. */
  lastDay: CivilDate | null;
  /** Who judges whether a case is special; empty where the text does not name anybody. */
  judgedBy: BodyCode[];
}

/** A deadline and its last day. */
export interface DeadlineView {
  id: string;
  title: LocalizedText;
  /** The levels of unit that owe it; an empty list is every unit, unless `owedBy` names a body. */
  levels: UnitLevelCode[];
  /** The body that owes it, where it is not the units. */
  owedBy?: BodyCode[];
  /** Every one of these must be served. */
  recipients: BodyCode[];
  kind: "once" | "yearly" | "half-yearly" | "at-review" | "periodic";
  /** Whether the day named is outside the term (`before`) or its last day (`on-or-before`). */
  boundary: "before" | "on-or-before";
  /** The last day on which it is in time; null where the text gives no day, or an anchor is missing. */
  lastDay: CivilDate | null;
  precision: Precision | null;
  year?: number;
  /** Which half of the year, of one that comes back every half-year. */
  half?: 1 | 2;
  /** The school year, of one that comes back every school year. */
  schoolYear?: SchoolYear;
  /** Set where special cases have a later day. */
  specialCases?: SpecialCases;
  /** Whether the text states a day at all. */
  stated: boolean;
  /** The anchor that is missing. */
  needsAnchor?: keyof Anchors;
  /** How many are asked for, where the deadline is for a number of things. */
  quantity?: { atLeast?: number; atMost?: number; of: LocalizedText };
  /** Set where the text as encoded has ended by the last day and its successor is not encoded. */
  provisional?: true;
  source: Source;
  layer: Layer;
  pack: string;
}

/** Whether a deadline is met. */
export interface DeadlineReport {
  type: "deadline-report";
  id: string;
  title: LocalizedText;
  year?: number;
  half?: 1 | 2;
  schoolYear?: SchoolYear;
  state:
    | "open"
    | "last-day"
    | "late"
    | "done"
    | "done-as-special"
    | "past"
    | "undetermined"
    | "not-stated"
    | "needs-anchor";
  /** The last day for the case: in a special case, the one for special cases. */
  lastDay: CivilDate | null;
  /** Set where special cases have a later day. */
  specialCases?: SpecialCases;
  /** Days from `asOf` to the last day, 0 on the last day. */
  daysLeft?: number;
  /** Days after the last day on which it was done, or that have passed without it; at the least where it is unknown whether the case is special. */
  lateBy?: number;
  missingRecipients?: BodyCode[];
  questions: Question[];
  source: Source;
  notices: Notice[];
  texts: CitedTexts;
  labels?: OwnLabels;
  receipt: Receipt;
}
