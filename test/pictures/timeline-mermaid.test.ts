// @vitest-environment happy-dom
// Mermaid's parser cleans texts with a library that needs a document.
import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import { deadlines, type Rulebook } from "../../src/index.js";
import { timelineMermaid } from "../../src/pictures.js";
import { plans, planWith } from "./books.js";

const asOf = "2026-11-28";

interface Task {
  task: string;
  section: string;
  startTime: Date;
  endTime: Date;
  milestone?: boolean;
  done?: boolean;
}

/** The tasks that Mermaid reads. Throws where it cannot. */
async function tasks(text: string): Promise<Task[]> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  return (diagram.db as unknown as { getTasks: () => Task[] }).getTasks();
}

const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

const dutyDays = (book: Rulebook) =>
  deadlines(book, { from: "2025-01-01", to: "2030-12-31" }).deadlines.flatMap(({ lastDay }) => lastDay ?? []);

describe("timelineMermaid", () => {
  it.each(Object.entries(plans))("of %s is what Mermaid reads, in both languages", async (_, book) => {
    for (const locale of ["vi", "en"] as const) {
      const text = timelineMermaid(book, { asOf, locale, from: "2025-01-01", to: "2030-12-31" });
      expect(await mermaid.parse(text)).toMatchObject({ diagramType: "gantt" });
      const read = await tasks(text);
      const [now, ...rest] = read;
      expect(localDay(now?.startTime as Date)).toBe(asOf);
      const marks = rest.filter(({ milestone }) => milestone);
      expect(marks.map(({ startTime }) => localDay(startTime)).sort()).toEqual(dutyDays(book).sort());
      expect(marks.filter(({ done }) => done)).toHaveLength(dutyDays(book).filter((day) => day < asOf).length);
      expect(rest.length - marks.length).toBe(
        book.phases.filter(({ to }) => to >= "2025").length + book.milestones.length,
      );
    }
  });

  it("names the duties without a day in comments", () => {
    const text = timelineMermaid(planWith("Việc"), { asOf });
    expect(text).toMatch(/^%% Việc không ngày – không nêu ngày$/m);
  });

  it.each([
    "a: b; c # d %% e {f} <g>",
    "section x",
    "Click here",
    "title",
    "done, 2025-01-01",
    "a\nsection b",
    '`x` "y"',
  ])("takes a title such as %j", async (title) => {
    const read = await tasks(timelineMermaid(planWith(title), { asOf, to: "2027-12-31" }));
    const plain = await tasks(timelineMermaid(planWith("Việc"), { asOf, to: "2027-12-31" }));
    const shape = (all: Task[]) => all.map(({ section, startTime, milestone }) => [section, startTime, milestone]);
    expect(shape(read)).toEqual(shape(plain));
  });

  it("is refused where it is broken, so that the checks above mean something", async () => {
    await expect(mermaid.parse("gantt\nno task\n")).rejects.toThrow();
  });
});
