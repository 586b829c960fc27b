import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formattedSchemas } from "../../scripts/generate/generated.js";
import type { CaseCall } from "../../src/testing.js";
import { complaintsAboutCases, SCHEMAS } from "../schemas/of-cases.js";
import { read } from "./host.js";

describe("the schemas of inputs and results", () => {
  it("are current: npm run generate", () => {
    for (const { path, text } of formattedSchemas()) expect(readFileSync(path, "utf8"), path).toBe(text());
  });

  it("ship", () => {
    expect(JSON.parse(read("dist/schemas/decision.json")).$id).toBe("thidua-rules/schemas/decision.json");
  });

  it.each(Object.keys(SCHEMAS) as CaseCall[])(
    "accept every input and every answer of the cases of %s",
    async (call) => {
      expect((await complaintsAboutCases(call)).found).toEqual([]);
    },
  );
});
