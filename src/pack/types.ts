import type * as z from "zod/mini";
import type { criteriaRoom } from "./rooms/criteria.js";
import type { dossierRoom } from "./rooms/dossier.js";
import type { eligibilityRoom } from "./rooms/eligibility.js";
import type { packRoom } from "./rooms/pack.js";
import type { prizesRoom } from "./rooms/prizes.js";
import type { quotaRoom } from "./rooms/quota.js";
import type { timelineRoom } from "./rooms/timeline.js";

type Entries<Room extends () => z.ZodMiniType, Key extends keyof z.output<ReturnType<Room>>> =
  Exclude<z.output<ReturnType<Room>>[Key], undefined> extends readonly (infer Entry)[] ? Entry : never;

/** How high a text stands: a lower layer may narrow and add, never widen. */
export type Layer = "law" | "province" | "commune";

/** What every statement of a rulebook carries besides its own fields: which pack said it, and from when to when it is law. */
export interface Provision {
  /** The id of the pack the statement stands in. */
  readonly pack: string;
  /** The layer of that pack. */
  readonly layer: Layer;
  /** The first day on which the statement is law; left out, since ever. */
  readonly validFrom?: string;
  /** The last day on which the statement as encoded is law; left out, without a known end. */
  readonly validTo?: string;
}

/** The head of a pack: its `pack.json`. */
export type PackHeader = z.output<ReturnType<typeof packRoom>>;
/** A movement a pack knows: who launched it, from when to when it runs. */
export type Movement = Entries<typeof packRoom, "movements">;
/** A text that is cited: number, title, and the days on which it is law as encoded. */
export type Instrument = Entries<typeof packRoom, "instruments">;
/** Something a pack knowingly does not encode, and why. */
export type Gap = Entries<typeof packRoom, "gaps">;
/** A layer of rules that exists but that no pack here holds. */
export type MissingLayer = Entries<typeof packRoom, "missingLayers">;

/** A line of a text that gives an award form: to whom, on which occasion, by whose decision. */
export type Listing = Entries<typeof eligibilityRoom, "listings"> & Provision;
/** Something only people can settle, and who does. */
export type JudgementDefinition = Entries<typeof eligibilityRoom, "judgements"> & Provision;
/** A rule in json-rules-engine's format with a role and a source. */
export type Rule = Entries<typeof eligibilityRoom, "rules"> & Provision;
/** To whom and when a statement applies. */
export type Scope = Exclude<Rule["appliesTo"], undefined>;
/** An emulation criterion of a plan. */
export type Criterion = Entries<typeof criteriaRoom, "criteria"> & Provision;
/** How many a unit may propose. */
export type Quota = Entries<typeof quotaRoom, "quotas"> & Provision;
/** A paper of a dossier. */
export type DocumentProvision = Entries<typeof dossierRoom, "documents"> & Provision;
/** How many sets of a dossier go to a recipient. */
export type CopiesProvision = Entries<typeof dossierRoom, "sets"> & Provision;
/** A step on the way of a dossier. */
export type StepProvision = Entries<typeof dossierRoom, "procedure"> & Provision;
/** A vote that a body must take. */
export type VoteProvision = Entries<typeof dossierRoom, "votes"> & Provision;
/** How many working days a body has for its part. */
export type ProcessingTermProvision = Entries<typeof dossierRoom, "terms"> & Provision;
/** A phase of a movement. */
export type PhaseProvision = Entries<typeof timelineRoom, "phases"> & Provision;
/** A review of a movement. */
export type MilestoneProvision = Entries<typeof timelineRoom, "milestones"> & Provision;
/** A duty with its day. */
export type DeadlineProvision = Entries<typeof timelineRoom, "deadlines"> & Provision;
/** The base salary of a time, in VND a month. */
export type BaseSalary = Entries<typeof prizesRoom, "baseSalaries"> & Provision;
/** The prize of an award for kinds of nominee, in base salaries. */
export type PrizeProvision = Entries<typeof prizesRoom, "prizes"> & Provision;
/** How a prize is rounded. */
export type Rounding = Entries<typeof prizesRoom, "roundings"> & Provision;
/** A rule that goes with prizes. */
export type PrizeRuleProvision = Entries<typeof prizesRoom, "prizeNotes"> & Provision;
/** Where in a text a statement stands. */
export type Source = Rule["source"];
/** A silence of a text, as a value. */
export type NotStated = Exclude<Rule["notStated"], undefined>;
/** A reading the text does not settle, and why it was taken. */
export type Interpretation = Exclude<Rule["interpretation"], undefined>;
