import { describe, expect, it } from "vitest";
import { comparisonText } from "../../src/explain/leaf.js";
import { Localizer } from "../../src/explain/localizer.js";
import { reasonsIn } from "../../src/explain/reasons.js";
import { TIED } from "../../src/explain/wrap.js";
import type { Check } from "../../src/result/check.js";

const leaf: Check = {
  id: "a",
  status: "fail",
  role: "requirement",
  layer: "law",
  pack: "x",
  title: { vi: "A", en: "A" },
  source: { instrument: "X" },
};
const say = (check: Partial<Check>, wanted = true, locale: "vi" | "en" = "vi") =>
  comparisonText({ ...leaf, ...check }, wanted, new Localizer(locale, {}))?.replaceAll(TIED, " ");
const years = { operator: "greaterThanInclusive", value: 5, unit: "years" } as const;

describe("what a comparison says", () => {
  it("numbers: required, actual, shortfall", () => {
    expect(say({ required: years, actual: 3, shortfall: 2 })).toBe("cần ít nhất 5 năm, hiện có 3, còn thiếu 2");
    expect(say({ required: years, actual: 3, shortfall: 2 }, true, "en")).toBe(
      "at least 5 years required, have 3, 2 short",
    );
    expect(say({ required: years, status: "unknown" })).toBe("cần ít nhất 5 năm, hiện chưa rõ");
    expect(say({ required: { ...years, unit: "percent" }, actual: 3.5 })).toBe("cần ít nhất 5%, hiện có 3,5%");
  });

  it("ranges: an upper bound far above the threshold is not said, and nothing known is not a number", () => {
    const open = { required: years, status: "unknown" } as const;
    expect(say({ ...open, actual: { atLeast: 3 } })).toBe("cần ít nhất 5 năm, hiện có ít nhất 3");
    expect(say({ ...open, actual: { atLeast: 3, atMost: 6 } })).toBe("cần ít nhất 5 năm, hiện có từ 3 đến 6");
    expect(say({ ...open, actual: { atLeast: 3, atMost: 140 } })).toBe("cần ít nhất 5 năm, hiện có ít nhất 3");
    expect(say({ ...open, actual: { atLeast: 0, atMost: 140 } })).toBe("cần ít nhất 5 năm, hiện chưa rõ");
    expect(say({ required: years, actual: { atLeast: 0, atMost: 3 }, shortfall: 2 })).toBe(
      "cần ít nhất 5 năm, hiện có từ 0 đến 3, còn thiếu 2",
    );
  });

  it("from when on is counted, and after which award where the title names another", () => {
    const counted = { required: years, actual: 1, shortfall: 4 };
    const order = { countedAfter: { award: "huan-chuong-lao-dong-hang-ba", year: 2021 } } as const;
    expect(say({ ...counted, ...order })).toBe(
      "cần ít nhất 5 năm, hiện có 1, còn thiếu 4, tính từ năm 2022 sau Huân chương Lao động hạng Ba",
    );
    const title = { vi: "Số năm sau Huân chương Lao động hạng Ba", en: "Years after Labour Order, Third Class" };
    expect(say({ ...counted, ...order, title }, true, "en")).toBe(
      "at least 5 years required, have 1, 4 short, counted from 2022",
    );
  });

  it("what is not wanted: the opposite is required", () => {
    const times = { operator: "greaterThanInclusive", value: 1, unit: "times" } as const;
    expect(say({ required: times, actual: 2 }, false)).toBe("không được có, hiện có 2");
    expect(say({ required: { ...times, value: 3 }, actual: 4 }, false)).toBe("cần dưới 3 lần, hiện có 4");
    expect(say({ required: { operator: "equal", value: 0, unit: "times" }, actual: 1 }, true, "en")).toBe(
      "none allowed, have 1",
    );
    expect(say({ required: { operator: "equal", value: true }, actual: true }, false)).toBe("có (yêu cầu: không)");
    expect(say({ required: { operator: "notEqual", value: true }, actual: false }, false)).toBe("không (yêu cầu: có)");
  });

  it("codes by their names, of the fact's vocabulary", () => {
    const fact = { name: "occupation", params: {} };
    const required = { operator: "in", value: ["cong-nhan", "nong-dan"] } as const;
    const check = { fact, required: { ...required, value: [...required.value] }, actual: "tri-thuc" };
    expect(say(check)).toBe("cần: một trong Công nhân, Nông dân; hiện: Trí thức");
    expect(say({ ...check, fact: { name: "a-fact-of-later", params: {} } })).toBe(
      "cần: một trong cong-nhan, nong-dan; hiện: tri-thuc",
    );
  });

  it("an empty list is nothing only where it is whole", () => {
    const required = { operator: "contains", value: "x" } as const;
    expect(say({ required, actual: [] }, true, "en")).toBe("no x");
    expect(say({ required, actual: [], status: "unknown" }, true, "en")).toBe("not known yet");
    expect(say({ required, actual: ["y"], status: "unknown" }, true, "en")).toBe("not known yet whether there is: x");
    const among = { operator: "in" } as const;
    const open = { required: { ...among, value: ["x", "z"] }, status: "unknown" as const };
    expect(say({ ...open, actual: ["y"] }, true, "en")).toBe(
      "required: one of x, z; on file: y (the list may not be whole)",
    );
  });

  it("judgements", () => {
    const judged = { judgement: "j", required: { operator: "equal", value: true } } as const;
    expect(say({ ...judged, status: "judgement" })).toBe("chờ đánh giá");
    expect(say({ ...judged, actual: false })).toBe("đã được đánh giá là không");
    expect(say({ ...judged, actual: true })).toBe("đã được đánh giá là có");
  });
});

