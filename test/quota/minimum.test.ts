import { describe, expect, it } from "vitest";
import { explain, InvalidPackError } from "../../src/index.js";
import { checkQuota } from "../../src/quota/check-quota.js";
import type { QuotaInput } from "../../src/quota/types.js";
import { at, bookOf, levelled, NOTHING, quota, text } from "./book.js";

const TWO_OR_THREE = [{ kind: "tap-the", atLeast: 2, atMost: 3 }];
const proposed = (limits: object[], requested: number, used?: number, more: Partial<QuotaInput> = {}) =>
  checkQuota(bookOf([quota({ limits })]), {
    ...NOTHING,
    requested: { "tap-the": requested },
    ...(used === undefined ? {} : { used: { "tap-the": used } }),
    ...more,
  });

describe("a minimum", () => {
  it("is not reached, reached, or passed", () => {
    const statuses = [0, 1, 2, 3, 4].map((requested) => proposed(TWO_OR_THREE, requested, 0).status);
    expect(statuses).toEqual(["below", "below", "within", "within", "exceeded"]);
    expect(proposed(TWO_OR_THREE, 1, 0).perKind["tap-the"]).toEqual({
      status: "below",
      limit: 3,
      atLeast: 2,
      used: 0,
      requested: 1,
      remaining: 2,
      excess: 0,
      shortfall: 1,
    });
    expect(proposed(TWO_OR_THREE, 1, 1).perKind["tap-the"]).not.toHaveProperty("shortfall");
  });

  it("is open while it is not known what was proposed before", () => {
    for (const requested of [1, 2]) {
      const report = proposed(TWO_OR_THREE, requested);
      expect(report.status).toBe("undetermined");
      expect(report.questions.map(({ path }) => path)).toEqual(["used.tap-the"]);
    }
    expect(proposed(TWO_OR_THREE, 4).status).toBe("exceeded");
  });

  it("may have no maximum: more than enough is within, whatever was proposed before", () => {
    const atLeastTwo = [{ kind: "tap-the", atLeast: 2 }];
    expect(proposed(atLeastTwo, 2)).toMatchObject({ status: "within", questions: [] });
    expect(proposed(atLeastTwo, 90).perKind["tap-the"]).toMatchObject({ limit: null, remaining: null, excess: 0 });
    const open = proposed(atLeastTwo, 1);
    expect(open.status).toBe("undetermined");
    expect(open.questions.map(({ path }) => path)).toEqual(["used.tap-the"]);
    expect(proposed(atLeastTwo, 1, 0)).toMatchObject({ status: "below", perKind: { "tap-the": { shortfall: 1 } } });
  });

  it("is the larger of two, and above a share that is smaller the two contradict each other", () => {
    const larger = [...TWO_OR_THREE, { kind: "tap-the", atLeast: 3 }];
    expect(proposed(larger, 2, 0)).toMatchObject({ status: "below", perKind: { "tap-the": { atLeast: 3 } } });
    const share = { percent: 5, of: "so-xa", title: text("communes"), rounding: "down" };
    const limits = [{ kind: "tap-the", atLeast: 2, share }];
    const few = proposed(limits, 1, 0, { bases: { "so-xa": 20 } });
    expect(few.status).toBe("below");
    expect(few.notices).toMatchObject([{ code: "conflict", source: at("3"), concerns: ["so-luong"] }]);
    expect(proposed(limits, 2, 0, { bases: { "so-xa": 20 } }).status).toBe("exceeded");
    expect(proposed(limits, 2, 0, { bases: { "so-xa": 40 } })).toMatchObject({ status: "within", notices: [] });
  });

  it("is not counted while it is open whether the clause binds the unit", () => {
    const report = checkQuota(bookOf([levelled({ limits: TWO_OR_THREE })]), {
      ...NOTHING,
      requested: { "tap-the": 1 },
      used: { "tap-the": 0 },
    });
    expect(report).toMatchObject({ status: "undetermined", perKind: { "tap-the": { atLeast: 2, limit: 3 } } });
    expect(report.questions.map(({ path }) => path)).toEqual(["unit.level"]);
  });

  it("is explained in both languages", () => {
    const said = (locale: "vi" | "en") => explain(proposed(TWO_OR_THREE, 1, 0), { locale, width: 400 });
    expect(said("en")).toContain("at least 2; at most 3; proposed before: 0, now: 1; 2 left; 1 more needed");
    expect(said("vi")).toContain("tối thiểu 2; tối đa 3; đã đề nghị: 0, lần này: 1; còn lại 2; còn thiếu 1");
  });

  it("above its own maximum is refused", () => {
    const wrong = () => bookOf([quota({ limits: [{ kind: "tap-the", atLeast: 4, atMost: 3 }] })]);
    expect(wrong).toThrow(InvalidPackError);
    expect(wrong).toThrow(/limits\[0\].atLeast/);
    expect(() => bookOf([quota({ limits: [{ kind: "tap-the", atLeast: 3, atMost: 3 }] })])).not.toThrow();
    expect(() => bookOf([quota({ limits: [{ kind: "tap-the", atLeast: 0 }] })])).toThrow();
  });
});
