import { describe, expect, it } from "vitest";
import { planPage } from "../../src/plan-page/plan-page.js";
import { PROVISION_LISTS } from "../../src/rulebook/compose.js";
import { inventedBook, inventedPacks } from "./books.js";

function pageOf(name: string): string {
  const book = inventedBook(name);
  const header = book.packs.find(({ pack }) => pack === book.id);
  if (header === undefined) throw new Error("a book has the head of its own pack");
  return planPage({ id: book.id, header, book });
}

describe.each(inventedPacks())("the page of %s", (name) => {
  it("names the pack's own codes, and nothing by its code alone", () => {
    const page = pageOf(name);
    for (const { label } of Object.values(inventedBook(name).vocabularies?.group ?? [])) {
      expect(page).toContain(`${label.en} (${label.vi})`);
    }
    expect(page).not.toMatch(/undefined|\[object|\b[a-z-]+:[a-z-]+\b/);
  });
});

/** The lists that no plan has: days off and prize money are the law's. */
const OF_THE_LAW: readonly string[] = ["calendars", "baseSalaries", "prizes", "roundings", "prizeNotes"];

describe.each(inventedPacks())("the page of %s", (name) => {
  it("tells every provision of the pack by its id, from every list that a plan has", () => {
    const [book, page] = [inventedBook(name), pageOf(name)];
    const lists = PROVISION_LISTS.filter((list) => !OF_THE_LAW.includes(list));
    const ids = lists.flatMap((list) => book[list].filter(({ pack }) => pack === name).map(({ id }) => id));
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });
});

describe("the page of an invented plan", () => {
  const page = pageOf("song-van");

  it.each([
    "not issued | no end known | draft; read word by word",
    "section III.1, bullet 2, sub-bullet 1 of the plan",
    "at least 2, at most 3",
    "a whole cluster or block may propose",
    "the whole territory may propose",
    "at most 4, at most 5 % of: The communes of the province",
    "counted together: one limit for all of these awards",
    "December of each year, 2026 to 2029",
    "before 1 March of each year, from 2025 on: last day 28 February or 29 February",
    "on or before 31 January of the year after of each year",
    "A natural disaster or an epidemic: on or before 15 February of the year after",
    "each school year, from 2024-2025 on",
    "15 June and 15 December of each half of a year, 2025 to 2030",
    "1, PDF with a digital signature",
    "on paper: Originals",
  ])("has words for it: %s", (words) => {
    expect(page).toContain(words);
  });

  it("names who receives a dossier, level by level", () => {
    expect(page).toMatch(/handed to: .*Sở Nội vụ.*; .*: .*Ủy ban nhân dân (cấp )?xã/);
    expect(page).not.toMatch(/undefined|\[object/);
  });
});

describe("the page of a plan with a table of scores", () => {
  it("has its points, caps and grades", () => {
    const page = pageOf("song-nguon");
    expect(page).toContain("points: Service to readers (Phục vụ bạn đọc): at most 40;");
    expect(page).toContain("Gifts from society (Xã hội hóa): at most 6; together at most 10");
    expect(page).toContain("Fair (Khá): from 75;");
  });
});
