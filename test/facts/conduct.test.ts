import { describe, expect, it } from "vitest";
import type { Candidacy, DisciplineEntry, PriorAward } from "../../src/nomination/types.js";
import { brief, missing, read } from "./read.js";

const whole = (...discipline: DisciplineEntry[]) => ({ record: { discipline, complete: ["discipline" as const] } });
const partial = (...discipline: DisciplineEntry[]) => ({ record: { discipline } });
const pending = { pending: "xac-minh-don-thu", from: "2026-08-01" } as const;

describe("pendingMatters on 2026-08-15", () => {
  it.each([
    ["a matter begun before", whole(pending), ["xac-minh-don-thu"]],
    ["cleared on the day itself", whole({ ...pending, clearedOn: "2026-08-15" }), []],
    ["cleared only the day after", whole({ ...pending, clearedOn: "2026-08-16" }), ["xac-minh-don-thu"]],
    ["begun only later", whole({ ...pending, from: "2026-08-16" }), []],
    ["a list that is not whole", partial(), ["..."]],
    [
      "an imposed discipline is no pending matter",
      whole({ level: "khien-trach", from: "2026-01-01", to: "2026-12-31" }),
      [],
    ],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("pendingMatters", {}, nomination))).toEqual(expected);
  });
});

describe("disciplineInForce on 2026-08-15", () => {
  it.each([
    ["its last day", whole({ level: "canh-cao", from: "2025-08-16", to: "2026-08-15" }), true],
    ["the day after its last", whole({ level: "canh-cao", from: "2025-08-15", to: "2026-08-14" }), false],
    ["without an end", whole({ level: "canh-cao", from: "2025-08-15" }), "unknown"],
    ["none on a whole list", whole(), false],
    ["a list left out", {}, "unknown"],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("disciplineInForce", {}, nomination))).toEqual(expected);
  });
});

describe("disciplineCount", () => {
  const movement = { launchedBy: "tinh", startedOn: "2025-06-01" } as const;
  it.each([
    ["one that ended before the movement", whole({ level: "canh-cao", from: "2024-01-01", to: "2025-05-31" }), 0],
    ["one that reached into it", whole({ level: "canh-cao", from: "2024-01-01", to: "2025-06-01" }), 1],
    ["one without an end", whole({ level: "canh-cao", from: "2024-01-01" }), [0, 1]],
    ["a list that is not whole", partial(), [0, Number.POSITIVE_INFINITY]],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("disciplineCount", {}, { ...nomination, movement }))).toEqual(expected);
  });
});

describe("achievementRewarded", () => {
  const certificate = { code: "giay-khen", year: 2024, ground: "dot-xuat" } as const;
  const flag = { code: "co-thi-dua-tinh", year: 2024, ground: "phong-trao" } as const;
  const claim = (awards: PriorAward[]): Partial<Candidacy> => ({
    achievementId: "a",
    record: { awards, complete: ["awards"] },
  });

  it.each([
    ["rewarded", claim([{ ...certificate, achievementId: "a" }]), true],
    ["others were", claim([{ ...certificate, achievementId: "b" }]), false],
    ["none was", claim([]), false],
    ["an award that names no achievement", claim([certificate]), "unknown"],
    ["a title or flag, which rewards no achievement", claim([flag, { ...flag, achievementId: "a" }]), false],
    ["a list of awards that is not whole", { achievementId: "a", record: { awards: [] } }, "unknown"],
    ["no list of awards", { achievementId: "a" }, "unknown"],
    ["merit over years, which is no one achievement", { record: { awards: [certificate] } }, false],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("achievementRewarded", {}, nomination))).toEqual(expected);
  });

  it("asks which achievement an award rewarded, and for the rest of the list", () => {
    const open = { achievementId: "a", record: { awards: [certificate] } };
    expect(missing(read("achievementRewarded", {}, open))).toEqual([
      { input: "rewardedAchievement", entry: 0 },
      { input: "awardsWhole" },
    ]);
  });
});
