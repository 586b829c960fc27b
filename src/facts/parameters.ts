import * as z from "zod/mini";
import { POST_RANKS } from "../codes/posts.js";
import { lazySchema } from "../input/parse.js";
import { code, identifier, optional } from "../input/schema.js";
import type { AwardFilter } from "./award-filter.js";
import type { RunParams } from "./award-runs.js";
import type { CountParams } from "./awards.js";
import type { LeaderParams, SeverityParams } from "./imposed-discipline.js";
import type { AchievementCountParams, ClaimParams, CountedParams } from "./initiatives.js";
import { MEMBER_COUNTS, type MemberParams } from "./members.js";
import type { LauncherParams, MovementYearsParams } from "./movement.js";
import {
  achievementKinds,
  awardFilterFields,
  countedFields,
  launchers,
  ratingFields,
  windowFields,
} from "./parameters/fields.js";
import type { StatusParams } from "./recognitions.js";
import type { ScoreParams } from "./score.js";
import { type PostParams, type ResistanceParams, WOMEN_PARTS, type YearsInPostParams } from "./service.js";
import type { IndicatorParams, JudgementParams } from "./supplied.js";
import type { RatingParams } from "./window-params.js";
import type { SinceParams } from "./years-since.js";

type ParameterSchema<Params = unknown> = () => z.ZodMiniType<Params>;

/* @__NO_SIDE_EFFECTS__ */
function parameters<Params>(build: ParameterSchema<Params>): ParameterSchema<Params> {
  return lazySchema(build);
}

const none = /* @__PURE__ */ parameters(() => z.strictObject({}));
const ratings = /* @__PURE__ */ parameters<RatingParams>(() => z.strictObject(ratingFields()));
const runs = /* @__PURE__ */ parameters<RunParams>(() => z.strictObject({ ...awardFilterFields(), ...windowFields() }));
const members = /* @__PURE__ */ parameters<MemberParams>(() => z.strictObject({ of: z.enum(MEMBER_COUNTS) }));
const recognition = /* @__PURE__ */ parameters<StatusParams>(() => z.strictObject({ status: code("recognition") }));
const severityFields = () => ({ atLeast: optional(code("discipline")) });
const severity = /* @__PURE__ */ parameters<SeverityParams>(() => z.strictObject(severityFields()));
const ofLeaders = /* @__PURE__ */ parameters<LeaderParams>(() =>
  z.strictObject({ ...severityFields(), leader: optional(code("leader")) }),
);

/** The schemas of what the facts take, by their names: of packs, which are checked before anything is decided by them. */
const SCHEMAS: Readonly<Record<string, ParameterSchema>> = {
  award: none,
  occasion: none,
  ground: none,
  kind: none,
  group: none,
  occupation: none,
  unitLevel: none,
  outsideFlagList: none,
  movementLauncher: /* @__PURE__ */ parameters<LauncherParams>(() => z.strictObject({ anyOf: launchers() })),
  movementYears: /* @__PURE__ */ parameters<MovementYearsParams>(() =>
    z.strictObject({ launchedBy: launchers(), measure: z.enum(["elapsed", "planned"]) }),
  ),
  held: /* @__PURE__ */ parameters<AwardFilter>(() => z.strictObject(awardFilterFields())),
  awardCount: /* @__PURE__ */ parameters<CountParams>(() =>
    z.strictObject({
      ...awardFilterFields(),
      ...windowFields(),
      duringStreak: optional(z.strictObject(ratingFields())),
    }),
  ),
  awardStreak: runs,
  awardRun: runs,
  yearsSince: /* @__PURE__ */ parameters<SinceParams>(() =>
    z.strictObject({ since: z.union([z.literal("founding"), z.strictObject(awardFilterFields())]) }),
  ),
  ratingStreak: ratings,
  ratingRun: ratings,
  ratingCount: ratings,
  ratingMisses: ratings,
  initiativeCount: /* @__PURE__ */ parameters<CountedParams>(() => z.strictObject(countedFields())),
  achievementCount: /* @__PURE__ */ parameters<AchievementCountParams>(() =>
    z.strictObject({ kinds: achievementKinds(), ...countedFields() }),
  ),
  achievementClaimed: /* @__PURE__ */ parameters<ClaimParams>(() =>
    z.strictObject({
      kinds: achievementKinds(),
      scope: optional(code("initiativeScope")),
      atLeastYears: optional(z.int().check(z.positive())),
    }),
  ),
  yearsInPost: /* @__PURE__ */ parameters<YearsInPostParams>(() =>
    z.strictObject({
      post: z.enum(POST_RANKS),
      named: optional(z.array(code("post")).check(z.minLength(1))),
      add: optional(z.enum(["next-higher", "all-higher"])),
      womenNeed: optional(z.enum(WOMEN_PARTS)),
    }),
  ),
  postHeld: /* @__PURE__ */ parameters<PostParams>(() => z.strictObject({ post: z.enum(POST_RANKS) })),
  resistanceRecord: /* @__PURE__ */ parameters<ResistanceParams>(() =>
    z.strictObject({ of: z.enum(["preUprising", "bothWars"]) }),
  ),
  memberCount: members,
  memberPercent: members,
  pendingMatters: none,
  achievementRewarded: none,
  disciplineInForce: severity,
  disciplineCount: severity,
  leaderDisciplineInForce: ofLeaders,
  leaderDisciplineCount: ofLeaders,
  recognised: recognition,
  recognisedYears: recognition,
  judgement: /* @__PURE__ */ parameters<JudgementParams>(() =>
    z.strictObject({ id: z.string().check(z.minLength(1)) }),
  ),
  indicator: /* @__PURE__ */ parameters<IndicatorParams>(() => z.strictObject({ id: code("indicator") })),
  score: /* @__PURE__ */ parameters<ScoreParams>(() => z.strictObject({ table: identifier() })),
};

/** The schema of the parameters of a fact of the catalogue. Throws where the catalogue has no such fact. */
export function parameterSchema(fact: string): z.ZodMiniType {
  const schema = Object.hasOwn(SCHEMAS, fact) ? SCHEMAS[fact] : undefined;
  if (schema === undefined) throw new Error(`no fact ${fact}`);
  return schema();
}
