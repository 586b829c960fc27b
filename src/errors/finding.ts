/** What is looked at in a pack beyond its shape: the kinds of finding, each a mistake or a point of the text to look at. */
export type ReviewFindingCode = keyof typeof FINDING_SEVERITIES;

/** Whether `createRulebook` refuses the pack, or `reviewPlans` alone names it. */
export type FindingSeverity = "error" | "warning";

/**
 * An error is what no text can mean: with it an answer would be wrong, and where the text really has it, it belongs in a gap.
 * A warning is what a text may say, or what only its author can judge.
 */
export const FINDING_SEVERITIES = {
  "rule-never-applies": "error",
  "rule-never-holds": "error",
  "rule-always-holds": "error",
  "contradicts-listing": "error",
  "value-out-of-range": "error",
  "decider-not-lawful": "error",
  "repeated-listing": "error",
  "impossible-day": "error",
  "reversed-days": "error",
  "ended-without-day": "error",
  "award-not-listed": "warning",
  "kind-not-listed": "warning",
  "occasion-not-listed": "warning",
  "outside-text": "warning",
  "outside-phases": "warning",
  "report-without-review": "warning",
  "not-current": "warning",
  "without-diacritics": "warning",
  "english-in-vietnamese": "warning",
  "vietnamese-in-english": "warning",
  "unverified-text": "warning",
  "unsigned-verification": "warning",
  "overlapping-phases": "warning",
  "competing-deadlines": "warning",
  "missing-anchor": "warning",
  "award-without-sets": "warning",
  "differing-audiences": "warning",
  "open-reading": "warning",
} as const satisfies Record<string, FindingSeverity>;

/** The kinds of finding that `createRulebook` refuses. */
export type PackMistakeCode = {
  [Code in ReviewFindingCode]: (typeof FINDING_SEVERITIES)[Code] extends "error" ? Code : never;
}[ReviewFindingCode];

/** What a finding is about, as data; each kind has those that its sentence names. */
export interface FindingParams {
  /** What the statement has: a code, a day or a number. */
  value?: string;
  /** What it could have instead. */
  allowed?: string[];
  /** The id of the other statement concerned. */
  other?: string;
  /** The fact compared. */
  fact?: string;
  /** The award and the kind of nominee concerned. */
  award?: string;
  kind?: string;
}

/** What to do about each mistake, in short, for logs; `explain` has the cures of all findings in both languages. */
export const MISTAKE_CURES: Record<PackMistakeCode, string> = {
  "rule-never-applies": "a scope that some listing of the same pack covers",
  "rule-never-holds": "conditions that some nominee can meet",
  "rule-always-holds": "conditions that some nominee does not meet",
  "contradicts-listing": "conditions that the kinds of nominee listed for the award can meet",
  "value-out-of-range": "a value that the fact can have",
  "decider-not-lawful": "a body that the law lets decide the award",
  "repeated-listing": "one listing for an award, kind and occasion on any one day",
  "impossible-day": "a day that the calendar has in those years",
  "reversed-days": "an end that is not before the beginning",
  "ended-without-day": "the last day of the text in inForceTo",
};
