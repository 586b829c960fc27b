import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { labelOf } from "../../src/codes.js";
import { makeProblem } from "../../src/errors/make-problem.js";
import { checkDeadline } from "../../src/timeline/check-deadline.js";
import type { DeadlineInput } from "../../src/timeline/types.js";
import { optionCodes } from "../questions/options.js";
import { bookOf, duty, INTERPRETATION, NOT_STATED, SOURCE, type Statement } from "./book.js";
import { frozen, thrown } from "./errors.js";

const two = { recipients: ["so-noi-vu", "ubnd-tinh"] };
const book = bookOf({
  deadlines: [
    duty("gui", { date: "2025-06-30" }, two),
    duty("mot", { date: "2025-06-30" }, { recipients: ["so-noi-vu"] }),
    duty("khong", { date: "2025-06-30" }),
    duty("neo", { anchor: "planIssuedOn", days: 15 }, two),
    duty("im", { notStated: NOT_STATED }, { ...two, kind: "half-yearly" }),
    duty(
      "nam",
      { monthDay: "11-15", years: { from: 2025, to: 2030 } },
      { kind: "yearly", boundary: "before", interpretation: INTERPRETATION },
    ),
  ],
});

const check = (report: Partial<DeadlineInput> & { id: string }, of = book) =>
  checkDeadline(of, { asOf: "2025-12-31", ...report });
/** What a report says of time, and the paths it asks about. */
const brief = (report: Partial<DeadlineInput> & { id: string }, of = book) => {
  const { state, lastDay, daysLeft, lateBy, missingRecipients, questions } = check(report, of);
  return JSON.parse(
    JSON.stringify({ state, lastDay, daysLeft, lateBy, missingRecipients, asks: questions.map(({ path }) => path) }),
  );
};
const day = { lastDay: "2025-06-30", asks: [] };

describe("a duty that is not done", () => {
  it.each([
    ["2025-06-20", { state: "open", daysLeft: 10 }],
    ["2025-06-29", { state: "open", daysLeft: 1 }],
    ["2025-06-30", { state: "last-day", daysLeft: 0 }],
    ["2025-07-01", { state: "late", lateBy: 1 }],
    ["2026-06-30", { state: "late", lateBy: 365 }],
  ])("on %s is %j", (asOf, expected) => {
    expect(brief({ id: "khong", asOf, doneOn: "not-done" })).toEqual({ ...day, ...expected });
  });
});

describe("a duty of which nothing is known", () => {
  it.each([
    ["2025-06-29", { state: "open", daysLeft: 1 }],
    ["2025-06-30", { state: "last-day", daysLeft: 0 }],
    ["2025-07-01", { state: "past", asks: ["doneOn"] }],
  ])("on %s is %j", (asOf, expected) => {
    expect(brief({ id: "gui", asOf })).toEqual({ ...day, ...expected });
  });
});

describe("a duty that is done", () => {
  it.each([
    ["2025-01-01", { state: "done" }],
    ["2025-06-30", { state: "done" }],
    ["2025-07-01", { state: "late", lateBy: 1 }],
    ["2025-12-31", { state: "late", lateBy: 184 }],
  ])("on %s is %j", (doneOn, expected) => {
    expect(brief({ id: "khong", doneOn })).toEqual({ ...day, ...expected });
  });
});

