import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { candidacySchema } from "../../src/nomination/schema.js";
import { placedCandidacy } from "./arbitrary.js";
import { STANDARDS } from "./arbitrary-base.js";
import { SCORED } from "./facts.js";
import { DEFAULTED } from "./forget.js";

/** The path of every field of a schema; those of the entries of lists and records come once. */
function fieldsOfSchema(schema: unknown, path = ""): string[] {
  if (schema instanceof z.ZodMiniOptional) return fieldsOfSchema(schema.def.innerType, path);
  if (schema instanceof z.ZodMiniArray) return fieldsOfSchema(schema.def.element, `${path}[]`);
  if (schema instanceof z.ZodMiniRecord) return fieldsOfSchema(schema.def.valueType, `${path}[]`);
  if (!(schema instanceof z.ZodMiniObject)) return [path];
  return Object.entries(schema.def.shape).flatMap(([name, field]) =>
    fieldsOfSchema(field, path === "" ? name : `${path}.${name}`),
  );
}

/** The path of every field that a value has. */
function fieldsOfValue(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOfValue(item, `${path}[]`));
  const isRecord = ["judgements", "indicators", "scores"].includes(path);
  return Object.entries(value).flatMap(([name, field]) =>
    fieldsOfValue(field, isRecord ? `${path}[]` : path === "" ? name : `${path}.${name}`),
  );
}

describe("the generated nominations", () => {
  it("have every field of the schema", () => {
    const samples = fc.sample(placedCandidacy(["x", "y"], true, SCORED, STANDARDS), { numRuns: 300, seed: 20_261_127 });
    const generated = new Set(samples.flatMap((sample) => fieldsOfValue(sample)));
    // The award of a whole nomination is taken and has no effect.
    const fields = fieldsOfSchema(candidacySchema()).filter((field) => field !== "award");
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((field) => !generated.has(field))).toEqual([]);
  });

  it("leave alone only the fields whose default the page of facts names", () => {
    const page = readFileSync("docs/facts.md", "utf8");
    const rows = [...page.matchAll(/^\| `([^`]+)` \| [^|]+ \|$/gm)].map(([, field]) => field);
    expect(rows).toEqual(DEFAULTED);
  });
});
