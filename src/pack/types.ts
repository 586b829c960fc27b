import type * as z from "zod/mini";
import type { criteriaRoom } from "./rooms/criteria.js";
import type { dossierRoom } from "./rooms/dossier.js";
import type { eligibilityRoom } from "./rooms/eligibility.js";
import type { packRoom } from "./rooms/pack.js";
import type { prizesRoom } from "./rooms/prizes.js";
import type { quotaRoom } from "./rooms/quota.js";
import type { timelineRoom } from "./rooms/timeline.js";
import type { source } from "./words.js";

export type { Condition, Leaf, LeafValue, Operator } from "./conditions.js";

type Provisions<Room extends () => z.ZodMiniType, Key extends keyof z.output<ReturnType<Room>>> =
  Exclude<z.output<ReturnType<Room>>[Key], undefined> extends readonly (infer Item)[] ? Item : never;

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

/** The head of a pack: its `pack.json`. */
export type PackHeader = z.output<ReturnType<typeof packRoom>>;
/** A movement: who launched it, and from when to when it runs. */
export type Movement = Provisions<typeof packRoom, "movements">;
/** An instrument that is cited: number, title, and the days on which it is law as encoded. */
export type Instrument = Provisions<typeof packRoom, "instruments">;
/** Something a pack knowingly does not encode, and why. */
export type Gap = Provisions<typeof packRoom, "gaps">;
/** Rules of a layer that exist and are in no pack. */
export type MissingLayer = Provisions<typeof packRoom, "missingLayers">;

/** A listing of an award: to whom, on which occasion and by whose decision it is given. */
export type Listing = Provisions<typeof eligibilityRoom, "listings"> & Provision;
/** A question only people can judge, and which body does. */
export type JudgementDefinition = Provisions<typeof eligibilityRoom, "judgements"> & Provision;
/** A rule in json-rules-engine's format with a role and a source. */
export type Rule = Provisions<typeof eligibilityRoom, "rules"> & Provision;
/** To whom and when a provision applies. */
export type Scope = Exclude<Rule["appliesTo"], undefined>;
/** An emulation criterion of a plan. */
export type Criterion = Provisions<typeof criteriaRoom, "criteria"> & Provision;
/** How many a unit may propose. */
export type Quota = Provisions<typeof quotaRoom, "quotas"> & Provision;
/** Whom to choose where more qualify than a quota lets through. */
export type Preference = Provisions<typeof quotaRoom, "preferences"> & Provision;
/** A document of a dossier. */
export type DocumentProvision = Provisions<typeof dossierRoom, "documents"> & Provision;
/** A table of scores: items with the most points, what is added and taken off, and grades. */
export type ScoreTable = Provisions<typeof criteriaRoom, "scoreTables"> & Provision;
/** How many copies of a dossier go to a recipient. */
export type CopiesProvision = Provisions<typeof dossierRoom, "sets"> & Provision;
/** A step in the procedure of a dossier. */
export type StepProvision = Provisions<typeof dossierRoom, "steps"> & Provision;
/** A vote that a body must take. */
export type VoteProvision = Provisions<typeof dossierRoom, "votes"> & Provision;
/** How many working days a body has for its part. */
export type ProcessingTermProvision = Provisions<typeof dossierRoom, "terms"> & Provision;
/** What opens a procedure that asks for less than the ordinary one. */
export type ShortProcedureProvision = Provisions<typeof dossierRoom, "shortProcedures"> & Provision;
/** The days off and working Saturdays of a time. */
export type CalendarProvision = Provisions<typeof dossierRoom, "calendars"> & Provision;
/** A phase of a movement. */
export type PhaseProvision = Provisions<typeof timelineRoom, "phases"> & Provision;
/** A review of a movement. */
export type MilestoneProvision = Provisions<typeof timelineRoom, "milestones"> & Provision;
/** A deadline: something due, and its day. */
export type DeadlineProvision = Provisions<typeof timelineRoom, "deadlines"> & Provision;
/** The base salary of a time, in VND a month. */
export type BaseSalary = Provisions<typeof prizesRoom, "baseSalaries"> & Provision;
/** The prize of an award for kinds of nominee, in base salaries. */
export type PrizeProvision = Provisions<typeof prizesRoom, "prizes"> & Provision;
/** How a prize is rounded. */
export type Rounding = Provisions<typeof prizesRoom, "roundings"> & Provision;
/** A rule that goes with prizes. */
export type PrizeRuleProvision = Provisions<typeof prizesRoom, "prizeNotes"> & Provision;
/** The clause of a provision: its instrument, and the place in it. */
export type Source = z.output<ReturnType<typeof source>>;
/** What a text does not state, as a value. */
export type NotStated = Exclude<Rule["notStated"], undefined>;
/** The interpretation taken of an ambiguous text, and why. */
export type Interpretation = Exclude<Rule["interpretation"], undefined>;
