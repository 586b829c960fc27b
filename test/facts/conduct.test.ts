import { describe, expect, it } from "vitest";
import type { DisciplineEntry } from "../../src/nomination/types.js";
import { brief, read } from "./read.js";

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
  it.each([
    ["rewarded", { achievementId: "a", rewardedAchievements: ["a"] }, true],
    ["others were", { achievementId: "b", rewardedAchievements: ["a"] }, false],
    ["none was", { rewardedAchievements: [] }, false],
    ["not said", { achievementId: "a" }, "unknown"],
    [
      "rewarded, the id decomposed",
      { achievementId: "cứu-hộ".normalize("NFD"), rewardedAchievements: ["cứu-hộ".normalize("NFC")] },
      true,
    ],
    [
      "rewarded, the list decomposed",
      { achievementId: "cứu-hộ".normalize("NFC"), rewardedAchievements: ["cứu-hộ".normalize("NFD")] },
      true,
    ],
    ["without an id of its own", { rewardedAchievements: ["a"] }, "unknown"],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("achievementRewarded", {}, nomination))).toEqual(expected);
  });
});
