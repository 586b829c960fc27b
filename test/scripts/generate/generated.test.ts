import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GENERATED } from "../../../scripts/generate/generated.js";

describe("generated files", () => {
  it.each(GENERATED)("$path is current: npm run generate", ({ path, text }) => {
    expect(readFileSync(path, "utf8")).toBe(text());
  });
});
