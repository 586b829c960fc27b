import { describe, expect, it } from "vitest";
import { packedBook, packedBooks } from "../../scripts/generate/plans.js";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";

const builtIn = [national, anGiang, baTo, haTinh, haiDuong, sonLa];

// A built-in book is composed without any check; what makes that safe is that it is the book `createRulebook` makes.
describe("the built-in books", () => {
  it("are those of the folders under rules", () => {
    expect(builtIn.map(({ id }) => id).sort()).toEqual(
      packedBooks()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(builtIn)("$id is the book that createRulebook makes of the same files", (book) => {
    const checked = packedBook(book.id).book;
    expect(book).toStrictEqual(checked);
    expect(book.digest).toBe(checked.digest);
  });

  it.each(builtIn)("$id is frozen to the last value", (book) => {
    const loose = (value: unknown): boolean =>
      typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(book)).toBe(false);
  });
});
