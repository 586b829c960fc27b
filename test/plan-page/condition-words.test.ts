import { describe, expect, it } from "vitest";
import { packedBooks } from "../../scripts/generate/plans.js";
import type { Condition } from "../../src/pack/conditions.js";
import type { DeadlineProvision, JudgementDefinition } from "../../src/pack/types.js";
import { conditionWords } from "../../src/plan-page/condition-words.js";
import { dueWords } from "../../src/plan-page/days.js";

const judgement = {
  id: "x.tieu-bieu",
  title: { vi: "Tiêu biểu", en: "Outstanding" },
  judgedBy: ["so-noi-vu"],
} as unknown as JudgementDefinition;
const say = (condition: Condition) => conditionWords(condition, { judgements: [judgement] });

const collective: Condition = { fact: "kind", operator: "equal", value: "tap-the" };
const outside: Condition = { fact: "outsideFlagList", operator: "equal", value: true };
const judged: Condition = { fact: "judgement", params: { id: "x.tieu-bieu" }, operator: "equal", value: true };
const online = (operator: "lessThan" | "greaterThanInclusive"): Condition => ({
  fact: "indicator",
  params: { id: "ho-so-truc-tuyen" },
  operator,
  value: 90,
});

const COLLECTIVE = "Kind of nominee (Loại đối tượng): Collective (Tập thể)";
const OUTSIDE = "Outside the flag's recipients (Không thuộc đối tượng tặng cờ thi đua)";
const JUDGED = "judged by Department of Home Affairs (Sở Nội vụ): Outstanding (Tiêu biểu) `x.tieu-bieu`";

