import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { deadlines, InvalidInputError } from "../../src/index.js";
import { timelineSvg } from "../../src/pictures.js";
import { plans, planWith } from "./books.js";

const asOf = "2026-11-28";

interface Node {
  name: string;
  attributes: Record<string, string>;
  parent: string | undefined;
  text: string;
}

/** The elements of a document. Throws where it is not well formed. */
function parse(svg: string): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, parent: open.at(-1)?.name, text: "" };
    nodes.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return nodes;
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a text lies at the most, in the widest of the usual fonts. */
function boxes(nodes: readonly Node[]): Box[] {
  return nodes
    .filter(({ name }) => name === "text")
    .map(({ attributes, text }) => {
      const [x, y, size] = [attributes.x, attributes.y, attributes["font-size"]].map(Number) as [
        number,
        number,
        number,
      ];
      const width = text.length * size * 0.57;
      const anchor = attributes["text-anchor"];
      const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
      return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
    });
}

function overlapping(all: readonly Box[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

const textsIn = (nodes: readonly Node[]) => nodes.filter(({ name }) => name === "text").map(({ text }) => text);

describe.each(Object.entries(plans))("the picture of %s", (_, book) => {
  describe.each(["vi", "en"] as const)("in %s", (locale) => {
    const svg = timelineSvg(book, { asOf, locale });
    const nodes = parse(svg);
    const [root] = nodes;

    it("is named and described for those who do not see it", () => {
      expect(root).toMatchObject({ name: "svg", attributes: { role: "img", xmlns: "http://www.w3.org/2000/svg" } });
      const ids = root?.attributes["aria-labelledby"]?.split(" ") ?? [];
      const named = ids.map((id) => nodes.find(({ attributes }) => attributes.id === id));
      expect(named.map((node) => node?.name)).toEqual(["title", "desc"]);
      const described = named[1]?.text ?? "";
      for (const { title } of book.phases) expect(described).toContain(title[locale]);
      const list = deadlines(book, { from: "2025-01-01", to: "2030-12-31" }).deadlines;
      for (const { title, lastDay } of list) {
        expect(described).toContain(title[locale]);
        if (lastDay !== null) expect(described).toContain(lastDay);
      }
    });

    it("has no texts over each other, and none outside", () => {
      const all = boxes(nodes);
      expect(all.length).toBeGreaterThan(15);
      expect(overlapping(all)).toEqual([]);
      const [, , width = 0, height = 0] = (root?.attributes.viewBox ?? "").split(" ").map(Number);
      expect(all.filter(({ left, right, bottom }) => left < 0 || right > width || bottom > height)).toEqual([]);
    });

    it("lists the duties without a day", () => {
      const shown = textsIn(nodes).join(" ");
      const undated = deadlines(book, { from: "2025-01-01", to: "2030-12-31" }).deadlines.filter(
        ({ lastDay }) => lastDay === null,
      );
      expect(undated.length).toBeGreaterThan(0);
      for (const { title } of undated) expect(shown).toContain(title[locale]);
    });

    it("is the same each time", () => {
      expect(timelineSvg(book, { asOf, locale })).toBe(svg);
    });
  });

  it("has a mark for each day, of another shape when it is over", () => {
    const marked = (day: string) => {
      const marks = parse(timelineSvg(book, { asOf: day, from: "2025-01-01", to: "2030-12-31" }));
      const inGroups = marks.filter(({ parent }) => parent === "g");
      return ["circle", "path"].map((shape) => inGroups.filter(({ name }) => name === shape).length);
    };
    const days = deadlines(book, { from: "2025-01-01", to: "2030-12-31" }).deadlines.flatMap(
      ({ lastDay }) => lastDay ?? [],
    );
    // The last day itself is not over.
    for (const on of [asOf, ...days.slice(0, 1)]) {
      expect(marked(on)).toEqual([days.filter((day) => day < on).length, days.filter((day) => day >= on).length]);
    }
  });
});

describe("timelineSvg", () => {
  it("says in words where the day lies", () => {
    const shown = (day: string) => textsIn(parse(timelineSvg(planWith("Một"), { asOf: day, locale: "en" }))).join(" ");
    for (const [day, state] of [
      ["2025-03-14", "ahead"],
      ["2025-03-15", "going on"],
      ["2027-04-01", "going on"],
      ["2027-04-02", "perhaps going on"],
      ["2027-06-30", "perhaps going on"],
      ["2027-07-01", "over"],
    ] as const) {
      expect(shown(day)).toContain(`Một: from 2025-03-15 to Q2 2027 (${state})`);
    }
    expect(shown("2026-01-01")).toContain("As of 2026-01-01");
  });

  it("keeps days that lie close together apart, over many years too", () => {
    for (const to of ["2026-12-31", "2034-12-31", "2060-12-31"] as const) {
      const nodes = parse(timelineSvg(planWith("Báo cáo"), { asOf, from: "2025-01-01", to }));
      expect([to, overlapping(boxes(nodes))]).toEqual([to, []]);
    }
  });

  it.each([
    '<a href="x">&amp; ]]> \'',
    "a\u0000b\u0007c\u2028d\ud800e\ufffe",
    `${"dài ".repeat(90)}${"x".repeat(200)}`,
  ])("shows a title such as %j as text", (title) => {
    const nodes = parse(timelineSvg(planWith(title), { asOf }));
    expect(nodes.map(({ name }) => name)).not.toContain("a");
    expect(overlapping(boxes(nodes))).toEqual([]);
  });

  it("shows the duties of one unit, and those that count from a day", () => {
    const all = timelineSvg(plans.haTinh, { asOf, locale: "en" });
    const own = timelineSvg(plans.haTinh, { asOf, locale: "en", unit: { level: "cap-xa" } });
    expect(parse(own).length).toBeLessThan(parse(all).length);
    const count = (svg: string) => parse(svg).filter(({ parent, name }) => parent === "g" && name !== "title").length;
    const anchored = timelineSvg(plans.haTinh, { asOf, locale: "en", anchors: { planIssuedOn: "2025-06-01" } });
    expect(count(anchored)).toBe(count(all) + 1);
  });

  it.each<[string, object, string]>([
    ["no day", {}, "asOf"],
    ["an end before the beginning", { asOf, from: "2026-01-01", to: "2025-01-01" }, "to"],
    ["a level that is none", { asOf, unit: { level: "x" } }, "unit.level"],
    ["a locale that is none", { asOf, locale: "fr" }, "locale"],
    ["a name that is no option", { asOf, form: "2025-01-01" }, "form"],
  ])("refuses %s with its path", (_, options, path) => {
    try {
      timelineSvg(plans.haTinh, options as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).problems[0]?.path).toContain(path);
    }
  });
});
