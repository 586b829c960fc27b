import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { toICalendar } from "../../src/calendar.js";
import { deadlines, explain, timelineAt } from "../../src/index.js";
import { timelineMermaid, timelineSvg } from "../../src/pictures.js";
import { thidua } from "./streams.js";

const book = ["--book", "an-giang"];
const asOf = "2026-11-28";
const term = { from: "2026-01-01", to: "2026-12-31" } as const;
const input = JSON.stringify(term);

describe("thidua timeline", () => {
  it("gives words for a day", async () => {
    const words = `${explain(timelineAt(anGiang, { asOf }))}\n`;
    expect(await thidua(["timeline", ...book, "--as-of", asOf])).toEqual({ code: 0, out: words, error: "" });
    const fromInput = await thidua(["timeline", ...book], { input: JSON.stringify({ asOf }) });
    expect(fromInput.out).toBe(words);
  });

  it("draws", async () => {
    const asked = ["timeline", ...book, "--as-of", asOf];
    expect((await thidua([...asked, "--svg"])).out).toBe(timelineSvg(anGiang, { asOf }));
    expect((await thidua([...asked, "--mermaid", "--en", "--from", "2026-01-01", "--to", "2027-12-31"])).out).toBe(
      timelineMermaid(anGiang, { asOf, locale: "en", from: "2026-01-01", to: "2027-12-31" }),
    );
    const unit = { level: "cap-xa" } as const;
    const ofUnit = await thidua(["timeline", ...book, "--svg"], { input: JSON.stringify({ asOf, unit }) });
    expect(ofUnit.out).toBe(timelineSvg(anGiang, { asOf, unit }));
    expect(JSON.parse((await thidua([...asked, "--svg", "--json"])).out)).toEqual({
      type: "timeline-picture",
      svg: timelineSvg(anGiang, { asOf }),
    });
  });

  it("refuses both forms, and a day that is none", async () => {
    expect(await thidua(["timeline", ...book, "--as-of", asOf, "--svg", "--mermaid"])).toMatchObject({ code: 2 });
    const { code, error } = await thidua(["timeline", ...book, "--as-of", "hôm nay", "--svg"]);
    expect([code, error]).toEqual([2, expect.stringContaining("asOf")]);
    const none = await thidua(["timeline", ...book, "--svg"], { input: "null" });
    expect([none.code, none.error]).toEqual([2, expect.stringContaining("asOf")]);
  });
});

describe("thidua deadlines", () => {
  it("takes two days in the place of a file", async () => {
    const { out } = await thidua(["deadlines", ...book, "--from", term.from, "--to", term.to]);
    expect(out).toBe(`${explain(deadlines(anGiang, term))}\n`);
  });

  it("refuses days beside a file, and a period without a picture", async () => {
    const days = ["--from", "2026-01-01", "--to", "2026-12-31"];
    expect(await thidua(["deadlines", "input.json", ...book, ...days])).toMatchObject({ code: 2 });
    expect(await thidua(["timeline", "input.json", ...book, "--as-of", asOf])).toMatchObject({ code: 2 });
    const { code, error } = await thidua(["timeline", ...book, "--as-of", asOf, ...days]);
    expect([code, error]).toEqual([2, expect.stringContaining("--svg")]);
  });

  it.each(["--from", "--to"])("refuses %s alone", async (name) => {
    const { code, error } = await thidua(["deadlines", ...book, name, term.from], { input });
    expect([code, error]).toEqual([2, expect.stringContaining(name === "--from" ? "--to" : "--from")]);
  });

  it("writes a calendar, and names the duties without a day beside it", async () => {
    const list = deadlines(anGiang, term);
    const { code, out, error } = await thidua(["deadlines", ...book, "--ics"], { input });
    expect([code, out]).toEqual([0, toICalendar(list, { madeOn: term.from }).text]);
    const undated = list.deadlines.filter(({ lastDay }) => lastDay === null);
    expect(undated.length).toBeGreaterThan(0);
    for (const { title } of undated) expect(error).toContain(title.vi);
    const json = await thidua(["deadlines", ...book, "--ics", "--json", "--made-on", asOf], { input });
    expect(json.error).toBe("");
    expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(toICalendar(list, { madeOn: asOf }))));
  });
});