describe("conditionWords", () => {
  it("puts a group within a group in brackets", () => {
    expect(say({ all: [collective, { any: [outside, judged] }] })).toBe(
      `all of: ${COLLECTIVE}; (any of: ${OUTSIDE}; ${JUDGED})`,
    );
  });

  it("says no more of a group of one than what is in it", () => {
    expect(say({ all: [judged] })).toBe(JUDGED);
    expect(say({ all: [collective, { any: [{ all: [outside] }] }] })).toBe(`all of: ${COLLECTIVE}; ${OUTSIDE}`);
    expect(say({ any: [collective, { all: [{ any: [outside, judged] }] }] })).toBe(
      `any of: ${COLLECTIVE}; (any of: ${OUTSIDE}; ${JUDGED})`,
    );
  });

  it("says not of a leaf, of a group, and of what is compared with no", () => {
    expect(say({ not: collective })).toBe(`not (${COLLECTIVE})`);
    expect(say({ not: { any: [collective, outside] } })).toBe(`not (any of: ${COLLECTIVE}; ${OUTSIDE})`);
    expect(say({ ...outside, value: false })).toBe(`not (${OUTSIDE})`);
    expect(say({ ...outside, operator: "notEqual" })).toBe(`not (${OUTSIDE})`);
    expect(say({ ...judged, value: false })).toBe(`not (${JUDGED})`);
    expect(say({ not: { ...outside, value: false } })).toBe(`not (not (${OUTSIDE}))`);
  });

  it("names thresholds with their units", () => {
    const title = "Work files handled online (Hồ sơ công việc xử lý trên môi trường mạng)";
    expect(say(online("greaterThanInclusive"))).toBe(`${title}: at least 90%`);
    expect(say(online("lessThan"))).toBe(`${title}: less than 90%`);
    expect(
      say({
        fact: "movementYears",
        params: { launchedBy: ["tinh"], measure: "elapsed" },
        operator: "greaterThan",
        value: 1,
      }),
    ).toMatch(/: more than 1 year$/);
  });

  it("names lists of codes, and one code without more words than it needs", () => {
    const group = (operator: "in" | "notIn" | "notEqual", value: string | string[]): Condition => ({
      fact: "group",
      operator,
      value,
    });
    const title = "Group of nominee (Nhóm đối tượng)";
    expect(say(group("in", ["doanh-nghiep", "ho-kinh-doanh"]))).toBe(
      `${title}: one of Enterprise (Doanh nghiệp), Business household (Hộ kinh doanh)`,
    );
    expect(say(group("notIn", ["doanh-nghiep"]))).toBe(`${title}: none of Enterprise (Doanh nghiệp)`);
    expect(say(group("notEqual", "doanh-nghiep"))).toBe(`${title}: not Enterprise (Doanh nghiệp)`);
    expect(say({ fact: "pendingMatters", operator: "contains", value: "khieu-nai-to-cao" })).toMatch(/: includes /);
  });

  it("tells the parameters that a fact's title leaves out", () => {
    const held: Condition = {
      fact: "held",
      params: { award: "bang-khen-thu-tuong", ground: "cong-trang", exceptThematic: true },
      operator: "equal",
      value: true,
    };
    expect(say(held)).toMatch(/For merit and results \(Khen thưởng công trạng\).*thematic emulation left out/);
    const count: Condition = {
      fact: "ratingCount",
      params: { atLeast: "tot", lastYears: 5, orAwards: ["lao-dong-tien-tien"] },
      operator: "greaterThanInclusive",
      value: 5,
    };
    expect(say(count)).toMatch(/in the last 5 years; a year with one of these counts too: .*Lao động tiên tiến/);
    const after: Condition = {
      fact: "awardCount",
      params: { award: "giay-khen", after: { award: "bang-khen-tinh", ground: "phong-trao" } },
      operator: "greaterThanInclusive",
      value: 2,
    };
    expect(say(after)).toMatch(/counted after one with ground: For an emulation movement .*: at least 2 times$/);
  });

  it("has words for every condition of every pack", () => {
    for (const { book } of packedBooks()) {
      for (const { conditions } of [...book.rules, ...book.criteria]) {
        if (conditions === undefined) continue;
        expect(conditionWords(conditions, book)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it("refuses a fact or a judgement that it does not know", () => {
    expect(() => say({ fact: "mood", operator: "equal", value: true })).toThrow("no fact mood");
    expect(() => say({ ...judged, params: { id: "y" } })).toThrow("no judgement y");
  });
});

describe("dueWords", () => {
  const words = (due: DeadlineProvision["due"], boundary: DeadlineProvision["boundary"]) =>
    dueWords({ due, boundary } as DeadlineProvision);
  const years = { from: 2025, to: 2030 };

  it("says which day is the last one", () => {
    expect(words({ monthDay: "11-15", years }, "before")).toBe(
      "before 15 November of each year, 2025 to 2030: last day 14 November",
    );
    expect(words({ monthDay: "11-15", years }, "on-or-before")).toBe(
      "on or before 15 November of each year, 2025 to 2030: last day 15 November",
    );
    expect(words({ date: "2025-06-30" }, "before")).toBe("before 30 June 2025: last day 29 June 2025");
    expect(words({ date: "2025-06-30" }, "on-or-before")).toBe("on or before 30 June 2025: last day 30 June 2025");
    expect(words({ date: "2025-Q2" }, "on-or-before")).toBe("on or before the end of Q2 2025: last day 30 June 2025");
    expect(words({ date: "2026" }, "before")).toBe("before 2026: last day 31 December 2025");
  });

  it("says what differs between years", () => {
    expect(words({ monthDay: "03-01", years }, "before")).toMatch(/last day 28 February or 29 February$/);
    expect(words({ monthDay: "01-01", years }, "before")).toMatch(/last day 31 December of the year before$/);
    expect(words({ monthDay: "05-02", years: { from: 2026, to: 2026 } }, "before")).toBe(
      "before 2 May of 2026: last day 1 May",
    );
  });

  it("says where there is no day", () => {
    expect(words({ notStated: { what: { vi: "a", en: "b" } } }, "before")).toBe("no day stated");
    expect(words({ anchor: "planIssuedOn", days: 15 }, "on-or-before")).toMatch(/^within 15 days of the plan's day/);
    expect(words({ anchor: "planIssuedOn", days: 15 }, "before")).toMatch(/^in less than 15 days of/);
  });
});