describe("the recipients", () => {
  const all = ["ubnd-tinh", "so-noi-vu"] as DeadlineInput["recipients"] & object;
  const doneOn = "2025-06-01";

  it("must all be served, and an extra copy is no fault", () => {
    expect(brief({ id: "gui", doneOn, recipients: all })).toEqual({ ...day, state: "done" });
    expect(brief({ id: "gui", doneOn, recipients: [...all, "ban-tdkt"] })).toEqual({ ...day, state: "done" });
    expect(brief({ id: "gui", doneOn: "2025-07-02", recipients: all })).toEqual({ ...day, state: "late", lateBy: 2 });
  });

  it.each([
    ["2025-06-29", { state: "open", daysLeft: 1 }],
    ["2025-06-30", { state: "last-day", daysLeft: 0 }],
    ["2025-07-03", { state: "late", lateBy: 3 }],
  ])("that are missing leave it undone on %s", (asOf, expected) => {
    const undone = { ...day, ...expected, missingRecipients: ["ubnd-tinh"] };
    for (const report of [{ doneOn }, { doneOn: "not-done" as const }, {}]) {
      expect(brief({ id: "gui", asOf, recipients: ["so-noi-vu"], ...report })).toEqual(undone);
    }
    expect(brief({ id: "gui", asOf, doneOn, recipients: [] }).missingRecipients).toEqual(["so-noi-vu", "ubnd-tinh"]);
  });

  it("that are several and not given leave it undetermined", () => {
    expect(brief({ id: "gui", doneOn })).toEqual({ ...day, state: "undetermined", asks: ["recipients"] });
    expect(check({ id: "gui", doneOn }).questions).toStrictEqual([
      {
        path: "recipients",
        type: "codes",
        options: ["ubnd-tinh", "so-noi-vu"].map((code) => ({ code, label: labelOf("body", code) })),
        why: { title: expect.anything(), source: expect.anything() },
        wording: { vi: "Đã gửi đến những nơi nào?", en: "To whom was it sent?" },
        suppliedBy: "thu-truong-don-vi",
        settles: ["gui"],
      },
    ]);
  });

  it("that are one are served by doing it, unless it is left out of those given", () => {
    expect(brief({ id: "mot", doneOn })).toEqual({ ...day, state: "done" });
    expect(brief({ id: "mot", doneOn, recipients: ["so-noi-vu"] })).toEqual({ ...day, state: "done" });
    expect(brief({ id: "mot", doneOn, recipients: [] })).toEqual({
      ...day,
      state: "late",
      lateBy: 184,
      missingRecipients: ["so-noi-vu"],
    });
  });

  it("that the text does not name are nobody", () => {
    expect(brief({ id: "khong", doneOn, recipients: [] })).toEqual({ ...day, state: "done" });
  });

  it("do not change what is not done at all", () => {
    expect(brief({ id: "gui", doneOn: "not-done", recipients: all })).toEqual({ ...day, state: "late", lateBy: 184 });
    expect(brief({ id: "gui", recipients: all })).toEqual({ ...day, state: "past", asks: ["doneOn"] });
  });
});

describe("a duty without a day", () => {
  const none = { lastDay: null };

  it("is not stated where the text is silent, and says so", () => {
    expect(brief({ id: "im" })).toEqual({ ...none, state: "not-stated", asks: [] });
    expect(brief({ id: "im", doneOn: "2025-01-01" })).toEqual({ ...none, state: "not-stated", asks: [] });
    expect(brief({ id: "im", doneOn: "2025-01-01", recipients: ["so-noi-vu"] })).toEqual({
      ...none,
      state: "not-stated",
      missingRecipients: ["ubnd-tinh"],
      asks: [],
    });
    expect(check({ id: "im" }).notices).toStrictEqual([
      { code: "not-stated", wording: NOT_STATED.what, why: NOT_STATED.refersTo, source: SOURCE, concerns: ["im"] },
    ]);
  });

  it("needs its anchor", () => {
    const state = "needs-anchor";
    expect(brief({ id: "neo" })).toEqual({ ...none, state, asks: ["anchors.planIssuedOn"] });
    expect(brief({ id: "neo", anchors: {} })).toEqual({ ...none, state, asks: ["anchors.planIssuedOn"] });
    expect(brief({ id: "neo", doneOn: "2025-07-01" }).asks).toEqual(["anchors.planIssuedOn", "recipients"]);
    expect(brief({ id: "neo", doneOn: "2025-07-01", recipients: ["ubnd-tinh"] })).toEqual({
      ...none,
      state,
      missingRecipients: ["so-noi-vu"],
      asks: ["anchors.planIssuedOn"],
    });
    expect(check({ id: "neo" }).questions[0]).toMatchObject({ type: "date", settles: ["neo"] });
  });

  it("is refused at the anchor, where its term leads out of the calendar", () => {
    const error = thrown(() => check({ id: "neo", anchors: { planIssuedOn: "2199-12-20" } }));
    expect(error?.problems.map(({ path, code }) => [path, code])).toEqual([["anchors.planIssuedOn", "date-overflow"]]);
    expect(check({ id: "neo", anchors: { planIssuedOn: "2199-12-16" } }).lastDay).toBe("2199-12-31");
  });

  it("has one once the anchor is given", () => {
    const anchors = { planIssuedOn: "2025-06-15" };
    expect(brief({ id: "neo", anchors, asOf: "2025-06-30" })).toEqual({ ...day, state: "last-day", daysLeft: 0 });
    expect(brief({ id: "neo", anchors, asOf: "2025-07-01" }).state).toBe("past");
  });
});

