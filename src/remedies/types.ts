// The public answer of remedies: for each route that is closed, what would open it, or why nothing found does.

import type {
  AchievementCode,
  AwardCode,
  GroundCode,
  IndicatorCode,
  InitiativeScopeCode,
  LocalizedText,
  OccasionCode,
  OutcomeCode,
  RatingCode,
  RecognitionCode,
  TitleCode,
} from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { OpenJudgement } from "../eligibility/types.js";
import type { Members } from "../nomination/types.js";
import type { Source } from "../pack/types.js";
import type { Question } from "../questions/question.js";
import type { Check, CheckStatus } from "../result/check.js";
import type { Envelope } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";

/** A change of one place of a nomination: a later day, an entry that is added to a list, or a number reached. */
export type NominationChange =
  | { type: "wait"; path: "asOf"; value: CivilDate }
  | { type: "rating"; path: "record.ratings"; value: { year: number; rating: RatingCode } }
  | {
      type: "award";
      path: "record.awards";
      value: { code: AwardCode | TitleCode; year: number; periodEnd: string; ground?: GroundCode; thematic?: boolean };
    }
  | { type: "initiative"; path: "record.initiatives"; value: { scope: InitiativeScopeCode; year: number } }
  | {
      type: "achievement";
      path: "record.achievements";
      value: { kind: AchievementCode; year: number; scope?: InitiativeScopeCode };
    }
  | { type: "recognition"; path: "record.recognitions"; value: { status: RecognitionCode; since: CivilDate } }
  | { type: "indicator"; path: `indicators.${IndicatorCode}`; value: number }
  | { type: "members"; path: `nominee.members.${Exclude<keyof Members, "total">}`; value: number };

/** On what a change depends: time alone, what the nominee reaches, or a decision of others. */
export type ChangeCondition = "time" | "result" | "decision";

/** One change of a remedy. It is a condition, and no forecast: it helps if it comes about. */
export type RemedyChange = NominationChange & {
  condition: ChangeCondition;
  /** The checks that are not met without it, each with its clause, what is required and what is there today. */
  serves: Check[];
};

/** A set of changes that together open a route, and of which none can be left out. */
export interface Remedy {
  changes: RemedyChange[];
  /** Whether nothing but the passing of time is needed. */
  byTimeAlone: boolean;
  /** The day of the nomination then: the earliest on which these changes are enough. */
  asOf: CivilDate;
  /** The last year whose achievements count then. */
  referenceYear: number;
  /** The outcome then; `undetermined` where questions that are open today remain. */
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the text in force then is not encoded. */
  provisional?: OutcomeCode;
  /** What is then left to people. */
  judgements: OpenJudgement[];
  /** What must still be answered. */
  questions: Question[];
}

/**
 * Why nothing found opens a route. `cannot-change`: it is about who the nominee is, or about what has been. `judged`: people
 * judged against it. `no-known-end`: time would help, and nothing on file gives the day. `too-far`: not within the years and
 * the number of changes searched. `unknown`: a question comes first. `not-encoded`: the text states no condition, or the one in
 * force is not encoded. `not-searched`: the limit was reached before.
 */
export type ObstacleReason =
  | "not-listed"
  | "no-route"
  | "cannot-change"
  | "judged"
  | "no-known-end"
  | "too-far"
  | "unknown"
  | "not-encoded"
  | "not-searched";

/** What keeps a route closed, and the check that shows it. */
export interface Obstacle {
  reason: ObstacleReason;
  check: Check;
}

/** One route that is closed, with what would open it. */
export interface RouteRemedies {
  /** The id of the route's check in the decision. */
  route: string;
  title: LocalizedText;
  source: Source;
  alsoFrom?: Source[];
  /** The status of the route's own conditions today; under the last encoded text, where that has ended. */
  status: CheckStatus;
  /** The nearest first. */
  remedies: Remedy[];
  /** What keeps it closed, where there is no remedy. */
  obstacles: Obstacle[];
}

/** How far was searched. */
export interface SearchExtent {
  /** How many changed nominations were evaluated, and how many at the most. */
  trials: number;
  limit: number;
  /** The last day searched. */
  until: CivilDate;
  /** The most changes in one remedy. */
  mostChanges: number;
}

/** What would help a nomination that is not open today. */
export interface Remedies extends Envelope<"remedies"> {
  /** The outcome as things are. */
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the text in force is not encoded. */
  provisional?: OutcomeCode;
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  ground?: GroundCode;
  asOf: CivilDate;
  /** The routes that are closed, the nearest first; none where the outcome is `eligible` or `for-council`. */
  routes: RouteRemedies[];
  /** What closes the award whatever the routes: nothing lists it, or no route is for this nominee. */
  obstacles: Obstacle[];
  searched: SearchExtent;
  notices: Notice[];
}
