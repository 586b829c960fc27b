import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { sonLa } from "../../src/books/son-la.js";
import { toICalendar } from "../../src/calendar.js";
import { type DeadlineList, deadlines, InvalidInputError } from "../../src/index.js";
import { inventedBook } from "../packs/books.js";

const books = { anGiang, baTo, haTinh, haiDuong, sonLa };
const years = { from: "2025-01-01", to: "2030-12-31" } as const;
const madeOn = "2026-11-28";
const read = (text: string) => convertIcsCalendar(undefined, text);
const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);

/** A list whose first deadline has another title. */
function withTitle(title: string): DeadlineList {
  const list = structuredClone(deadlines(haTinh, years));
  const [first] = list.deadlines;
  if (first !== undefined) first.title = { vi: title, en: title };
  return list;
}

describe.each(Object.entries(books))("the calendar of %s", (_, book) => {
  const list = deadlines(book, years);
  const { text, dated, undated } = toICalendar(list, { madeOn });
  const calendar = read(text);
  const { events = [], todos = [] } = calendar;

  it("has every dated deadline on its last day, as another library reads it", () => {
    const expected = list.deadlines.flatMap(({ lastDay }) => lastDay ?? []);
    expect(events.map(({ start }) => [start.type, day(start.date)])).toEqual(expected.map((each) => ["DATE", each]));
    expect(dated).toBe(expected.length);
  });

  it("has every undated duty as a task without a day, and names it beside the text", () => {
    expect(undated).toEqual(list.deadlines.filter(({ lastDay }) => lastDay === null));
    expect(undated.length).toBeGreaterThan(0);
    expect(todos.map(({ due, summary }) => [due, summary])).toEqual(
      undated.map(({ title }) => [undefined, expect.stringContaining(title.vi)]),
    );
  });

  it("has a UID for each, the same in every file, and none twice", () => {
    const uids = [...events, ...todos].map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(list.deadlines.length);
    const later = read(toICalendar(deadlines(book, { ...years, from: "2026-06-01" }), { madeOn: "2027-01-01" }).text);
    const kept = [...(later.events ?? []), ...(later.todos ?? [])].map(({ uid }) => uid);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((uid) => !uids.includes(uid))).toEqual([]);
  });

  it("ends every line as it should, and folds at 75 bytes", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe("toICalendar", () => {
  it("reads no clock: the stamp is the day given", () => {
    const list = deadlines(haTinh, years);
    const { text } = toICalendar(list, { madeOn });
    expect(new Set(text.match(/^DTSTAMP.*$/gm))).toEqual(new Set(["DTSTAMP:20261128T000000Z"]));
    expect(toICalendar(JSON.parse(JSON.stringify(list)), { madeOn }).text).toBe(text);
  });

  it.each(['a; b, c \\ d "e" \\n f', `${"Báo cáo kết quả phong trào 😀 ".repeat(12)}.`, "x".repeat(200)])(
    "gives back the title %s",
    (title) => {
      const [event] = read(toICalendar(withTitle(title), { madeOn }).text).events ?? [];
      expect(event?.summary).toBe(title);
    },
  );

  it("lets no title make a line of its own", () => {
    const { text } = toICalendar(withTitle("a\r\nATTENDEE:b\u2028c"), { madeOn });
    expect(read(text).events?.[0]?.summary).toBe("a  ATTENDEE:b c");
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(toICalendar(withTitle("a"), { madeOn }).dated);
  });

  it("lets no id of a stored list make a line of its own", () => {
    const list = structuredClone(deadlines(haTinh, years));
    list.receipt.book.id = "a\r\nATTENDEE:b";
    const { text } = toICalendar(list, { madeOn });
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has what is to be known about a duty, and marks what rests on a text that has ended", () => {
    const { events = [] } = read(toICalendar(deadlines(haTinh, years), { madeOn, locale: "en" }).text);
    const report = events.find(({ summary }) => summary.includes("2026") && summary.includes("report"));
    expect(report?.description).toMatch(/^last day 2026-11-14\nTo be served.*\nOwed by.*\nSource: section/);
    const statuses = deadlines(haTinh, years)
      .deadlines.filter(({ lastDay }) => lastDay !== null)
      .map(({ provisional }) => (provisional ? "TENTATIVE" : "CONFIRMED"));
    expect(statuses).toContain("TENTATIVE");
    expect(events.map(({ status }) => status)).toEqual(statuses);
  });

  it("keeps the halves of a year and school years apart", () => {
    const list = deadlines(inventedBook("song-nguon"), { from: "2026-01-01", to: "2030-12-31" });
    expect(
      list.deadlines.filter(({ half, schoolYear }) => half !== undefined || schoolYear !== undefined),
    ).toHaveLength(14);
    const uids = toICalendar(list, { madeOn }).text.match(/^UID:.*(?:\r\n .*)*/gm);
    expect(new Set(uids).size).toBe(list.deadlines.length);
  });

  it("leaves the setting of the library below as it was", () => {
    const { foldLength } = ICAL;
    ICAL.foldLength = 60;
    try {
      toICalendar(deadlines(haTinh, years), { madeOn });
      expect(ICAL.foldLength).toBe(60);
    } finally {
      ICAL.foldLength = foldLength;
    }
  });

  it("takes a name", () => {
    expect(toICalendar(deadlines(haTinh, years), { madeOn, name: "Lịch; của\nSở" }).text).toMatch(
      /^X-WR-CALNAME:Lịch\\?; của Sở\r$/m,
    );
  });

  it.each<[string, unknown, unknown, string]>([
    ["no list", {}, { madeOn }, "list"],
    ["nothing", undefined, { madeOn }, "list"],
    ["a damaged list", { type: "deadline-list" }, { madeOn }, "list"],
    ["no day", deadlines(haTinh, years), {}, "madeOn"],
    ["a day that is none", deadlines(haTinh, years), { madeOn: "2026-02-30" }, "madeOn"],
    ["another locale", deadlines(haTinh, years), { madeOn, locale: "fr" }, "locale"],
    ["a name that is no text", deadlines(haTinh, years), { madeOn, name: 5 }, "name"],
    ["an unknown option", deadlines(haTinh, years), { madeOn, day: 1 }, "day"],
  ])("refuses %s with its path", (_, list, options, path) => {
    const call = () => toICalendar(list as never, options as never);
    expect(call).toThrow(InvalidInputError);
    try {
      call();
    } catch (error) {
      expect((error as InvalidInputError).problems[0]?.path).toContain(path);
    }
  });
});
