import { describe, expect, it } from "vitest";
import { deadlines } from "../../src/timeline/deadlines.js";
import { bookOf, duty } from "./book.js";
import { thrown } from "./errors.js";

const before = { boundary: "before" };

describe("a deadline before the first day of the calendar", () => {
  it.each([
    ["of one day", { date: "1900-01-01" }],
    ["of a year", { date: "1900" }],
    ["of every year", { monthDay: "01-01", years: { from: 1900 } }],
  ])("%s is refused with its pack", (_, due) => {
    const { code, problems } = thrown(() => bookOf({ deadlines: [duty("a", due, before)] })) ?? {};
    expect(code).toBe("invalid-pack");
    expect(problems).toMatchObject([{ code: "too-early", path: "deadlines[0]", params: { notBefore: "1900-01-02" } }]);
  });

  it("is no occurrence of one that begins later", () => {
    const book = bookOf({ deadlines: [duty("a", { monthDay: "01-01", years: { from: 1901 } }, before)] });
    const list = deadlines(book, { from: "1900-01-01", to: "1901-06-30" });
    expect(list.deadlines.map(({ lastDay }) => lastDay)).toEqual(["1900-12-31"]);
  });

  it("takes years of the calendar only", () => {
    const due = { monthDay: "06-01", years: { from: 1899, to: 2200 } };
    const { problems } = thrown(() => bookOf({ deadlines: [duty("a", due)] })) ?? {};
    expect(problems?.map(({ code }) => code)).toEqual(["too-small", "too-large"]);
  });
});
