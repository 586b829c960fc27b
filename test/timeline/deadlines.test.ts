import { describe, expect, it } from "vitest";
import { makeReceipt } from "../../src/result/receipt.js";
import { checkDeadline } from "../../src/timeline/check-deadline.js";
import { deadlines as deadlineList } from "../../src/timeline/deadlines.js";
import type { DeadlinesInput } from "../../src/timeline/types.js";
import { bookOf, duty, NOT_STATED, SOURCE, type Statement } from "./book.js";
import { frozen, thrown } from "./errors.js";

const EVER = { from: "2020-01-01", to: "2035-12-31" };
const yearly = { kind: "yearly", boundary: "before" };

const deadlines = (...input: Parameters<typeof deadlineList>) => deadlineList(...input).deadlines;

const lastDays = (statement: Statement, query: Partial<DeadlinesInput> = {}) =>
  deadlines(bookOf({ deadlines: [statement] }), { ...EVER, ...query }).map(({ lastDay }) => lastDay);

describe("the last day of a term", () => {
  it.each([
    ["2025-Q3", "on-or-before", "2025-09-30", "quarter"],
    ["2025-Q3", "before", "2025-06-30", "quarter"],
    ["2025-06-30", "before", "2025-06-29", "day"],
    ["2025-06-30", "on-or-before", "2025-06-30", "day"],
    ["2028-02", "on-or-before", "2028-02-29", "month"],
    ["2028-03", "before", "2028-02-29", "month"],
    ["2025", "on-or-before", "2025-12-31", "year"],
    ["2025-01-01", "before", "2024-12-31", "day"],
  ])("%s, %s, is %s", (date, boundary, lastDay, precision) => {
    const [found, ...others] = deadlines(bookOf({ deadlines: [duty("viec", { date }, { boundary })] }), EVER);
    expect(found).toMatchObject({ lastDay, precision, boundary, stated: true });
    expect(found).not.toHaveProperty("year");
    expect(others).toEqual([]);
  });

  it("of a yearly duty comes once for each year", () => {
    const book = bookOf({
      deadlines: [duty("viec", { monthDay: "11-15", years: { from: 2025, to: 2027 } }, yearly)],
    });
    expect(deadlines(book, EVER).map(({ lastDay, year, precision }) => [lastDay, year, precision])).toEqual([
      ["2025-11-14", 2025, "day"],
      ["2026-11-14", 2026, "day"],
      ["2027-11-14", 2027, "day"],
    ]);
  });

  it("before 1 January lies in the year before", () => {
    const statement = duty("viec", { monthDay: "01-01", years: { from: 2025, to: 2027 } }, yearly);
    expect(lastDays(statement, { from: "2025-12-31", to: "2025-12-31" })).toEqual(["2025-12-31"]);
    expect(lastDays(statement, { from: "2026-01-01", to: "2026-12-30" })).toEqual([]);
    expect(lastDays(statement)).toEqual(["2024-12-31", "2025-12-31", "2026-12-31"]);
  });

  it.each([
    ["on-or-before", ["2027-02-28", "2028-02-29"]],
    ["before", ["2027-02-28", "2028-02-28"]],
  ])("%s 29 February ends with the month in a year without it", (boundary, expected) => {
    const statement = duty("viec", { monthDay: "02-29", years: { from: 2027, to: 2028 } }, { boundary });
    expect(lastDays(statement)).toEqual(expected);
  });

  it("counts the day after the anchor as day 1", () => {
    const statement = duty("viec", { anchor: "planIssuedOn", days: 15 });
    const anchors = { planIssuedOn: "2025-06-20" };
    expect(lastDays(statement, { anchors })).toEqual(["2025-07-05"]);
    expect(lastDays({ ...statement, boundary: "before" }, { anchors })).toEqual(["2025-07-04"]);
  });

  it("walks only the years asked about", () => {
    const statement = duty("viec", { monthDay: "11-15", years: { from: 1900, to: 2199 } }, yearly);
    expect(lastDays(statement, { from: "2026-01-01", to: "2027-12-31" })).toEqual(["2026-11-14", "2027-11-14"]);
    expect(lastDays(statement, { from: "2199-01-01", to: "2199-12-31" })).toEqual(["2199-11-14"]);
  });
});

