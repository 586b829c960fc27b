import { describe, expect, it } from "vitest";
import { InvalidInputError, UnknownCodeError } from "../../src/errors.js";
import { cite, instrumentTitle, renderSource, renderSources } from "../../src/explain/cite.js";
import type { Source } from "../../src/pack/types.js";
import { testBook } from "./book.js";

const book = testBook();
const LAW = "12/2040/QH";
const PLAN = "56/KH-UBND";
const both = (source: Source) => [cite(source, book, { locale: "vi" }), cite(source, book, { locale: "en" })];

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe("cite", () => {
  it.each<[string, Source, string, string]>([
    [
      "a point",
      { instrument: LAW, article: 74, clause: 1, point: "đ" },
      "điểm đ khoản 1 Điều 74 Luật Thi đua thử nghiệm số 12/2040/QH",
      "point đ, clause 1, Article 74 of Test Law on Emulation No. 12/2040/QH",
    ],
    [
      "an article",
      { instrument: LAW, article: 74 },
      "Điều 74 Luật Thi đua thử nghiệm số 12/2040/QH",
      "Article 74 of Test Law on Emulation No. 12/2040/QH",
    ],
    [
      "a bullet below a bullet",
      { instrument: PLAN, section: "III", item: "2.1", bullet: [3, 2] },
      "mục III.2.1, gạch đầu dòng thứ 3, gạch đầu dòng con thứ 2, Kế hoạch số 56/KH-UBND",
      "section III.2.1, bullet 3, sub-bullet 2 of Plan No. 56/KH-UBND",
    ],
    [
      "a bullet of a plan",
      { instrument: PLAN, section: "III", item: "2.1", bullet: 3 },
      "mục III.2.1, gạch đầu dòng thứ 3, Kế hoạch số 56/KH-UBND",
      "section III.2.1, bullet 3 of Plan No. 56/KH-UBND",
    ],
    [
      "a lettered item",
      { instrument: PLAN, section: "III.1", item: "a" },
      "mục III.1.a, Kế hoạch số 56/KH-UBND",
      "section III.1.a of Plan No. 56/KH-UBND",
    ],
    [
      "an item alone",
      { instrument: PLAN, item: "2" },
      "mục 2, Kế hoạch số 56/KH-UBND",
      "section 2 of Plan No. 56/KH-UBND",
    ],
    [
      "a section of an article",
      { instrument: PLAN, article: 2, section: "I" },
      "Điều 2, mục I, Kế hoạch số 56/KH-UBND",
      "Article 2, section I of Plan No. 56/KH-UBND",
    ],
    ["a text as a whole", { instrument: PLAN }, "Kế hoạch số 56/KH-UBND", "Plan No. 56/KH-UBND"],
  ])("%s", (_, source, vi, en) => {
    expect(both(source)).toEqual([vi, en]);
  });

  it("names the nearest texts for one the book does not hold", () => {
    const error = caught(() => cite({ instrument: "56/KH-UBN", article: 1 }, book, { locale: "vi" }));
    expect(error).toBeInstanceOf(UnknownCodeError);
    expect(error).toMatchObject({ path: "source.instrument", received: "56/KH-UBN" });
    expect((error as UnknownCodeError).candidates[0]).toBe(PLAN);
  });

  it.each([
    ["source", null],
    ["source.instrument", { article: 1 }],
    ["source.article", { instrument: LAW, article: "1" }],
    ["source.page", { instrument: LAW, page: 3 }],
  ])("refuses a source that is none, at %s", (path, source) => {
    const error = caught(() => cite(source as never, book, { locale: "vi" }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ path });
  });

  it("refuses a book and a locale that are none", () => {
    const source = { instrument: LAW, article: 1 };
    expect(caught(() => cite(source, { ...book }, { locale: "vi" }))).toMatchObject({ path: "book" });
    expect(caught(() => cite(source, book, { locale: "fr" as never }))).toMatchObject({ path: "locale" });
  });

  it("writes several sources, and the title of one text once", () => {
    const sources = [
      { instrument: LAW, article: 42, clause: 1 },
      { instrument: "ND", article: 4, clause: 3 },
      { instrument: "ND", article: 33, clause: 7 },
    ];
    const texts = { [LAW]: { vi: "Luật", en: "the Law" }, ND: { vi: "Nghị định", en: "the Decree" } };
    const titles = (locale: "vi" | "en") => (id: string) => instrumentTitle(id, texts, locale);
    expect(renderSources(sources, titles("vi"), "vi")).toBe(
      "khoản 1 Điều 42 Luật; khoản 3 Điều 4; khoản 7 Điều 33 Nghị định",
    );
    expect(renderSources(sources, titles("en"), "en")).toBe(
      "clause 1, Article 42 of the Law; clause 3, Article 4; clause 7, Article 33 of the Decree",
    );
  });

  it("reads no title from a prototype", () => {
    expect(instrumentTitle("constructor", {}, "vi")).toBe("constructor");
  });

  it("writes composed letters", () => {
    expect(renderSource({ instrument: "X" }, "Kế hoạch".normalize("NFD"), "vi")).toBe("Kế hoạch");
  });
});
