import { describe, expect, it } from "vitest";
import { checkQuota } from "../../src/quota/check-quota.js";
import type { QuotaInput } from "../../src/quota/types.js";
import { at, bookOf, NOTHING, quota } from "./book.js";

type Counts = QuotaInput["requested"];

const book = bookOf([quota()]);
const check = (requested: Counts, used?: Counts) =>
  checkQuota(book, { ...NOTHING, requested, ...(used === undefined ? {} : { used }) });
const collective = (requested: number, used?: number) =>
  check({ "tap-the": requested }, used === undefined ? undefined : { "tap-the": used });
const paths = (report: ReturnType<typeof check>) => report.questions.map(({ path }) => path);

describe("what was used is known", () => {
  it("is within up to the limit itself", () => {
    const last = collective(1, 1);
    expect(last.status).toBe("within");
    expect(last.perKind["tap-the"]).toStrictEqual({
      status: "within",
      limit: 2,
      used: 1,
      requested: 1,
      remaining: 0,
      excess: 0,
    });
    expect(collective(1, 0).perKind["tap-the"]).toMatchObject({ status: "within", remaining: 1, excess: 0 });
    expect(last.questions).toEqual([]);
    expect(last.source).toEqual(at("3"));
  });

  it("is exceeded one above it", () => {
    const report = collective(2, 1);
    expect(report.status).toBe("exceeded");
    expect(report.perKind["tap-the"]).toStrictEqual({
      status: "exceeded",
      limit: 2,
      used: 1,
      requested: 2,
      remaining: 0,
      excess: 1,
    });
    expect(collective(1, 4).perKind["tap-the"]).toMatchObject({ remaining: 0, excess: 3 });
  });

  it("counts each kind against its own limit", () => {
    const report = check({ "tap-the": 3, "ca-nhan": 3 }, { "tap-the": 0, "ca-nhan": 0 });
    expect(report.status).toBe("exceeded");
    expect(report.perKind["tap-the"]?.status).toBe("exceeded");
    expect(report.perKind["ca-nhan"]).toMatchObject({ status: "within", limit: 3, remaining: 0 });
  });
});

describe("what was used is unknown", () => {
  it("is exceeded when more is proposed than the limit, whatever was used; the excess is a lower bound", () => {
    const report = collective(5);
    expect(report).toMatchObject({ status: "exceeded", questions: [] });
    expect(report.perKind["tap-the"]).toMatchObject({ used: null, remaining: 0, excess: 3 });
  });

  it("is undetermined up to the limit, and asks", () => {
    const report = collective(2);
    expect(report.status).toBe("undetermined");
    expect(report.perKind["tap-the"]).toStrictEqual({
      status: "undetermined",
      limit: 2,
      used: null,
      requested: 2,
      remaining: null,
      excess: null,
    });
    expect(report.questions).toMatchObject([{ path: "used.tap-the", type: "count", settles: ["tap-the"] }]);
  });

  it("is not the same as none used", () => {
    expect(collective(1, 0).status).toBe("within");
    expect(check({ "tap-the": 1 }, { "ca-nhan": 0 }).status).toBe("undetermined");
    expect(paths(check({ "tap-the": 1, "ca-nhan": 1 }, { "ca-nhan": 0 }))).toEqual(["used.tap-the"]);
  });
});

describe("a kind that is not proposed now", () => {
  it("is shown, but asks nothing and does not weigh beside one that is", () => {
    for (const requested of [{ "ca-nhan": 1 }, { "ca-nhan": 1, "tap-the": 0 }]) {
      const report = check(requested, { "ca-nhan": 0 });
      expect(report).toMatchObject({ status: "within", questions: [] });
      expect(report.perKind["tap-the"]).toMatchObject({ status: "undetermined", requested: 0, limit: 2 });
    }
    expect(check({ "ca-nhan": 1 }, { "ca-nhan": 0, "tap-the": 9 }).status).toBe("within");
  });

  it("decides where nothing else is proposed: those named, else all", () => {
    expect(check({ "tap-the": 0 }, { "tap-the": 2, "ca-nhan": 9 }).status).toBe("within");
    expect(check({ "tap-the": 0 }, { "tap-the": 2 }).perKind["tap-the"]).toMatchObject({ remaining: 0, excess: 0 });
    expect(check({}, { "tap-the": 2, "ca-nhan": 9 }).status).toBe("exceeded");
    expect(check({}, { "tap-the": 2, "ca-nhan": 3 }).status).toBe("within");
    const open = check({ "tap-the": 0 });
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toEqual(["used.tap-the"]);
    expect(paths(check({}))).toEqual(["used.ca-nhan", "used.tap-the"]);
  });
});

describe("a kind without a limit", () => {
  it("is not stated: neither 0 nor unlimited", () => {
    const report = check({ "ho-gia-dinh": 1 }, { "ho-gia-dinh": 4 });
    expect(report).toMatchObject({ status: "not-stated", questions: [] });
    expect(report.perKind["ho-gia-dinh"]).toStrictEqual({
      status: "not-stated",
      limit: null,
      used: 4,
      requested: 1,
      remaining: null,
      excess: null,
    });
  });

  it("does not hide what is known of the others", () => {
    const of = (requested: Counts, used: Counts) => check({ "ho-gia-dinh": 1, ...requested }, used).status;
    expect(of({ "tap-the": 1 }, { "tap-the": 0 })).toBe("not-stated");
    expect(of({ "tap-the": 1 }, {})).toBe("undetermined");
    expect(of({ "tap-the": 3, "ca-nhan": 1 }, {})).toBe("exceeded");
  });

  it("is left out where nobody asks; the limited kinds come in the vocabulary's order", () => {
    expect(Object.keys(check({}).perKind)).toEqual(["ca-nhan", "tap-the"]);
    expect(Object.keys(check({ "ho-gia-dinh": 0 }).perKind)).toEqual(["ca-nhan", "tap-the", "ho-gia-dinh"]);
  });

  it("knows a limit of none from no limit", () => {
    const none = bookOf([quota({ limits: [{ kind: "tap-the", atMost: 0 }] })]);
    const report = checkQuota(none, { ...NOTHING, requested: { "tap-the": 1 } });
    expect(report.status).toBe("exceeded");
    expect(report.perKind["tap-the"]).toMatchObject({ limit: 0, excess: 1 });
  });
});