describe("a duty without a day", () => {
  const book = bookOf({
    deadlines: [
      duty("a", { anchor: "planIssuedOn", days: 15 }),
      duty("b", { notStated: NOT_STATED }, { kind: "half-yearly" }),
      duty("c", { date: "2025-06-30" }),
    ],
  });

  it("is listed whatever the days, after the others", () => {
    expect(deadlines(book, EVER).map(({ id, lastDay }) => [id, lastDay])).toEqual([
      ["c", "2025-06-30"],
      ["a", null],
      ["b", null],
    ]);
    expect(deadlines(book, { from: "2031-01-01", to: "2031-01-01" }).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("says whether an anchor is missing or the text is silent", () => {
    const [, a, b] = deadlines(book, EVER);
    expect(a).toMatchObject({ stated: true, needsAnchor: "planIssuedOn", precision: null });
    expect(b).toMatchObject({ stated: false, precision: null });
    expect(b).not.toHaveProperty("needsAnchor");
  });

  it("has its place once the anchor is known, and only there", () => {
    const anchors = { planIssuedOn: "2025-06-01" };
    const found = deadlines(book, { ...EVER, anchors });
    expect(found.map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(found[0]).toMatchObject({ lastDay: "2025-06-16", precision: "day", stated: true });
    expect(found[0]).not.toHaveProperty("needsAnchor");
    expect(deadlines(book, { from: "2025-06-17", to: "2025-12-31", anchors }).map(({ id }) => id)).toEqual(["c", "b"]);
  });
});

describe("which duties are listed", () => {
  it("is from the first day to the last, both included", () => {
    const statement = duty("viec", { date: "2025-06-30" });
    expect(lastDays(statement, { from: "2025-06-30", to: "2025-06-30" })).toHaveLength(1);
    expect(lastDays(statement, { from: "2025-07-01" })).toHaveLength(0);
    expect(lastDays(statement, { to: "2025-06-29" })).toHaveLength(0);
  });

  const book = bookOf({
    deadlines: [
      duty("gui", { date: "2025-06-30" }, { levels: ["so-nganh"] }),
      duty("gui", { date: "2025-07-31" }, { levels: ["cap-xa", "cap-huyen"] }),
      duty("bao-cao", { date: "2025-07-31" }),
    ],
  });
  const listed = (query: Partial<DeadlinesInput>) =>
    deadlines(book, { ...EVER, ...query }).map(({ id, lastDay }) => `${id} ${lastDay}`);

  it("is every level's where none is given", () => {
    expect(listed({})).toEqual(["gui 2025-06-30", "bao-cao 2025-07-31", "gui 2025-07-31"]);
  });

  it("is the level's own, and those of every unit", () => {
    expect(listed({ unit: { level: "so-nganh" } })).toEqual(["gui 2025-06-30", "bao-cao 2025-07-31"]);
    expect(listed({ unit: { level: "cap-huyen" } })).toEqual(["bao-cao 2025-07-31", "gui 2025-07-31"]);
    expect(listed({ unit: { level: "thon" } })).toEqual(["bao-cao 2025-07-31"]);
  });

  it("keeps what ended before without a successor, and leaves out what begins after", () => {
    const from = duty("viec", { notStated: NOT_STATED }, { validFrom: "2026-01-01", validTo: "2026-12-31" });
    expect(lastDays(from, { from: "2026-12-31", to: "2027-06-01" })).toEqual([null]);
    expect(lastDays(from, { from: "2027-01-01", to: "2027-06-01" })).toEqual([null]);
    expect(lastDays(from, { from: "2025-01-01", to: "2026-01-01" })).toEqual([null]);
    expect(lastDays(from, { from: "2025-01-01", to: "2025-12-31" })).toEqual([]);
  });

  it("follows the versions of a yearly duty, each on its own last day", () => {
    const years = { from: 2025 };
    const book = bookOf({
      deadlines: [
        duty("nam", { monthDay: "06-30", years }, { kind: "yearly", validTo: "2026-12-31" }),
        duty("nam", { monthDay: "05-31", years }, { kind: "yearly", validFrom: "2027-01-01" }),
      ],
    });
    const list = deadlineList(book, { from: "2026-01-01", to: "2027-12-31" });
    expect(list.deadlines.map(({ lastDay }) => lastDay)).toEqual(["2026-06-30", "2027-05-31"]);
    expect(list.notices.filter(({ concerns }) => concerns?.includes("nam"))).toEqual([]);
  });

  it("has a yearly duty without a last year in every year, provisional once its text has ended", () => {
    const statement = duty("nam", { monthDay: "06-30", years: { from: 2025 } }, { ...yearly, validTo: "2026-12-31" });
    const found = deadlines(bookOf({ deadlines: [statement] }), { from: "2026-01-01", to: "2027-12-31" });
    expect(found.map(({ lastDay, provisional }) => [lastDay, provisional])).toEqual([
      ["2026-06-29", undefined],
      ["2027-06-29", true],
    ]);
  });

  it.each([
    ["2026", "on-or-before", "2026-09-30", "provision-ended"],
    ["2026-Q4", "on-or-before", "2026-09-30", "provision-ended"],
    ["2026-Q4", "before", "2026-09-30", undefined],
    ["2026", "before", "2025-12-31", undefined],
    ["2026", "on-or-before", "2026-12-31", undefined],
  ])("tells the end of a text by the last day of %s, %s, where it ends on %s", (date, boundary, validTo, code) => {
    const book = bookOf({ deadlines: [duty("viec", { date }, { boundary, validTo })] });
    const end = code === undefined ? [] : [code];
    const codes = (notices: readonly { code: string; concerns?: string[] }[]) =>
      notices.filter(({ concerns }) => concerns?.includes("viec")).map((notice) => notice.code);
    expect(codes(deadlineList(book, EVER).notices)).toEqual(end);
    expect(codes(checkDeadline(book, { id: "viec", asOf: "2025-06-01" }).notices)).toEqual(end);
  });

  it("does not depend on the order of the file", () => {
    const statements = [
      duty("a", { date: "2025-06-30" }, { levels: ["so-nganh"] }),
      duty("a", { date: "2025-06-30" }, { levels: ["cap-xa"] }),
      duty("b", { date: "2025-06-30" }),
      duty("b", { notStated: NOT_STATED }, { levels: ["thon"] }),
    ];
    const there = deadlines(bookOf({ deadlines: statements }), EVER);
    expect(deadlines(bookOf({ deadlines: [...statements].reverse() }), EVER)).toEqual(there);
    expect(there.map(({ id, levels }) => [id, ...levels])).toEqual([
      ["a", "cap-xa"],
      ["a", "so-nganh"],
      ["b"],
      ["b", "thon"],
    ]);
  });
});

describe("deadlines", () => {
  const quantity = { atLeast: 1, of: { vi: "đơn vị", en: "units" } };
  const book = bookOf({
    deadlines: [
      duty("viec", { date: "2025-Q3" }, { levels: ["cap-xa"], recipients: ["so-noi-vu", "ubnd-tinh"], quantity }),
      duty("khac", { anchor: "planIssuedOn", days: 15 }),
    ],
  });

  it("gives all that the plan says of a duty", () => {
    expect(deadlines(book, EVER)).toStrictEqual([
      {
        id: "viec",
        title: { vi: "Việc viec", en: "Duty viec" },
        levels: ["cap-xa"],
        recipients: ["so-noi-vu", "ubnd-tinh"],
        kind: "once",
        boundary: "on-or-before",
        lastDay: "2025-09-30",
        precision: "quarter",
        stated: true,
        quantity,
        source: SOURCE,
        layer: "province",
        pack: "tinh-x",
      },
      {
        id: "khac",
        title: { vi: "Việc khac", en: "Duty khac" },
        levels: [],
        recipients: [],
        kind: "once",
        boundary: "on-or-before",
        lastDay: null,
        precision: null,
        stated: true,
        needsAnchor: "planIssuedOn",
        source: SOURCE,
        layer: "province",
        pack: "tinh-x",
      },
    ]);
  });

  it("gives plain data and changes nothing it was given", () => {
    const found = deadlines(book, frozen({ ...EVER, anchors: { planIssuedOn: "2025-06-01" } }));
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    for (const { levels } of found) levels.push("thon");
    expect(deadlines(book, { ...EVER, unit: { level: "thon" } }).map(({ id }) => id)).toEqual(["khac"]);
  });

  it.each([
    [{ from: "2026-01-02", to: "2026-01-01" }, ["to"]],
    [{ from: "2026-01", to: "soon" }, ["from", "to"]],
    [{ ...EVER, unit: { level: "cap-xaa" } }, ["unit.level"]],
    [{ ...EVER, anchors: { planIssuedOn: "2025-Q1" } }, ["anchors.planIssuedOn"]],
    [{ ...EVER, anchors: { issuedOn: "2025-01-01" } }, ["anchors.issuedOn"]],
    [{ ...EVER, year: 2025 }, ["year"]],
    [{ from: "2026-01-01" }, ["to"]],
    [null, ["$"]],
  ])("refuses %j", (query, paths) => {
    const error = thrown(() => deadlines(book, query as DeadlinesInput));
    expect(error?.code).toBe("invalid-input");
    expect(error?.problems.map(({ path }) => path)).toEqual(paths);
  });

  it("takes one day as a time, and offers the nearest level", () => {
    expect(deadlines(book, { from: "2025-09-30", to: "2025-09-30" }).map(({ id }) => id)).toEqual(["viec", "khac"]);
    const error = thrown(() => deadlines(book, { ...EVER, unit: { level: "cap-xaa" as "cap-xa" } }));
    expect(error?.problems[0]?.candidates).toEqual(["cap-xa"]);
  });

  it("carries the titles of the texts it cites and a receipt of its input", () => {
    const list = deadlineList(book, EVER);
    expect(list.type).toBe("deadline-list");
    expect(list.texts[SOURCE.instrument]).toEqual({ vi: "Kế hoạch 01", en: "Plan 01" });
    const { input } = makeReceipt(book, EVER);
    expect(list.receipt).toMatchObject({ book: { digest: book.digest }, input });
    expect(deadlineList(book, { ...EVER, unit: { level: "thon" } }).receipt.input).not.toBe(list.receipt.input);
  });

  it("tells what each deadline listed rests on, and nothing of the others", () => {
    const silent = duty("im-lang", { notStated: NOT_STATED });
    const earlier = duty("viec", { date: "2024-09-30" });
    const rival = duty("trung", { date: "2025-09-30" }, { competesWith: ["viec"] });
    const ended = duty("cu", { date: "2025-09-30" }, { validTo: "2025-09-01" });
    const list = bookOf({ deadlines: [silent, earlier, rival, ended] });
    const codes = (from: string, to: string) =>
      deadlineList(list, { from, to })
        .notices.filter(({ concerns }) => concerns?.join() !== "tinh-x")
        .map(({ code, concerns }) => [code, concerns?.join()]);
    expect(codes("2025-01-01", "2025-12-31")).toEqual([
      ["provision-ended", "cu"],
      ["conflict", "trung,viec"],
      ["not-stated", "im-lang"],
    ]);
    expect(codes("2026-01-01", "2026-12-31")).toEqual([["not-stated", "im-lang"]]);
  });

  it("refuses a book that createRulebook did not make", () => {
    expect(thrown(() => deadlines({ ...book }, EVER))).toMatchObject({ problems: [{ path: "book" }] });
  });
});
