import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { factDocumentation } from "../../src/facts/documentation.js";
import { parameterSchema } from "../../src/facts/parameters.js";

describe("what is told of the facts", () => {
  it.each([...factCatalogue().keys()])("there are words and a schema of parameters for %s", (name) => {
    const documentation = factDocumentation(name);
    for (const text of [documentation?.meaning, documentation?.unknownWhen]) {
      expect(text?.vi).toMatch(/\S/);
      expect(text?.en).toMatch(/\S/);
    }
    expect(parameterSchema(name)._zod.def.type).toBe("object");
  });

  it("is nothing for what is no fact", () => {
    expect(factDocumentation("toString")).toBeUndefined();
    expect(() => parameterSchema("toString")).toThrow("no fact toString");
  });
});