describe("a yearly duty", () => {
  it("is asked about in the year of the report's day, or in the year named", () => {
    expect(brief({ id: "nam", asOf: "2026-11-14" })).toMatchObject({ lastDay: "2026-11-14", state: "last-day" });
    expect(brief({ id: "nam", asOf: "2026-11-14", year: 2025 })).toMatchObject({
      lastDay: "2025-11-14",
      state: "past",
    });
    expect(brief({ id: "nam", asOf: "2026-11-14", year: 2030 })).toMatchObject({
      lastDay: "2030-11-14",
      state: "open",
    });
  });

  it.each([
    [{ asOf: "2026-01-01", year: 2024 }, "2024", {}],
    [{ asOf: "2026-01-01", year: 2031 }, "2031", {}],
    [{ asOf: "2031-01-01" }, "nothing", { asOfYear: 2031 }],
  ])("is not due in other years: %j", (report, received, asOfYear) => {
    expect(thrown(() => check({ id: "nam", ...report }))).toEqual({
      code: "invalid-input",
      problems: [
        makeProblem("out-of-range", { ranges: [{ from: 2025, to: 2030 }], ...asOfYear }, { path: "year", received }),
      ],
    });
  });

  it("without a last year is due in every later year, and in none before", () => {
    const open = bookOf({ deadlines: [duty("viec", { monthDay: "06-30", years: { from: 2025 } })] });
    expect(check({ id: "viec", asOf: "2150-01-01" }, open).lastDay).toBe("2150-06-30");
    const error = thrown(() => check({ id: "viec", asOf: "2024-01-01" }, open));
    expect(error?.problems).toEqual([
      makeProblem("out-of-range", { ranges: [{ from: 2025 }], asOfYear: 2024 }, { path: "year", received: "nothing" }),
    ]);
    expect(error?.problems[0]?.expected).toContain("the year 2025 or a later one");
  });

  it("carries the reading it rests on", () => {
    expect(check({ id: "nam" }).notices).toStrictEqual([
      {
        code: "interpretation",
        wording: INTERPRETATION.reading,
        why: INTERPRETATION.why,
        source: SOURCE,
        concerns: ["nam"],
      },
    ]);
  });

  it("says that 29 February ends with the month, in a year without it only", () => {
    const leap = bookOf({ deadlines: [duty("viec", { monthDay: "02-29", years: { from: 2027, to: 2028 } })] });
    const report = { id: "viec", asOf: "2026-01-01" };
    expect(check({ ...report, year: 2027 }, leap)).toMatchObject({
      lastDay: "2027-02-28",
      notices: [{ code: "interpretation", concerns: ["viec"] }],
    });
    expect(check({ ...report, year: 2028 }, leap)).toMatchObject({ lastDay: "2028-02-29", notices: [] });
  });

  it("alone takes the report's year: one due once is refused for another year", () => {
    expect(brief({ id: "khong", asOf: "2027-01-01" }).state).toBe("past");
    expect(brief({ id: "khong", asOf: "2027-01-01", year: 2025 }).state).toBe("past");
    expect(brief({ id: "im", year: 2027 }).state).toBe("not-stated");
    expect(thrown(() => check({ id: "khong", year: 2026 }))).toEqual({
      code: "invalid-input",
      problems: [
        makeProblem("out-of-range", { ranges: [{ from: 2025, to: 2025 }] }, { path: "year", received: "2026" }),
      ],
    });
  });
});