describe("the leaves that decide", () => {
  const group = (operator: "all" | "any" | "not", status: Check["status"], ...children: Check[]): Check => ({
    ...leaf,
    id: operator,
    status,
    operator,
    children,
  });
  const named = (id: string, status: Check["status"]): Check => ({ ...leaf, id, status });
  const shape = (reasons: ReturnType<typeof reasonsIn>): unknown =>
    reasons.map((reason) =>
      "leaf" in reason ? `${reason.wanted ? "" : "not "}${reason.leaf.id}` : { anyOf: reason.anyOf.map(shape) },
    );

  it("all: each failing leaf, no passing one", () => {
    const tree = group("all", "fail", named("a", "fail"), named("b", "pass"), named("c", "fail"));
    expect(shape(reasonsIn(tree, "fail", true))).toEqual(["a", "c"]);
  });

  it("any: alternatives, each whole, the nearest to being met first", () => {
    const tree = group("any", "fail", group("all", "fail", named("a", "fail"), named("b", "fail")), named("c", "fail"));
    expect(shape(reasonsIn(tree, "fail", true))).toEqual([{ anyOf: [["c"], ["a", "b"]] }]);
  });

  it("an any that is met hides what failed in it", () => {
    const tree = group("all", "fail", group("any", "pass", named("a", "fail"), named("b", "pass")), named("c", "fail"));
    expect(shape(reasonsIn(tree, "fail", true))).toEqual(["c"]);
  });

  it("under a not, and in a bar, all and any change places", () => {
    const both = group("all", "fail", named("a", "fail"), named("b", "fail"));
    expect(shape(reasonsIn(both, "fail", false))).toEqual([{ anyOf: [["not a"], ["not b"]] }]);
    expect(shape(reasonsIn(group("not", "fail", both), "fail", true))).toEqual([{ anyOf: [["not a"], ["not b"]] }]);
    const either = group("any", "fail", named("a", "fail"), named("b", "fail"));
    expect(shape(reasonsIn(group("not", "fail", either), "fail", true))).toEqual(["not a", "not b"]);
  });
});
