import type { GroundCode, LocalizedText, OwnVocabularies } from "../codes.js";
import type {
  BaseSalary,
  CalendarProvision,
  CopiesProvision,
  Criterion,
  DeadlineProvision,
  DocumentProvision,
  Gap,
  Instrument,
  JudgementDefinition,
  Listing,
  MilestoneProvision,
  MissingLayer,
  Movement,
  PackHeader,
  PhaseProvision,
  Preference,
  PrizeProvision,
  PrizeRuleProvision,
  ProcessingTermProvision,
  Quota,
  Rounding,
  Rule,
  ScoreTable,
  ShortProcedureProvision,
  StepProvision,
  VoteProvision,
} from "../pack/types.js";

/**
 * Packs composed into one body of rules: the law, then the plans on it, from the centre down.
 *
 * It is plain, frozen data; make one with `createRulebook`, or import a built-in book.
 */
export interface Rulebook {
  /** The id of the lowest pack. */
  readonly id: string;
  readonly version: string;
  /** SHA-256 over all packs in canonical JSON. */
  readonly digest: string;
  /** SHA-256 over the packs of the law alone; this release's own is `nationalDigest`. */
  readonly lawDigest: string;
  readonly title: LocalizedText;
  /** The heads of the packs, the law first. */
  readonly packs: readonly PackHeader[];
  /** The ground of a nomination that names none, where a plan sets it. */
  readonly defaultGround?: GroundCode;
  /** The codes that the packs declare for themselves, where they declare any. */
  readonly vocabularies?: OwnVocabularies;
  readonly movements: readonly Movement[];
  readonly instruments: readonly Instrument[];
  /** What the packs knowingly do not encode. */
  readonly gaps: readonly Gap[];
  readonly missingLayers: readonly MissingLayer[];
  readonly listings: readonly Listing[];
  readonly judgements: readonly JudgementDefinition[];
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly scoreTables: readonly ScoreTable[];
  readonly quotas: readonly Quota[];
  readonly preferences: readonly Preference[];
  readonly documents: readonly DocumentProvision[];
  readonly sets: readonly CopiesProvision[];
  readonly steps: readonly StepProvision[];
  readonly votes: readonly VoteProvision[];
  readonly shortProcedures: readonly ShortProcedureProvision[];
  readonly terms: readonly ProcessingTermProvision[];
  readonly calendars: readonly CalendarProvision[];
  readonly phases: readonly PhaseProvision[];
  readonly milestones: readonly MilestoneProvision[];
  readonly deadlines: readonly DeadlineProvision[];
  readonly baseSalaries: readonly BaseSalary[];
  readonly prizes: readonly PrizeProvision[];
  readonly roundings: readonly Rounding[];
  readonly prizeNotes: readonly PrizeRuleProvision[];
}

/** The lists that no decision on a nomination reads. */
export type OtherList =
  | "criteria"
  | "quotas"
  | "preferences"
  | "documents"
  | "sets"
  | "steps"
  | "votes"
  | "shortProcedures"
  | "terms"
  | "calendars"
  | "phases"
  | "milestones"
  | "deadlines"
  | "baseSalaries"
  | "prizes"
  | "roundings"
  | "prizeNotes";

/**
 * What of a rulebook decides on nominations: `evaluate`, `screen`, `recommend`, `awardsListed` and `remediesFor` answer from it
 * as from the whole book, and whatever asks for more is refused with the name of the whole.
 */
export type EligibilityRulebook = Omit<Rulebook, OtherList>;