describe("a duty stated for several levels of unit", () => {
  const so = { levels: ["so-nganh"] };
  const xa = { levels: ["cap-xa", "thon"] };
  const split = (first: Statement, second: Statement) => bookOf({ deadlines: [first, second] });
  const days = split(duty("gui", { date: "2025-06-30" }, so), duty("gui", { date: "2025-07-31" }, xa));

  it("has the day of the level given", () => {
    expect(brief({ id: "gui", unit: { level: "so-nganh" } }, days).lastDay).toBe("2025-06-30");
    expect(brief({ id: "gui", unit: { level: "thon" } }, days).lastDay).toBe("2025-07-31");
  });

  it("is undetermined where the level is not given and the days differ", () => {
    const asOf = "2025-06-01";
    expect(brief({ id: "gui", asOf }, days)).toEqual({ state: "undetermined", lastDay: null, asks: ["unit.level"] });
    expect(optionCodes(check({ id: "gui", asOf }, days).questions[0])).toEqual(["so-nganh", "cap-xa", "thon"]);
    expect(brief({ id: "gui" }, days).asks).toEqual(["doneOn", "unit.level"]);
    expect(brief({ id: "gui", doneOn: "2025-12-01" }, days)).toMatchObject({ state: "undetermined", lastDay: null });
  });

  it("accepts every level where one statement is for every unit", () => {
    const rest = split(duty("gui", { date: "2025-06-30" }, so), duty("gui", { date: "2025-07-31" }));
    expect(optionCodes(check({ id: "gui" }, rest).questions.find(({ path }) => path === "unit.level"))).toContain(
      "doanh-nghiep",
    );
    expect(brief({ id: "gui", unit: { level: "thon" } }, rest).lastDay).toBe("2025-07-31");
  });

  it("is answered where all say the same", () => {
    const same = split(duty("gui", { date: "2025-06-30" }, so), duty("gui", { date: "2025-Q2" }, xa));
    expect(brief({ id: "gui", doneOn: "2025-06-30" }, same)).toEqual({ ...day, state: "done" });
    expect(check({ id: "gui", doneOn: "2025-06-30" }, same).notices).toEqual([]);
  });

  it("is undetermined where one has a day and one has none", () => {
    const half = split(duty("gui", { notStated: NOT_STATED }, so), duty("gui", { date: "2025-06-30" }, xa));
    expect(brief({ id: "gui", doneOn: "not-done" }, half)).toEqual({
      state: "undetermined",
      lastDay: null,
      asks: ["unit.level"],
    });
  });

  it("is undetermined where the day is the same and the state is not", () => {
    const date = { date: "2025-06-30" };
    const served = split(duty("gui", date, { ...so, ...two }), duty("gui", date, xa));
    expect(brief({ id: "gui", doneOn: "2025-06-01" }, served)).toEqual({
      state: "undetermined",
      lastDay: null,
      asks: ["recipients", "unit.level"],
    });
    const undated = split(
      duty("gui", { notStated: NOT_STATED }, so),
      duty("gui", { anchor: "planIssuedOn", days: 5 }, xa),
    );
    expect(brief({ id: "gui" }, undated)).toMatchObject({ state: "undetermined", lastDay: null });
  });

  it("does not depend on the order of the file", () => {
    const [first, second] = [duty("gui", { date: "2025-06-30" }, so), duty("gui", { date: "2025-07-31" }, xa)];
    const titled = { ...second, title: { vi: "Khác", en: "Other" } };
    const { receipt: _, ...there } = check({ id: "gui" }, split(first, titled));
    expect(check({ id: "gui" }, split(titled, first))).toMatchObject(there);
  });

  it("asks for the level where only the missing recipients depend on it", () => {
    const date = { date: "2025-06-30" };
    const served = split(
      duty("gui", date, { ...so, recipients: ["so-noi-vu", "ban-tdkt"] }),
      duty("gui", date, { ...xa, recipients: ["ubnd-xa"] }),
    );
    const report = { id: "gui", doneOn: "not-done" as const, recipients: [] };
    expect(brief(report, served)).toEqual({ ...day, state: "late", lateBy: 184, asks: ["unit.level"] });
    expect(brief({ ...report, unit: { level: "thon" } }, served).missingRecipients).toEqual(["ubnd-xa"]);
  });

  it("refuses a level that does not owe it", () => {
    expect(thrown(() => check({ id: "gui", unit: { level: "doanh-nghiep" } }, days))).toEqual({
      code: "invalid-input",
      problems: [
        makeProblem(
          "not-a-code",
          { codes: ["so-nganh", "cap-xa", "thon"] },
          { path: "unit.level", received: '"doanh-nghiep"' },
        ),
      ],
    });
  });

  it("tells of two statements that differ for one level", () => {
    const general = duty("gui", { date: "2025-07-31" });
    const both = split(duty("gui", { date: "2025-06-30" }, so), general);
    const found = check({ id: "gui", unit: { level: "so-nganh" } }, both);
    expect(found).toMatchObject({ state: "undetermined", lastDay: null, questions: found.questions });
    expect(found.notices).toEqual([{ code: "conflict", source: SOURCE, concerns: ["gui"] }]);
    expect(found.questions.map(({ path }) => path)).toEqual(["doneOn"]);
  });

  it("asks for the level where one owes nothing in the year", () => {
    const years = (from: number) => ({ monthDay: "11-15", years: { from, to: 2030 } });
    const later = split(duty("gui", years(2025), so), duty("gui", years(2026), xa));
    const asOf = "2025-11-01";
    expect(brief({ id: "gui", asOf }, later)).toEqual({ state: "undetermined", lastDay: null, asks: ["unit.level"] });
    expect(optionCodes(check({ id: "gui", asOf }, later).questions[0])).toContain("thon");
    expect(brief({ id: "gui", asOf, unit: { level: "so-nganh" } }, later).state).toBe("open");
    expect(thrown(() => check({ id: "gui", asOf, unit: { level: "thon" } }, later))?.problems[0]?.path).toBe("year");
    expect(brief({ id: "gui", asOf: "2026-11-01" }, later).state).toBe("open");
    const general = split(duty("gui", years(2025), so), duty("gui", years(2026)));
    expect(brief({ id: "gui", asOf, unit: { level: "so-nganh" } }, general).state).toBe("open");
  });
});

