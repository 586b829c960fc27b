import { describe, expect, it } from "vitest";
import { packedBook } from "../../scripts/generate/plans.js";
import { books, runCjs, runEsm } from "./host.js";

/** The data is packed on its way into what ships: it must come out whole. */
describe.each(books)("the book %s as it ships", (name) => {
  const whole = JSON.parse(JSON.stringify(packedBook(name).book));
  const print = "console.log(JSON.stringify(Object.values(books).find((one) => !Array.isArray(one))))";

  it("is the book of the files under rules, by import and by require", () => {
    expect(runEsm(`const books = await import("thidua-rules/books/${name}"); ${print}`)).toEqual(whole);
    expect(runCjs(`const books = require("thidua-rules/books/${name}"); ${print}`)).toEqual(whole);
  });
});
