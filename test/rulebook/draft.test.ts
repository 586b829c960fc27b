import { describe, expect, it } from "vitest";
import { createRulebook, explain, InvalidPackError, type Rulebook, timelineAt } from "../../src/index.js";
import { inventedBook } from "../packs/books.js";
import { lawHeader, planHeader } from "./packs.js";
import { releasedRulebook } from "./released.js";

const [P1] = planHeader().instruments;
const phase = (id: string, from: string, to: string, instrument: string) => ({
  id,
  title: { vi: id, en: id },
  from,
  to,
  source: { instrument, section: "I" },
});

/** A plan whose second phase stands in a draft, which is to replace the text of the first. */
const planWith = (draft: object): unknown[] => [
  lawHeader(),
  {
    ...planHeader(),
    instruments: [
      { ...P1, inForceTo: "2026-12-31", endedBy: { how: "replaced", by: "P2" } },
      { ...P1, id: "P2", title: { vi: "Dự thảo 2", en: "Draft 2" }, ...draft },
    ],
  },
  {
    pack: "plan",
    room: "timeline",
    phases: [phase("one", "2025", "2027", "P1"), phase("two", "2028", "2030", "P2")],
  },
];
const drafts = (book: Rulebook, day: string) =>
  timelineAt(book, { asOf: day }).notices.filter(({ code }) => code === "draft-text");

describe("a draft", () => {
  const book = releasedRulebook(planWith({ draft: true }));

  it("is named in an answer that rests on it, and in no other", () => {
    expect(drafts(book, "2029-01-01")).toEqual([{ code: "draft-text", instrument: "P2" }]);
    expect(drafts(book, "2026-01-01")).toEqual([]);
    expect(drafts(releasedRulebook(planWith({})), "2029-01-01")).toEqual([]);
  });

  it("is not what an answer rests on where it is only what comes after", () => {
    const view = timelineAt(book, { asOf: "2027-01-01" });
    expect(view.notices).toContainEqual(expect.objectContaining({ code: "text-replaced", by: "P2" }));
    expect(view.notices.map(({ code }) => code)).not.toContain("draft-text");
  });

  it("is named once in an explanation of any length, also of a list that leaves its notices out", () => {
    for (const detail of ["short", "standard", "full"] as const) {
      const words = explain(timelineAt(book, { asOf: "2029-01-01" }), { locale: "en", detail, width: 200 });
      expect(words.match(/is a draft that nobody has issued/g), detail).toHaveLength(1);
    }
    expect(explain(timelineAt(book, { asOf: "2029-01-01" }), { locale: "vi" })).toContain(
      "mới là dự thảo, chưa ban hành",
    );
  });

  it("is named in the texts of an invented plan", () => {
    const { instruments } = inventedBook("song-van");
    expect(instruments.filter(({ draft }) => draft).map(({ id }) => id)).toEqual(["du-thao-huong-dan-song-van"]);
  });

  it("has no day of issue", () => {
    const problems = (draft: object) => {
      try {
        createRulebook(planWith(draft));
      } catch (error) {
        if (error instanceof InvalidPackError) return error.problems.map(({ code, path }) => [code, path]);
        throw error;
      }
      return [];
    };
    expect(problems({ draft: true, issuedOn: "2027-01-01" })).toEqual([["unknown-field", "instruments[P2].issuedOn"]]);
    expect(problems({ issuedOn: "2027-01-01" })).toEqual([]);
    expect(problems({ draft: false })).not.toEqual([]);
  });
});
