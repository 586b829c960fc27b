import * as z from "zod/mini";
import type { IndicatorCode } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { refinement } from "../input/refinement.js";
import {
  awardOrTitle,
  civilDate,
  code,
  count,
  optional,
  partialDate,
  points,
  shortText,
  year,
  yearOrSchoolYear,
} from "../input/schema.js";
import { RECORD_LISTS } from "./record-lists.js";
import {
  endsAfterBeginning,
  endsAfterSince,
  hasFewIds,
  hasLevelOrMatter,
  isPeriodEnd,
  MOST_IDS,
} from "./refinements.js";

const list = <Item extends z.ZodMiniType>(item: Item, most = 1000) => optional(z.array(item).check(z.maxLength(most)));

const fewIds = () => refinement(hasFewIds, "too-large", { maximum: MOST_IDS, inclusive: true, of: "items" });

const members = () =>
  z.strictObject({
    total: z.int().check(z.positive()),
    completed: optional(count()),
    advanced: optional(count()),
    champions: optional(count()),
    disciplined: optional(count()),
  });

/** The fields of a nominee, each of which may be left out. */
export const nomineeFields = () => ({
  id: optional(shortText()),
  name: optional(shortText()),
  kind: optional(code("kind")),
  group: optional(code("group")),
  occupation: optional(code("occupation")),
  foundedOn: optional(partialDate()),
  outsideFlagList: optional(z.boolean()),
  woman: optional(z.boolean()),
  members: optional(members()),
});

const nominee = () => z.strictObject({ ...nomineeFields(), kind: code("kind") });

const unit = () =>
  z.strictObject({
    id: optional(shortText()),
    name: optional(shortText()),
    level: optional(code("unitLevel")),
    cluster: optional(shortText()),
    hasCouncil: optional(z.boolean()),
  });

const rating = () => z.strictObject({ year: yearOrSchoolYear(), rating: code("rating") });

const periodEnd = () => z.string().check(refinement(isPeriodEnd, "bad-date", { precision: "any", or: ["not-stated"] }));

const award = () =>
  z.strictObject({
    code: awardOrTitle(),
    year: optional(yearOrSchoolYear()),
    ground: optional(code("ground")),
    thematic: optional(z.boolean()),
    decidedOn: optional(civilDate()),
    periodEnd: optional(periodEnd()),
    number: optional(shortText()),
    achievementId: optional(shortText()),
  });

const initiative = () =>
  z.strictObject({
    scope: optional(code("initiativeScope")),
    year: optional(year()),
    usedFor: optional(shortText()),
  });

const achievement = () =>
  z
    .strictObject({
      kind: code("achievement"),
      scope: optional(code("initiativeScope")),
      year: optional(year()),
      recognisedBy: optional(shortText()),
      years: optional(z.number().check(z.nonnegative())),
      post: optional(code("post")),
      from: optional(civilDate()),
      to: optional(civilDate()),
      termEnd: optional(civilDate()),
    })
    .check(refinement(endsAfterBeginning, "too-early", { notBefore: "from" }));

const discipline = () =>
  z
    .strictObject({
      level: optional(code("discipline")),
      from: optional(civilDate()),
      to: optional(civilDate()),
      pending: optional(code("pendingMatter")),
      clearedOn: optional(civilDate()),
    })
    .check(
      refinement(hasLevelOrMatter, "not-exactly-one-of", { fields: ["level", "pending"] }),
      refinement(endsAfterBeginning, "too-early", { notBefore: "from" }),
    );

const leaderDiscipline = () =>
  z
    .strictObject({
      leader: code("leader"),
      level: code("discipline"),
      from: optional(civilDate()),
      to: optional(civilDate()),
    })
    .check(refinement(endsAfterBeginning, "too-early", { notBefore: "from" }));

const recognition = () =>
  z
    .strictObject({ status: code("recognition"), since: civilDate(), until: optional(civilDate()) })
    .check(refinement(endsAfterSince, "too-early", { notBefore: "since" }));

const resistance = () => z.strictObject({ preUprising: optional(z.boolean()), bothWars: optional(z.boolean()) });

const record = () =>
  z.strictObject({
    ratings: list(rating()),
    awards: list(award()),
    initiatives: list(initiative()),
    achievements: list(achievement()),
    discipline: list(discipline()),
    leaderDiscipline: list(leaderDiscipline()),
    recognitions: list(recognition()),
    resistance: optional(resistance()),
    maternityYears: list(yearOrSchoolYear(), 300),
    complete: list(z.enum(RECORD_LISTS), 40),
  });

const judgement = () =>
  z.strictObject({
    holds: z.boolean(),
    by: shortText(),
    on: optional(civilDate()),
    document: optional(shortText()),
  });

const movement = () =>
  z.strictObject({
    launchedBy: optional(code("launcher")),
    startedOn: optional(partialDate()),
    closedOn: optional(partialDate()),
  });

/** Any ids: which of them the book knows is checked later, so that a misspelt one gets candidates. */
const indicators = (): z.ZodMiniType<Partial<Record<IndicatorCode, number>>> =>
  z.record(z.string(), z.number().check(z.minimum(0), z.maximum(100))).check(fewIds());

/** Any ids: which of them the book knows, and their most points, is checked later. */
const scores = () => z.record(z.string(), points()).check(fewIds());

/**
 * The fields of a nomination, each of which may be left out: what a query takes besides its own, so that a whole nomination
 * can be handed to every function.
 */
export const nominationFields = () => ({
  award: optional(awardOrTitle()),
  occasion: optional(code("occasion")),
  ground: optional(code("ground")),
  asOf: optional(civilDate()),
  receivedOn: optional(civilDate()),
  referenceYear: optional(year()),
  nominee: optional(z.strictObject(nomineeFields())),
  unit: optional(unit()),
  movement: optional(movement()),
  record: optional(record()),
  judgements: optional(z.record(z.string(), judgement()).check(fewIds())),
  indicators: optional(indicators()),
  scores: optional(scores()),
  achievementId: optional(shortText()),
});

const candidacyFields = () => ({
  ...nominationFields(),
  occasion: code("occasion"),
  asOf: civilDate(),
  nominee: nominee(),
});

/** A nominee proposed for one award on one occasion. */
export const nominationSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ ...candidacyFields(), award: awardOrTitle() }),
);

/** A nominee before an award is chosen; an award that is given all the same counts for nothing. */
export const candidacySchema = /* @__PURE__ */ lazySchema(() => z.strictObject(candidacyFields()));
