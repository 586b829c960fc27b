import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../scripts/generate/shared-schemas.js";
import { checkDocuments } from "../../../src/pack/documents.js";
import { ROOMS } from "../../../src/pack/rooms.js";
import { filesUnder } from "../../house/source.js";
import { sampled } from "../../sampled.js";
import { accepts } from "./json-schema.js";

const read = (path: string): Json => JSON.parse(readFileSync(path, "utf8"));

/** The rooms: `rules/x/quota.json`, or the files of a folder of that name. */
const ROOM_FILE = new RegExp(`^rules/[^/]+/(${Object.keys(ROOMS).join("|")})(/[^/]+)?\\.json$`);
const packFiles = filesUnder("rules").filter((path) => ROOM_FILE.test(path));

/** Every copy of a value with one field left out or spoilt, and the path of that field. */
function* spoilt(value: unknown, path: string[] = []): Generator<{ path: string[]; copy: unknown }> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const at = [...path, key];
    const inner = (value as Json)[key];
    const put = (changed: unknown) =>
      Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? changed : item))
        : { ...value, [key]: changed };
    if (!Array.isArray(value)) {
      const { [key]: _, ...without } = value as Json;
      yield { path: at, copy: without };
      yield { path: at, copy: { ...value, [`${key}x`]: inner } };
    }
    for (const wrong of ["?", -1, null, []]) yield { path: at, copy: put(wrong) };
    for (const deeper of spoilt(inner, at)) yield { path: deeper.path, copy: put(deeper.copy) };
  }
}

// No JSON Schema validator is among the dependencies; json-schema.ts beside this file knows the keywords that are used.
describe("rules/schema.json", () => {
  const schema = read("rules/schema.json");

  it.each(packFiles)("accepts %s", (path) => {
    expect(accepts(schema, read(path))).toBe(true);
  });

  it.each(packFiles)("is named at the head of %s", (path) => {
    expect(read(path).$schema).toBe(`${"../".repeat(path.split("/").length - 2)}schema.json`);
  });

  const samples = packFiles.filter((path) => path.startsWith("rules/an-giang/"));

  it.each(samples)("accepts and refuses what the library does, for every field of %s", (path) => {
    const differing = sampled([...spoilt(read(path))], 4).filter(({ path: at, copy }) => {
      // The library looks at facts and parameters when packs are composed; the schema does so here already.
      const isDeep = at.includes("conditions") && ["fact", "params"].some((key) => at.includes(key));
      const { problems } = checkDocuments([copy]).found;
      return isDeep ? problems.length > 0 && accepts(schema, copy) : (problems.length === 0) !== accepts(schema, copy);
    });
    expect(differing.map(({ path: at }) => at.join("."))).toEqual([]);
  });

  it("knows the facts and their parameters", () => {
    const file = (leaf: Json) => ({
      pack: "x",
      room: "criteria",
      criteria: [
        {
          id: "a",
          groups: ["khac"],
          title: { vi: "a", en: "a" },
          source: { instrument: "a", article: 1 },
          conditions: { not: { all: [leaf] } },
        },
      ],
    });
    const indicator = { operator: "greaterThan", value: 1, fact: "indicator" };
    expect(accepts(schema, file({ ...indicator, params: { id: "ho-so-truc-tuyen" } }))).toBe(true);
    expect(accepts(schema, file({ ...indicator, params: { id: "ho-so" } }))).toBe(false);
    expect(accepts(schema, file(indicator))).toBe(false);
    expect(accepts(schema, file({ ...indicator, fact: "indicatr" }))).toBe(false);
  });
});
