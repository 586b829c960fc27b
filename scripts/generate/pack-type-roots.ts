import type * as z from "zod/mini";
import type { criteriaRoom } from "../../src/pack/rooms/criteria.js";
import type { dossierRoom } from "../../src/pack/rooms/dossier.js";
import type { eligibilityRoom } from "../../src/pack/rooms/eligibility.js";
import type { packRoom } from "../../src/pack/rooms/pack.js";
import type { prizesRoom } from "../../src/pack/rooms/prizes.js";
import type { quotaRoom } from "../../src/pack/rooms/quota.js";
import type { timelineRoom } from "../../src/pack/rooms/timeline.js";
import type { source } from "../../src/pack/words.js";

type Room<Section extends () => z.ZodMiniType> = z.output<ReturnType<Section>>;

type RuleInFile = Exclude<Room<typeof eligibilityRoom>["rules"], undefined>[number];

// What follows is written out into `src/pack/types.generated.ts` in this order; each may be named in those below it.

/** The clause of a provision: its instrument, and the place in it. */
export type Source = z.output<ReturnType<typeof source>>;
/** What a text does not state, as a value. */
export type NotStated = Exclude<RuleInFile["notStated"], undefined>;
/** The interpretation taken of an ambiguous text, and why. */
export type Interpretation = Exclude<RuleInFile["interpretation"], undefined>;
/** To whom and when a provision applies; a field left out does not restrict. */
export type Scope = Exclude<RuleInFile["appliesTo"], undefined>;

/** `pack.json`: the head of a pack. */
export type PackHeader = Room<typeof packRoom>;
/** A file of listings, judgements and rules. */
export type EligibilityFile = Room<typeof eligibilityRoom>;
/** A file of criteria and tables of scores. */
export type CriteriaFile = Room<typeof criteriaRoom>;
/** A file of quotas. */
export type QuotaFile = Room<typeof quotaRoom>;
/** A file of documents, copies, steps, votes and terms. */
export type DossierFile = Room<typeof dossierRoom>;
/** A file of phases, reviews and deadlines. */
export type TimelineFile = Room<typeof timelineRoom>;
/** A file of prizes. */
export type PrizesFile = Room<typeof prizesRoom>;
