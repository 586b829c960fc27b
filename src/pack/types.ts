import type {
  CriteriaFile,
  DossierFile,
  EligibilityFile,
  PackHeader,
  PrizesFile,
  QuotaFile,
  Source,
  TimelineFile,
} from "./types.generated.js";

export type { Condition, Leaf, LeafValue, Operator } from "./conditions.js";
export type { Interpretation, NotStated, PackHeader, Scope, Source } from "./types.generated.js";

type Provisions<File, Key extends keyof File> =
  Exclude<File[Key], undefined> extends readonly (infer Item)[] ? Item : never;

/** How high an instrument is: the law, then the plans, from the centre down. A lower layer may narrow and add, never widen. */
export type Layer = PackHeader["layer"];

/** The fields that every provision of a rulebook has besides its own: its pack, and the days on which it is law. */
export interface Provision {
  /** The id of the pack it comes from. */
  readonly pack: string;
  /** The layer of that pack. */
  readonly layer: Layer;
  /** The first day on which it is law; left out, there is no known beginning. */
  readonly validFrom?: string;
  /** The last day on which it is law as encoded; left out, there is no known end. */
  readonly validTo?: string;
  /** The clause that repealed it: after its last day there is nothing in its place. */
  readonly repealedBy?: Source;
}

/** A movement: who launched it, and from when to when it runs. */
export type Movement = Provisions<PackHeader, "movements">;
/** An instrument that is cited: number, title, and the days on which it is law as encoded. */
export type Instrument = Provisions<PackHeader, "instruments">;
/** Something a pack knowingly does not encode, and why. */
export type Gap = Provisions<PackHeader, "gaps">;
/** Rules of a layer that exist and are in no pack. */
export type MissingLayer = Provisions<PackHeader, "missingLayers">;

/** A listing of an award: to whom, on which occasion and by whose decision it is given. */
export type Listing = Provisions<EligibilityFile, "listings"> & Provision;
/** A question only people can judge, and which body does. */
export type JudgementDefinition = Provisions<EligibilityFile, "judgements"> & Provision;
/** A rule in json-rules-engine's format with a role and a source. */
export type Rule = Provisions<EligibilityFile, "rules"> & Provision;
/** An emulation criterion of a plan. */
export type Criterion = Provisions<CriteriaFile, "criteria"> & Provision;
/** How many a unit may propose. */
export type Quota = Provisions<QuotaFile, "quotas"> & Provision;
/** Whom to choose where more qualify than a quota lets through. */
export type Preference = Provisions<QuotaFile, "preferences"> & Provision;
/** A document of a dossier. */
export type DocumentProvision = Provisions<DossierFile, "documents"> & Provision;
/** A table of scores: items with the most points, what is added and taken off, and grades. */
export type ScoreTable = Provisions<CriteriaFile, "scoreTables"> & Provision;
/** How many copies of a dossier go to a recipient. */
export type CopiesProvision = Provisions<DossierFile, "sets"> & Provision;
/** A step in the procedure of a dossier. */
export type StepProvision = Provisions<DossierFile, "steps"> & Provision;
/** A vote that a body must take. */
export type VoteProvision = Provisions<DossierFile, "votes"> & Provision;
/** How many working days a body has for its part. */
export type ProcessingTermProvision = Provisions<DossierFile, "terms"> & Provision;
/** What opens a procedure that asks for less than the ordinary one. */
export type ShortProcedureProvision = Provisions<DossierFile, "shortProcedures"> & Provision;
/** The days off and working Saturdays of a time. */
export type CalendarProvision = Provisions<DossierFile, "calendars"> & Provision;
/** A phase of a movement. */
export type PhaseProvision = Provisions<TimelineFile, "phases"> & Provision;
/** A review of a movement. */
export type MilestoneProvision = Provisions<TimelineFile, "milestones"> & Provision;
/** A deadline: something due, and its day. */
export type DeadlineProvision = Provisions<TimelineFile, "deadlines"> & Provision;
/** The base salary of a time, in VND a month. */
export type BaseSalary = Provisions<PrizesFile, "baseSalaries"> & Provision;
/** The prize of an award for kinds of nominee, in base salaries. */
export type PrizeProvision = Provisions<PrizesFile, "prizes"> & Provision;
/** How a prize is rounded. */
export type Rounding = Provisions<PrizesFile, "roundings"> & Provision;
/** A rule that goes with prizes. */
export type PrizeRuleProvision = Provisions<PrizesFile, "prizeNotes"> & Provision;
