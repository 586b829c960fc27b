import * as z from "zod/mini";
import { type AchievementCode, codesOf, type InitiativeScopeCode, labelOf } from "../codes.js";
import { lazySchema } from "../validation.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { type After, afterField, afterText, windowAfter } from "./prior-awards.js";
import { between, known, type Missing, unknown } from "./reading.js";
import { mergeMissing, orNothing } from "./years.js";

interface InitiativeParams {
  scope: InitiativeScopeCode;
  after?: After;
  lastYears?: number | undefined;
}

const initiativeCount = defineFact<InitiativeParams>({
  name: "initiativeCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số sáng kiến được công nhận ở phạm vi này hoặc rộng hơn",
    en: "Initiatives recognised at this scope or a wider one",
  },
  unknownWhen: {
    vi: "khi danh sách sáng kiến chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
    en: "when the list of initiatives is not declared whole and what is on it does not settle the answer",
  },
  params: lazySchema(() =>
    z.strictObject({
      scope: z.enum(codesOf("initiativeScope")),
      after: afterField(),
      lastYears: z.optional(z.int().check(z.positive())),
    }),
  ) as unknown as FactDefinition<InitiativeParams>["params"],
  title: ({ scope, after }) => ({
    vi: `Số sáng kiến phạm vi ${labelOf("initiativeScope", scope).vi} trở lên${afterText(after).vi}`,
    en: `Initiatives of scope ${labelOf("initiativeScope", scope).en} or wider${afterText(after).en}`,
  }),
  read: ({ nomination }, { scope, after, lastYears }) => {
    const window = windowAfter(nomination, after, lastYears);
    if (!window.open) return known(0);
    const scopes = codesOf("initiativeScope");
    const counted = (nomination.record?.initiatives ?? []).filter(
      (entry) =>
        scopes.indexOf(entry.scope) >= scopes.indexOf(scope) && entry.year >= window.first && entry.year <= window.last,
    ).length;
    const given = nomination.record?.initiatives !== undefined;
    const whole = given && (nomination.record?.complete?.includes("initiatives") ?? false);
    const missing: Missing[] = whole ? [] : [{ input: given ? "initiativesWhole" : "initiatives" }];
    const bounds = orNothing({ min: counted, max: whole ? counted : Number.POSITIVE_INFINITY }, window.certain);
    return between(bounds.min, bounds.max, mergeMissing(window.missing, missing));
  },
});

interface ClaimParams {
  kinds: AchievementCode[];
  scope?: InitiativeScopeCode | undefined;
  atLeastYears?: number | undefined;
}

const achievementClaimed = defineFact<ClaimParams>({
  name: "achievementClaimed",
  type: "boolean",
  meaning: {
    vi: "Hồ sơ có nêu thành tích thuộc loại này; mức độ thành tích do người có thẩm quyền đánh giá",
    en: "Whether the dossier claims an achievement of such a kind; its weight is for people to judge",
  },
  unknownWhen: {
    vi: "khi chưa thấy thành tích như vậy và danh sách thành tích chưa được xác nhận là đủ",
    en: "when none is on the list and the list of achievements is not declared whole",
  },
  params: lazySchema(() =>
    z.strictObject({
      kinds: z.array(z.enum(codesOf("achievement"))).check(z.minLength(1)),
      scope: z.optional(z.enum(codesOf("initiativeScope"))),
      atLeastYears: z.optional(z.int().check(z.positive())),
    }),
  ) as unknown as FactDefinition<ClaimParams>["params"],
  title: ({ kinds }) => ({
    vi: `Hồ sơ nêu thành tích: ${kinds.map((kind) => labelOf("achievement", kind).vi).join(", ")}`,
    en: `Achievement claimed: ${kinds.map((kind) => labelOf("achievement", kind).en).join(", ")}`,
  }),
  read: ({ nomination }, { kinds, scope, atLeastYears }) => {
    const scopes = codesOf("initiativeScope");
    let open = false;
    for (const claim of nomination.record?.achievements ?? []) {
      if (!kinds.includes(claim.kind)) continue;
      const scopeOpen = scope !== undefined && claim.scope === undefined;
      const yearsOpen = atLeastYears !== undefined && claim.years === undefined;
      if (scope !== undefined && claim.scope !== undefined && scopes.indexOf(claim.scope) < scopes.indexOf(scope))
        continue;
      if (atLeastYears !== undefined && claim.years !== undefined && claim.years < atLeastYears) continue;
      if (!scopeOpen && !yearsOpen) return known(true);
      open = true;
    }
    const given = nomination.record?.achievements !== undefined;
    const whole = given && (nomination.record?.complete?.includes("achievements") ?? false);
    if (whole && !open) return known(false);
    return unknown({ input: given && !open ? "achievementsWhole" : "achievements" });
  },
});

/** The facts about initiatives and the achievements a dossier claims. */
export const initiativeFacts = [initiativeCount, achievementClaimed] as FactDefinition[];
