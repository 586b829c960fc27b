import { describe, expect, it } from "vitest";
import type { Explanation, ExplanationItem, SectionName } from "../../src/explain/document.js";
import { shortened } from "../../src/explain/shorten.js";

const items = (...texts: string[]): ExplanationItem[] => texts.map((text) => ({ text }));

const shortSections = (sections: Explanation["sections"], texts: Explanation["texts"] = []) =>
  shortened({ type: "explanation", locale: "en", heading: "h", lines: [], sections, texts }, "decision").sections;

function short(
  name: SectionName | undefined,
  of: ExplanationItem[],
  type: "decision" | "criteria-report" = "decision",
) {
  const explanation: Explanation = {
    type: "explanation",
    locale: "en",
    heading: "h",
    lines: [],
    sections: [{ ...(name === undefined ? {} : { name }), items: of }],
    texts: [{ short: "a", title: "b" }],
    receipt: "r",
  };
  return shortened(explanation, type).sections[0]?.items;
}

describe("a shortened explanation", () => {
  it("has two entries of a section, and its heading says of how many", () => {
    const section = (of: ExplanationItem[]) => shortSections([{ name: "questions", heading: "h", items: of }])[0];
    const five = section(items("a", "b", "c", "d", "e"));
    expect(five).toEqual({ name: "questions", heading: "h (2 of 5)", more: 3, items: items("a", "b") });
    expect(section(items("a", "b"))).toEqual({ name: "questions", heading: "h", items: items("a", "b") });
  });

  it("has the title of a text where it is cited first, and its short name from then on", () => {
    const texts = [
      { short: "Law", title: "Law 1/2040" },
      { short: "Old Law", title: "Law 9/2000" },
    ];
    const of = ["clause 1 of Law", "clause 2 of Old Law", "clause 3 of Law"];
    const [section] = shortSections(
      [
        {
          items: of.map((source, index) => ({ text: `${index}`, source, children: [{ text: "x", source: "Decree" }] })),
        },
      ],
      texts,
    );
    expect(section?.items?.map(({ source }) => source)).toEqual([
      "clause 1 of Law 1/2040",
      "clause 2 of Law 9/2000",
      "clause 3 of Law",
    ]);
    expect(section?.items?.[0]?.children?.[0]?.source).toBe("Decree");
  });

  it("has one of each level further down", () => {
    const deep = { text: "a", children: [{ text: "b", children: items("c", "d") }, ...items("e", "f", "g")] };
    expect(short("why", [deep])).toEqual([{ text: "a", children: [{ text: "b", children: items("c") }] }]);
  });

  it("names the nearest of several alternatives, and how many there are", () => {
    const one = (status: string): ExplanationItem => ({
      text: "One of these",
      status,
      oneOf: true,
      children: items("a", "b", "c"),
    });
    const below = (status: string) => short("why", [{ text: "x", children: [one(status)] }])?.[0]?.children;
    expect(below("fail")).toEqual([{ text: "Nearest of 3 ways: a", status: "fail" }]);
    expect(below("unknown")).toEqual([{ text: "Still open, one of 3 ways: a", status: "unknown" }]);
  });

  it("cites a clause once, above what rests on it, and none where something is to be supplied or judged", () => {
    const cited = [{ text: "a", source: "1", children: [{ text: "b", source: "1" }] }];
    expect(short("why", cited)).toEqual([{ text: "a", source: "1", children: [{ text: "b" }] }]);
    expect(short("judgements", cited)).toEqual([{ text: "a", children: [{ text: "b" }] }]);
    expect(short("why", [{ text: "a", children: [{ text: "b", source: "1" }] }])).toEqual([
      { text: "a", children: [{ text: "b", source: "1" }] },
    ]);
  });

  it("leaves out of a section what is an entry above, and a section of which nothing is left", () => {
    const explanation = (judgements: string[]): Explanation => ({
      type: "explanation",
      locale: "en",
      heading: "h",
      lines: [],
      sections: [{ items: items("a", "a") }, { name: "judgements", heading: "j", items: items(...judgements) }],
      texts: [],
    });
    const sections = (judgements: string[]) => shortened(explanation(judgements), "criteria-report").sections;
    expect(sections(["a", "b"])[1]?.items).toEqual(items("b"));
    expect(sections(["a"])).toEqual([{ items: items("a", "a") }]);
  });

  it("keeps the notices that a decision chose, and what only one kind of result has whole", () => {
    expect(short("notices", items("a"))).toEqual(items("a"));
    expect(short("notices", items("a"), "criteria-report")).toBeUndefined();
    expect(short(undefined, items("a", "b", "c", "d"))).toHaveLength(4);
  });
});
