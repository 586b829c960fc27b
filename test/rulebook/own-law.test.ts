import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national, nationalPack } from "../../src/books/national.js";
import * as library from "../../src/index.js";

const more = {
  pack: "national",
  room: "eligibility",
  rules: [
    {
      id: "huan-chuong-lao-dong-hang-nhat.rieng",
      role: "route",
      ground: "cong-trang",
      appliesTo: { awards: ["huan-chuong-lao-dong-hang-nhat"] },
      title: { vi: "Tiêu chuẩn riêng", en: "A standard of its own" },
      conditions: { all: [{ fact: "kind", operator: "equal", value: "ca-nhan" }] },
      source: { instrument: "06/2022/QH15", article: 42 },
    },
  ],
};
const own = library.createRulebook([nationalPack, more]);

const asked = { award: "giay-khen", occasion: "hang-nam", asOf: "2026-08-01" } as const;
const nominee = { kind: "ca-nhan" } as const;

const answers = (book: library.Rulebook) => ({
  evaluate: library.evaluate(book, { ...asked, nominee }),
  recommend: library.recommend(book, { occasion: "hang-nam", asOf: "2026-08-01", nominee }),
  awardsListed: library.awardsListed(book, { asOf: "2026-08-01" }),
  assess: library.assess(book, { asOf: "2026-08-01", nominee: { group: "doanh-nghiep" } }),
  dossierFor: library.dossierFor(book, asked),
  checkDossier: library.checkDossier(book, { ...asked, documents: [] }),
  timelineAt: library.timelineAt(book, { asOf: "2026-08-01" }),
  deadlines: library.deadlines(book, { from: "2026-01-01", to: "2026-12-31" }),
  checkQuota: library.checkQuota(book, { ...asked, year: 2026, unit: {}, requested: {} }),
  prizeFor: library.prizeFor(book, { award: "giay-khen", nominee: { kind: "ca-nhan" }, decidedOn: "2026-08-01" }),
});

describe("a book whose law is not the released one", () => {
  it.each(Object.entries(answers(own)))("says so in the answer of %s, and in its receipt", (_, answer) => {
    expect(answer.notices).toContainEqual({ code: "other-law", concerns: ["national"] });
    expect(answer.receipt.book.lawDigest).toBe(own.lawDigest);
    expect(own.lawDigest).not.toBe(library.nationalDigest);
  });

  it.each(Object.entries(answers(anGiang)))("is not one with a plan on the released law: %s", (_, answer) => {
    expect(answer.notices.map(({ code }) => code)).not.toContain("other-law");
    expect(answer.receipt.book).not.toHaveProperty("lawDigest");
  });

  it("is known whatever else the book holds", () => {
    expect(national.lawDigest).toBe(library.nationalDigest);
    expect(anGiang.lawDigest).toBe(library.nationalDigest);
    expect(library.screen(own, []).receipt.book.lawDigest).toBe(own.lawDigest);
    expect(library.reviewPlans(own).receipt.book.lawDigest).toBe(own.lawDigest);
  });
});