describe("a day of doing before the period of the duty", () => {
  const refused = (input: object) => {
    const problem = thrown(() => check(input as never, book))?.problems[0];
    return problem && [problem.path, problem.code, problem.params];
  };

  it("is refused of a yearly one, whose period begins after the last day of the year before", () => {
    const asOf = "2026-12-01";
    for (const doneOn of ["1900-01-01", "2025-01-01", "2025-11-14"])
      expect(refused({ id: "nam", asOf, doneOn })).toEqual(["doneOn", "too-early", { notBefore: "2025-11-15" }]);
    expect(brief({ id: "nam", asOf, doneOn: "2025-11-15" }).state).toBe("done");
  });

  it("is refused of one that counts from an anchor", () => {
    const anchors = { planIssuedOn: "2025-06-14" };
    expect(refused({ id: "neo", doneOn: "2025-06-13", anchors })?.[2]).toEqual({ notBefore: "2025-06-14" });
    expect(refused({ id: "neo", doneOn: "2025-06-14", anchors })).toBeUndefined();
  });

  it("is refused of any before its text was law, where that day is known", () => {
    const report = { id: "ke-hoach-don-vi", asOf: "2025-10-01", unit: { level: "cap-xa" } } as const;
    const before = thrown(() => checkDeadline(anGiang, { ...report, doneOn: "1900-01-01" }));
    expect(before?.problems.map(({ path, code }) => [path, code])).toEqual([["doneOn", "too-early"]]);
    expect(checkDeadline(anGiang, { ...report, doneOn: "2025-06-14" }).state).not.toBe("late");
    expect(refused({ id: "khong", doneOn: "1900-01-01" })).toBeUndefined();
  });
});

describe("the versions of a duty", () => {
  const old = duty("gui", { date: "2025-06-30" }, { levels: ["so-nganh", "cap-xa"], validTo: "2025-12-31" });
  const own = (level: string, date: string) => duty("gui", { date }, { levels: [level], validFrom: "2026-01-01" });

  it("speak on their days", () => {
    const versions = bookOf({ deadlines: [old, own("so-nganh", "2026-06-30"), own("cap-xa", "2026-06-30")] });
    expect(check({ id: "gui", asOf: "2025-12-31" }, versions)).toMatchObject({ lastDay: "2025-06-30", notices: [] });
    expect(check({ id: "gui", asOf: "2026-01-01" }, versions)).toMatchObject({ lastDay: "2026-06-30", notices: [] });
  });

  it("that have ended still speak for a level without a successor, and say so", () => {
    const versions = bookOf({
      deadlines: [duty("gui", { date: "2025-06-30" }, { ...old, levels: ["cap-xa"] }), own("so-nganh", "2026-06-30")],
    });
    expect(brief({ id: "gui", asOf: "2026-01-01" }, versions)).toMatchObject({
      state: "undetermined",
      asks: ["doneOn", "unit.level"],
    });
    const xa = check({ id: "gui", asOf: "2026-01-01", unit: { level: "cap-xa" } }, versions);
    expect(xa.notices).toEqual([
      { code: "provision-ended", instrument: "01/KH", since: "2026-01-01", concerns: ["gui"] },
    ]);
  });
});

