/** What an author of a first pack ran into. */
import { describe, expect, it } from "vitest";
import { createRulebook, explain, InvalidPackError, reviewPlans } from "../../src/index.js";
import { inventedBook, type PackFile, readInvented } from "./books.js";

const files = readInvented("song-nguon").files.map(({ document }) => document as PackFile);

function refusal(documents: readonly unknown[]): InvalidPackError {
  try {
    createRulebook(documents);
  } catch (error) {
    if (error instanceof InvalidPackError) return error;
    throw error;
  }
  throw new Error("the packs are not refused");
}

describe("a pack is refused", () => {
  it("for a rule on another ground than the plan's, with both grounds in words", () => {
    const wrong = files.map((file) =>
      file.pack === "song-nguon" && file.room === "eligibility"
        ? { ...file, rules: (file.rules as object[]).map((rule) => ({ ...rule, ground: "dot-xuat", appliesTo: {} })) }
        : file,
    );
    const error = refusal(wrong);
    expect(error.problems[0]?.path).toMatch(/\.ground$/);
    const words = explain(error, { locale: "en", width: 400 });
    expect(words).toContain("for its defaultGround only: for an emulation movement");
    expect(explain(error, { width: 400 })).toContain("defaultGround: khen thưởng phong trào");
  });

  it("for a path among its files, and for what else is wrong with them, at once", () => {
    const [head, ...rest] = files;
    const { problems } = refusal([{ ...head, version: "one" }, "song-nguon/quota.json", ...rest]);
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(["version", "packs[1]"]));
  });
});

describe("a review", () => {
  it("does not find a school year outside a text that is in force on its last day", () => {
    const codes = reviewPlans(inventedBook("song-nguon")).findings.map(({ code }) => code);
    expect(codes).toContain("competing-deadlines");
    expect(codes).not.toContain("outside-text");
  });
});
