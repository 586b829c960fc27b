import type { GroundCode, Text } from "../codes.js";
import type {
  BaseSalary,
  Criterion,
  DeadlineEntry,
  DossierSet,
  Gap,
  Instrument,
  JudgementDefinition,
  Listing,
  MilestoneEntry,
  MissingLayer,
  Movement,
  PackHeader,
  Paper,
  PhaseEntry,
  PrizeEntry,
  PrizeNote,
  ProcessingTermEntry,
  Quota,
  Rounding,
  Rule,
  Step,
  Vote,
} from "../pack/types.js";

/**
 * Packs composed into one body of rules: the law, then the province, then the commune.
 *
 * It is plain, frozen data; make one with `createRulebook`, or import a built-in book.
 */
export interface Rulebook {
  /** The id of the lowest pack. */
  readonly id: string;
  readonly version: string;
  /** SHA-256 over all packs in canonical JSON. */
  readonly digest: string;
  readonly title: Text;
  /** The heads of the packs, the law first. */
  readonly packs: readonly PackHeader[];
  /** The ground of a nomination that names none, where a plan sets it. */
  readonly defaultGround?: GroundCode;
  readonly movements: readonly Movement[];
  readonly instruments: readonly Instrument[];
  /** What the packs knowingly do not encode. */
  readonly gaps: readonly Gap[];
  readonly missingLayers: readonly MissingLayer[];
  readonly awards: readonly Listing[];
  readonly judgements: readonly JudgementDefinition[];
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly quotas: readonly Quota[];
  readonly documents: readonly Paper[];
  readonly sets: readonly DossierSet[];
  readonly procedure: readonly Step[];
  readonly votes: readonly Vote[];
  readonly terms: readonly ProcessingTermEntry[];
  readonly phases: readonly PhaseEntry[];
  readonly milestones: readonly MilestoneEntry[];
  readonly deadlines: readonly DeadlineEntry[];
  readonly baseSalaries: readonly BaseSalary[];
  readonly prizes: readonly PrizeEntry[];
  readonly roundings: readonly Rounding[];
  readonly prizeNotes: readonly PrizeNote[];
}