describe("checkDeadline", () => {
  it("gives the whole report", () => {
    const report = check({ id: "nam", asOf: "2026-10-01", doneOn: "not-done" });
    expect(report).toStrictEqual({
      type: "deadline-report",
      id: "nam",
      year: 2026,
      title: { vi: "Việc nam", en: "Duty nam" },
      state: "open",
      lastDay: "2026-11-14",
      daysLeft: 44,
      questions: [],
      source: SOURCE,
      notices: [
        expect.objectContaining({ code: "interpretation" }),
        { code: "law-amended", instrument: "1/L", by: "2/L", since: "2026-10-01", concerns: ["tinh-x"] },
      ],
      texts: {
        "1/L": { vi: "Luật số 1", en: "Law 1" },
        "2/L": { vi: "Luật số 2", en: "Law 2" },
        "01/KH": { vi: "Kế hoạch 01", en: "Plan 01" },
      },
      receipt: {
        book: { id: "tinh-x", version: "1.2.0", digest: book.digest },
        input: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it("gives plain data, and leaves its input as it was", () => {
    const inputs: (Partial<DeadlineInput> & { id: string })[] = [
      { id: "gui", recipients: ["so-noi-vu"] },
      { id: "gui", doneOn: "2025-06-01" },
      { id: "neo", anchors: {} },
      { id: "im" },
      { id: "nam", year: 2026, unit: { level: "thon" } },
    ];
    for (const input of inputs) {
      const report = check(frozen(input));
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    }
  });

  it("has one receipt for one input, whatever the order of its fields", () => {
    const a = checkDeadline(book, { id: "gui", asOf: "2025-06-01" }).receipt;
    expect(checkDeadline(book, { asOf: "2025-06-01", id: "gui" }).receipt).toEqual(a);
    expect(checkDeadline(book, { asOf: "2025-06-02", id: "gui" }).receipt.input).not.toBe(a.input);
  });

  it("names the nearest duties of the book for one it does not know", () => {
    expect(thrown(() => check({ id: "gu" }))).toEqual({
      code: "unknown-code",
      problems: [
        makeProblem(
          "unknown-id",
          { of: "deadline" },
          { path: "id", received: '"gu"', candidates: ["gui", "im", "mot"] },
        ),
      ],
    });
  });

  it.each([
    [{ doneOn: "2026-01-01" }, ["doneOn"]],
    [{ doneOn: "done" }, ["doneOn"]],
    [{ doneOn: [] }, ["doneOn"]],
    [{ asOf: "2025-13-01", year: 2025.5 }, ["asOf", "year"]],
    [{ recipients: ["so-noi-vuu"], unit: { level: "xa" } }, ["unit.level", "recipients[0]"]],
    [{ anchors: { planIssuedOn: "2025" } }, ["anchors.planIssuedOn"]],
    [{ done: true }, ["done"]],
    [{ id: "" }, ["id"]],
  ])("refuses %j", (more, paths) => {
    const error = thrown(() => checkDeadline(book, { id: "gui", asOf: "2025-12-31", ...more } as DeadlineInput));
    expect(error?.code).toBe("invalid-input");
    expect(error?.problems.map(({ path }) => path)).toEqual(paths);
  });

  it("takes a duty done on the day of the report, and offers the nearest body", () => {
    expect(brief({ id: "khong", asOf: "2025-06-30", doneOn: "2025-06-30" }).state).toBe("done");
    const error = thrown(() => check({ id: "gui", recipients: ["so-noi-vuu" as "so-noi-vu"] }));
    expect(error?.problems[0]?.candidates?.[0]).toBe("so-noi-vu");
  });

  it("refuses a book that createRulebook did not make", () => {
    expect(thrown(() => check({ id: "gui" }, { ...book }))).toMatchObject({ problems: [{ path: "book" }] });
  });
});
