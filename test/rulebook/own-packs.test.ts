import { describe, expect, it } from "vitest";
import { createRulebook, explain, reviewPlans } from "../../src/index.js";
import { packMistakes } from "../../src/rulebook/lint/findings.js";
import { packFiles, packIds } from "../cases/documents.js";
import { bookOf } from "../cases/files.js";
import { isCollective, lawEligibility, lawHeader, rule } from "./packs.js";

/** What a plan's own text has, and its page explains: each was found by reading, not by a slip of the pack. */
const OF_THE_TEXT = [
  "overlapping-phases",
  "competing-deadlines",
  "missing-anchor",
  "award-without-sets",
  "differing-audiences",
  "open-reading",
];

const packs = packIds(packFiles());

describe("the packs of this library", () => {
  it.each(packs)("%s have no mistakes, those of the law included", async (pack) => {
    expect(packMistakes(await bookOf(pack), { lawDigest: "another", isSound: true })).toEqual([]);
  });

  it.each(packs)("%s have no warning but what their texts leave open", async (pack) => {
    const codes = reviewPlans(await bookOf(pack)).findings.map(({ code }) => code);
    expect(codes.filter((code) => !OF_THE_TEXT.includes(code))).toEqual([]);
  });
});

describe("what has ended without a successor", () => {
  const text = { vi: "Luật 2", en: "Law 2" };
  const header = (more: object[] = []) => ({ ...lawHeader(), instruments: [...lawHeader().instruments, ...more] });
  const second = { id: "L2", title: text, inForceFrom: "2028-01-01", textVerified: true, reliability: "official" };

  it("is listed from the day after the last one, with the file and the text to look in", () => {
    const title = { vi: "Là tập thể", en: "It is a collective" };
    const book = createRulebook([header([second]), lawEligibility([rule("r", isCollective, { title })])]);
    expect(reviewPlans(book, { asOf: "2027-12-31" }).withoutSuccessor).toEqual([]);
    const review = reviewPlans(book, { asOf: "2028-01-01" });
    expect(review.withoutSuccessor).toEqual([
      {
        pack: "law",
        file: "eligibility.json",
        list: "listings",
        id: "giay-khen",
        title: { vi: "Giấy khen", en: "Certificate of Commendation" },
        endedOn: "2027-12-31",
        by: "L2",
        source: { instrument: "L1", article: 1 },
      },
      {
        pack: "law",
        file: "eligibility.json",
        list: "rules",
        id: "r",
        title,
        endedOn: "2027-12-31",
        by: "L2",
        source: { instrument: "L1", article: 1 },
      },
    ]);
    const words = explain(review, { locale: "en", detail: "full", width: 400 });
    expect(words).toContain(
      "Law 1: 2 provisions have ended with 2027-12-31 and nothing follows them; look for it in Law 2",
    );
    expect(words).toContain("eligibility.json (law), rules: 1");
    expect(words).toContain(`It is a collective (Article 1 of Law 1)\n`);
    expect(explain(review, { locale: "en", detail: "full", width: 400, paths: true })).toContain(
      "(Article 1 of Law 1) [r]",
    );
    expect(explain(review, { locale: "en" })).not.toContain("(Article 1");
  });

  it("is no longer what a later version follows", () => {
    const later = { source: { instrument: "L2", article: 3 } };
    const book = createRulebook([
      header([second]),
      lawEligibility([rule("r", isCollective), rule("r", isCollective, later)]),
    ]);
    expect(reviewPlans(book, { asOf: "2028-01-01" }).withoutSuccessor?.map(({ id }) => id)).toEqual(["giay-khen"]);
  });

  it("is not asked for without a day, and refuses what is none", () => {
    const book = createRulebook([lawHeader(), lawEligibility()]);
    expect(reviewPlans(book)).not.toHaveProperty("withoutSuccessor");
    expect(() => reviewPlans(book, { asOf: "2028-02-30" })).toThrow(/asOf/);
  });

  it("is in the law of today what the amendment has not been encoded for", async () => {
    const review = reviewPlans(await bookOf("national"), { asOf: "2026-11-27" });
    const amended = review.withoutSuccessor?.filter(({ source }) => source.instrument === "06/2022/QH15") ?? [];
    expect(amended.length).toBeGreaterThan(100);
    expect(new Set(amended.map(({ by }) => by))).toEqual(new Set(["06/2026/QH16"]));
  });
});
