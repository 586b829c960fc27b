import { describe, expect, it } from "vitest";
import { checkQuota } from "../../src/quota/check-quota.js";
import type { QuotaInput } from "../../src/quota/types.js";
import { bookOf, NOTHING, quota, text } from "./book.js";

const share = (more: object = {}) => ({
  kind: "tap-the",
  share: { percent: 20, of: "dan-dau", title: text("leaders"), rounding: "down", ...more },
});
const check = (limits: object[], more: Partial<QuotaInput> = {}) =>
  checkQuota(bookOf([quota({ limits })]), {
    ...NOTHING,
    requested: { "tap-the": 1 },
    used: { "tap-the": 0 },
    ...more,
  });

describe("a share of a number", () => {
  it("is rounded as the pack has it, and tells the limits of other readings", () => {
    const limits = (rounding: string, base: number) =>
      check([share({ rounding, alternatives: ["down", "up"] })], { bases: { "dan-dau": base } }).perKind["tap-the"];
    expect(limits("down", 14)).toMatchObject({ limit: 2, share: { alternatives: [{ rounding: "up", limit: 3 }] } });
    expect(limits("up", 11)).toMatchObject({ limit: 3, share: { alternatives: [{ rounding: "down", limit: 2 }] } });
    expect(limits("nearest", 12)?.limit).toBe(2);
    expect(limits("nearest", 13)?.limit).toBe(3);
    expect(limits("down", 15)?.share).not.toHaveProperty("alternatives");
    expect(limits("down", 0)).toMatchObject({ limit: 0, status: "exceeded" });
    expect(limits("down", 4)).toMatchObject({ limit: 0, status: "exceeded" });
  });

  it("is open without the number, which is asked for, also by the name of something every object has", () => {
    expect(check([share()])).toMatchObject({
      status: "undetermined",
      perKind: { "tap-the": { limit: null, share: { base: null } } },
      questions: [{ path: "bases.dan-dau", type: "count", settles: ["tap-the"] }],
    });
    expect(check([share({ of: "constructor" })], { bases: {} }).status).toBe("undetermined");
  });

  it("holds together with a number: the smaller counts", () => {
    const both = [share(), { kind: "tap-the", atMost: 1 }];
    const report = check(both, { bases: { "dan-dau": 50 } });
    expect(report.perKind["tap-the"]).toMatchObject({ limit: 1 });
    expect(report.perKind["tap-the"]).not.toHaveProperty("share");
    expect(check(both, { bases: { "dan-dau": 0 } }).perKind["tap-the"]).toMatchObject({ limit: 0, share: { base: 0 } });
  });

  it("leaves open what a number beside it refuses already", () => {
    const both = [share(), { kind: "tap-the", atMost: 1 }];
    const proposed = (requested: number, used?: number) =>
      check(both, {
        requested: { "tap-the": requested },
        ...(used === undefined ? {} : { used: { "tap-the": used } }),
      });
    expect(proposed(3)).toMatchObject({
      status: "exceeded",
      perKind: { "tap-the": { limit: 1, remaining: 0, excess: 2 } },
      questions: [],
    });
    expect(proposed(1, 1)).toMatchObject({ status: "exceeded", perKind: { "tap-the": { excess: 1 } } });
    const open = proposed(1, 0);
    expect(open).toMatchObject({
      status: "undetermined",
      perKind: { "tap-the": { limit: null, share: { base: null } } },
    });
    expect(open.questions.map(({ path }) => path)).toEqual(["bases.dan-dau"]);
  });

  it("may be beside a number in one limit, and may have two decimals", () => {
    const capped = (base: number) =>
      check([{ ...share({ percent: 5 }), atMost: 3 }], { bases: { "dan-dau": base } }).perKind["tap-the"];
    expect(capped(59)).toMatchObject({ limit: 2, share: { percent: 5, base: 59 } });
    expect(capped(60)).toMatchObject({ limit: 3 });
    expect(capped(100)).toMatchObject({ limit: 3 });
    expect(capped(100)).not.toHaveProperty("share");
    const half = (base: number, rounding: string) =>
      check([share({ percent: 12.5, rounding })], { bases: { "dan-dau": base } }).perKind["tap-the"]?.limit;
    expect([half(8, "up"), half(9, "up"), half(15, "down"), half(16, "down")]).toEqual([1, 2, 1, 2]);
    expect([half(11, "nearest"), half(12, "nearest")]).toEqual([1, 2]);
    expect(() => half(8, "sideways")).toThrow();
    expect(() => check([share({ percent: 12.505 })])).toThrow();
    expect(() => check([share({ percent: 0 })])).toThrow();
    expect(() => check([share({ percent: 100.01 })])).toThrow();
  });

  it("takes a whole number from 0, and a limit has a number", () => {
    for (const base of [-1, 1.5]) expect(() => check([share()], { bases: { "dan-dau": base } })).toThrow();
    expect(() => check([{ kind: "tap-the" }])).toThrow();
  });
});
