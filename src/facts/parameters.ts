import * as z from "zod/mini";
import { POST_RANKS } from "../codes/posts.js";
import { lazySchema } from "../input/parse.js";
import { code, identifier, optional } from "../input/schema.js";
import { madeOnce } from "../logic/remember.js";
import { factCatalogue } from "./catalogue.js";
import { awardFilterFields, countedYearFields, ratingFields, windowFields } from "./parameters/fields.js";

const none = () => z.strictObject({});
const ratings = () => z.strictObject(ratingFields());
const runs = () => z.strictObject({ ...awardFilterFields(), ...windowFields() });
const members = () => z.strictObject({ of: z.enum(["completed", "advanced", "champions", "disciplined"]) });
const recognition = () => z.strictObject({ status: code("recognition") });
const severityFields = () => ({ atLeast: optional(code("discipline")) });
const severity = () => z.strictObject(severityFields());
const ofLeaders = () => z.strictObject({ ...severityFields(), leader: optional(code("leader")) });
const launchers = () => z.array(code("launcher")).check(z.minLength(1));
const achievementKinds = () => z.array(code("achievement")).check(z.minLength(1));
const countedFields = () => ({ scope: optional(code("initiativeScope")), ...countedYearFields() });

/**
 * The schemas of what the facts take, by their names: of packs, which are checked before anything is decided by them. A fact
 * that is not here takes nothing.
 */
const SCHEMAS = {
  movementLauncher: () => z.strictObject({ anyOf: launchers() }),
  movementYears: () => z.strictObject({ launchedBy: launchers(), measure: z.enum(["elapsed", "planned"]) }),
  held: () => z.strictObject(awardFilterFields()),
  awardCount: () => z.strictObject({ ...awardFilterFields(), ...countedYearFields() }),
  awardStreak: runs,
  awardRun: runs,
  yearsSince: () => z.strictObject({ since: z.union([z.literal("founding"), z.strictObject(awardFilterFields())]) }),
  ratingStreak: ratings,
  ratingRun: ratings,
  ratingCount: ratings,
  ratingMisses: ratings,
  initiativeCount: () => z.strictObject(countedFields()),
  achievementCount: () => z.strictObject({ kinds: achievementKinds(), ...countedFields() }),
  achievementClaimed: () =>
    z.strictObject({
      kinds: achievementKinds(),
      scope: optional(code("initiativeScope")),
      atLeastYears: optional(z.int().check(z.positive())),
    }),
  yearsInPost: () =>
    z.strictObject({
      post: z.enum(POST_RANKS),
      /** Only these posts of the rank. */
      named: optional(z.array(code("post")).check(z.minLength(1))),
      /** Whose time is added: that of the next higher rank, or of all higher ones. */
      add: optional(z.enum(["next-higher", "all-higher"])),
      /** The part of the required time that is enough for a woman. */
      womenNeed: optional(z.enum(["1/2", "2/3", "3/4"])),
    }),
  postHeld: () => z.strictObject({ post: z.enum(POST_RANKS) }),
  resistanceRecord: () => z.strictObject({ of: z.enum(["preUprising", "bothWars"]) }),
  memberCount: members,
  memberPercent: members,
  disciplineInForce: severity,
  disciplineCount: severity,
  leaderDisciplineInForce: ofLeaders,
  leaderDisciplineCount: ofLeaders,
  recognised: recognition,
  recognisedYears: recognition,
  judgement: () => z.strictObject({ id: z.string().check(z.minLength(1)) }),
  indicator: () => z.strictObject({ id: code("indicator") }),
  score: () => z.strictObject({ table: identifier() }),
} satisfies Readonly<Record<string, () => z.ZodMiniType>>;

/** The name of a fact that takes parameters. */
type FactName = keyof typeof SCHEMAS;

/** The parameters of a fact, as its schema has them. */
export type ParamsOf<Name extends FactName> = z.output<ReturnType<(typeof SCHEMAS)[Name]>>;

const built = /* @__PURE__ */ new Map<string, () => z.ZodMiniType>();

/** The schema of the parameters of a fact of the catalogue. Throws where the catalogue has no such fact. */
export function parameterSchema(fact: string): z.ZodMiniType {
  if (!factCatalogue().has(fact)) throw new Error(`no fact ${fact}`);
  return madeOnce(built, fact, () => lazySchema(Object.hasOwn(SCHEMAS, fact) ? SCHEMAS[fact as FactName] : none))();
}
