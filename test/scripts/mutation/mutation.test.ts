import { describe, expect, it } from "vitest";
import { reportText } from "../../../scripts/mutation/report.js";
import { possibleChanges } from "../../../src/testing/mutation/changes.js";
import { type Case, FailingCasesError, type GuardedBook, mutatePack, mutatePacks } from "../../../src/testing.js";
import { LAW, PLAN, rated, report } from "./book.js";

const lastDay = report("last-day", "2026-03-31", "last-day");
const dayAfter = report("day-after", "2026-04-01", "late");

const twoOfThree = rated("two-of-three", { 2023: "tot", 2024: "hoan-thanh", 2025: "tot" }, "eligible");
const oneOfThree = rated("one-of-three", { 2022: "xuat-sac", 2023: "hoan-thanh", 2025: "tot" }, "ineligible");

const plan = (...cases: GuardedBook["cases"]): GuardedBook => ({ id: "plan", files: PLAN, cases });
const law = (...cases: GuardedBook["cases"]): GuardedBook => ({ id: "law", files: LAW, cases });

/** The changes of a pack that nothing notices. */
function survivors(books: readonly GuardedBook[], pack: string): string[] {
  return mutatePacks(books, [pack])
    .mutations.filter(({ fate }) => fate === "survived")
    .map(({ place, to }) => `${place} ${to}`);
}

const SETS = "sets[0: bo].copies 2";
const LEAF = "rules[0: giay-khen.ba-nam].conditions.all[0]";
const RULE = [
  `${LEAF}.params.atLeast xuat-sac`,
  `${LEAF}.params.atLeast hoan-thanh`,
  `${LEAF}.params.lastYears 2`,
  `${LEAF}.params.lastYears 4`,
  `${LEAF}.operator greaterThan`,
  `${LEAF}.value 1`,
  `${LEAF}.value 3`,
];

describe("mutation", () => {
  it("finds every change that no case guards", () => {
    const duty = ["boundary before", "due.date 2026-03-30", "due.date 2026-04-01"];
    expect(survivors([plan()], "plan")).toEqual([...duty.map((one) => `deadlines[0: bao-cao].${one}`), SETS]);
    expect(survivors([plan()], "law")).toEqual(RULE);
  });

  it("leaves nothing of a day that is guarded on both sides", () => {
    expect(survivors([plan(lastDay, dayAfter)], "plan")).toEqual([SETS]);
  });

  it("sees that cases some days off the boundary do not guard it", () => {
    const dayBefore = report("day-before", "2026-03-30", "open");
    expect(survivors([plan(dayBefore, dayAfter)], "plan")).toEqual([SETS]);
    const earlier = report("earlier", "2026-03-29", "open");
    const later = report("later", "2026-04-02", "late");
    expect(survivors([plan(earlier, later)], "plan")).toEqual([
      "deadlines[0: bao-cao].boundary before",
      "deadlines[0: bao-cao].due.date 2026-03-30",
      "deadlines[0: bao-cao].due.date 2026-04-01",
      SETS,
    ]);
  });

  it("kills a law's change by the law's own cases, and else by those of a plan", () => {
    const guards = [twoOfThree, oneOfThree];
    expect(survivors([law(...guards), plan()], "law")).toEqual([]);
    expect(survivors([law(), plan(...guards)], "law")).toEqual([]);
    expect(survivors([law(), plan(oneOfThree)], "law")).toEqual(RULE.filter((_, index) => ![1, 3, 5].includes(index)));
  });

  it("asks cases about a duty that their answer did not show", () => {
    const april: Case = {
      id: "april",
      protects: "An invented unit that looks ahead to April",
      call: "deadlines",
      input: { from: "2026-04-01", to: "2026-04-30" },
      expect: { result: { deadlines: [{ id: "khong-ngay" }] }, decisive: ["khong-ngay"], sources: ["P1 I.1"] },
    };
    expect(survivors([plan(april)], "plan")).not.toContain("deadlines[0: bao-cao].due.date 2026-04-01");
  });

  it("tells a change of which no book can be made from one that a case notices", () => {
    const { mutations, refused } = mutatePack(plan());
    expect(mutations.filter(({ fate }) => fate === "refused").map(({ place }) => place)).toEqual([
      "sets[0: bo].copies",
    ]);
    expect(refused).toBe(1);
  });

  it("refuses to begin while a case fails, and names it", () => {
    const wrong = report("wrong", "2026-03-31", "late");
    expect(() => mutatePack(plan(lastDay, wrong))).toThrow(FailingCasesError);
    expect(() => mutatePack(plan(lastDay, wrong))).toThrow("cases[wrong]");
  });

  it("changes each file once, however many books hold it, and never the file itself", () => {
    const before = JSON.stringify(PLAN);
    expect(mutatePacks([law(), plan()]).mutations).toHaveLength(PLAN.flatMap(possibleChanges).length);
    expect(JSON.stringify(PLAN)).toBe(before);
  });

  it("prints the survivors by file, and the counts by pack", () => {
    expect(reportText(mutatePack(plan(lastDay, dayAfter)))).toBe(
      [
        "plan/dossier.json",
        "  sets[0: bo].copies: 1 -> 2",
        "plan         3 killed, 1 refused, 1 survived",
        "all          3 killed, 1 refused, 1 survived",
      ].join("\n"),
    );
  });
});
