import * as z from "zod/mini";
import { lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, partialDate, shortText, year } from "../input/schema.js";

const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.maxLength(2000)));

const members = () =>
  z.strictObject({
    total: z.int().check(z.positive()),
    completed: z.optional(count()),
    advanced: z.optional(count()),
    champions: z.optional(count()),
    disciplined: z.optional(count()),
  });

const nominee = () =>
  z.strictObject({
    id: z.optional(shortText()),
    name: z.optional(shortText()),
    kind: code("kind"),
    group: z.optional(code("group")),
    occupation: z.optional(code("occupation")),
    foundedOn: z.optional(partialDate()),
    outsideFlagList: z.optional(z.boolean()),
    woman: z.optional(z.boolean()),
    members: z.optional(members()),
  });

const unit = () =>
  z.strictObject({
    id: z.optional(shortText()),
    name: z.optional(shortText()),
    level: z.optional(code("unitLevel")),
    hasCouncil: z.optional(z.boolean()),
  });

const rating = () => z.strictObject({ year: year(), rating: code("rating") });

const award = () =>
  z.strictObject({
    code: awardOrTitle(),
    year: year(),
    ground: code("ground"),
    thematic: z.optional(z.boolean()),
    decidedOn: z.optional(civilDate()),
    periodEnd: z.optional(partialDate()),
    number: z.optional(shortText()),
  });

const initiative = () =>
  z.strictObject({ scope: code("initiativeScope"), year: year(), usedFor: z.optional(shortText()) });

/** Whether an entry ends on or after its beginning. What is no text is refused elsewhere, and may not even compare. */
export const endsAfterBeginning = ({ from, to }: { from?: unknown; to?: unknown }): boolean =>
  typeof from !== "string" || typeof to !== "string" || to >= from;

const achievement = () =>
  z
    .strictObject({
      kind: code("achievement"),
      scope: z.optional(code("initiativeScope")),
      year: z.optional(year()),
      recognisedBy: z.optional(shortText()),
      years: z.optional(z.number().check(z.nonnegative())),
      post: z.optional(code("post")),
      from: z.optional(civilDate()),
      to: z.optional(civilDate()),
      termEnd: z.optional(civilDate()),
    })
    .check(z.refine(endsAfterBeginning, "an end on or after the beginning"));

/** Whether an entry is one of the two: a discipline imposed, or a matter not yet settled. */
export const hasLevelOrMatter = ({ level, pending }: { level?: unknown; pending?: unknown }): boolean =>
  (level === undefined) !== (pending === undefined);

const discipline = () =>
  z
    .strictObject({
      level: z.optional(code("discipline")),
      from: civilDate(),
      to: z.optional(civilDate()),
      pending: z.optional(code("pendingMatter")),
      clearedOn: z.optional(civilDate()),
    })
    .check(
      z.refine(hasLevelOrMatter, "a level or a pending matter, one of the two"),
      z.refine(endsAfterBeginning, "an end on or after the beginning"),
    );

/** The lists of a record. */
export const RECORD_LISTS = ["ratings", "awards", "initiatives", "achievements", "discipline"] as const;

/** The name of a list of a record. */
export type RecordList = (typeof RECORD_LISTS)[number];

const resistance = () => z.strictObject({ preUprising: z.optional(z.boolean()), bothWars: z.optional(z.boolean()) });

const record = () =>
  z.strictObject({
    ratings: list(rating()),
    awards: list(award()),
    initiatives: list(initiative()),
    achievements: list(achievement()),
    discipline: list(discipline()),
    resistance: z.optional(resistance()),
    maternityYears: z.optional(z.array(year())),
    complete: z.optional(z.array(z.enum(RECORD_LISTS))),
  });

const judgement = () =>
  z.strictObject({
    holds: z.boolean(),
    by: shortText(),
    on: z.optional(civilDate()),
    document: z.optional(shortText()),
  });

const movement = () =>
  z.strictObject({
    launchedBy: z.optional(code("launcher")),
    startedOn: z.optional(partialDate()),
    closedOn: z.optional(partialDate()),
  });

const fields = () => ({
  occasion: code("occasion"),
  ground: z.optional(code("ground")),
  asOf: civilDate(),
  receivedOn: z.optional(civilDate()),
  referenceYear: z.optional(year()),
  achievementsTo: z.optional(civilDate()),
  nominee: nominee(),
  unit: z.optional(unit()),
  movement: z.optional(movement()),
  record: z.optional(record()),
  judgements: z.optional(z.record(z.string(), judgement())),
  indicators: z.optional(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(100)))),
  achievementId: z.optional(shortText()),
  rewardedAchievements: z.optional(z.array(shortText())),
});

/** A nominee proposed for one award on one occasion. */
export const nominationSchema = lazySchema(() => z.strictObject({ award: awardOrTitle(), ...fields() }));

/** A nominee before an award is chosen. */
export const candidacySchema = lazySchema(() => z.strictObject(fields()));
