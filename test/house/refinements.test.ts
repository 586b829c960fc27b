import { describe, expect, it } from "vitest";
import { parse, type SourceFile, sourceFiles } from "./source.js";

/** The functions of zod that put a message of their own into an issue. */
const WITH_MESSAGES = /\bz\.(refine|superRefine|regex|custom|instanceof|check)\(/g;

const messagesIn = (files: SourceFile[]) =>
  files
    .filter(({ path }) => path !== "src/input/refinement.ts")
    .flatMap(({ path, text }) => [...text.matchAll(WITH_MESSAGES)].map((match) => `${path}: ${match[1]}`));

describe("the schemas", () => {
  it("make their refinements in one place, where each has the code of a problem", () => {
    expect(messagesIn(sourceFiles())).toEqual([]);
  });

  it("would be caught with a message of their own", () => {
    expect(messagesIn([parse("src/x.ts", `z.string().check(z.regex(/x/, "an x"))`)])).toEqual(["src/x.ts: regex"]);
  });
});
