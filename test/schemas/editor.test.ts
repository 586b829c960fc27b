import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { getLanguageService, type Hover, TextDocument } from "vscode-json-languageservice";
import { codesOf, labelOf, vocabularyNames } from "../../src/index.js";

/** What editors such as VS Code run over JSON; it reads schemas from disk. */
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});

/** A file as an editor has it open, with `|` where the cursor is. */
function open(path: string, text: string) {
  const at = text.indexOf("|");
  const document = TextDocument.create(pathToFileURL(path).href, "json", 1, text.replace("|", ""));
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(at) };
}

async function hover(path: string, text: string): Promise<string> {
  const { document, position, json } = open(path, text);
  const found: Hover | null = await service.doHover(document, position, json);
  return JSON.stringify(found?.contents ?? "");
}

async function completions(path: string, text: string) {
  const { document, position, json } = open(path, text);
  return (await service.doComplete(document, position, json))?.items ?? [];
}

const FILE = "rules/an-giang/quota.json";
const head = '"$schema": "../schema.json", "pack": "x", "room": "quota"';

describe("an editor that knows the schema", () => {
  it("finds nothing wrong with our own packs, in subfolders too", async () => {
    for (const path of [FILE, "rules/national/dossier/days-off.json", "rules/son-la/pack.json"]) {
      const { document, json } = open(path, readFileSync(path, "utf8"));
      expect(await service.doValidation(document, json), path).toEqual([]);
    }
  });

  it("underlines a code that is none", async () => {
    const { document, json } = open(FILE, `{ ${head}, "quotas": [{ "id": "a", "awards": ["giay-khenn"] }] }`);
    expect((await service.doValidation(document, json)).length).toBeGreaterThan(0);
  });

  it("says over a code what it is called", async () => {
    const text = await hover(FILE, `{ ${head}, "quotas": [{ "awards": ["giay-|khen"], "levels": ["cap-xa"] }] }`);
    expect(text).toContain(labelOf("award", "giay-khen").vi);
    const level = await hover(FILE, `{ ${head}, "quotas": [{ "awards": ["giay-khen"], "levels": ["cap-|xa"] }] }`);
    expect(level).toContain(labelOf("unitLevel", "cap-xa").en);
  });

  it("says over a field what it means", async () => {
    const text = await hover(FILE, `{ ${head}, "quotas": [{ "lim|its": [] }] }`);
    expect(text).toContain("The most of each kind of nominee");
    const clause = await hover(FILE, `{ ${head}, "quotas": [{ "source": { "instrument": "a", "cla|use": 1 } }] }`);
    expect(clause).toContain("khoản");
  });

  it("offers every code of a list with its name", async () => {
    const items = await completions(FILE, `{ ${head}, "quotas": [{ "levels": ["|"] }] }`);
    expect(items.map(({ label }) => label).sort()).toEqual(
      codesOf("unitLevel")
        .map((code) => `"${code}"`)
        .sort(),
    );
    for (const { label, documentation } of items) {
      const { vi } = labelOf("unitLevel", JSON.parse(label) as never);
      expect(JSON.stringify(documentation)).toContain(vi);
    }
  });

  it("offers the fields of a list, with their sentences", async () => {
    const items = await completions(FILE, `{ ${head}, "quotas": [{ | }] }`);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["id", "awards", "limits", "notStated"]));
    expect(JSON.stringify(items.find(({ label }) => label === "notStated")?.documentation)).toContain("không nêu");
  });

  it("helps with cases: their calls, and the input of each", async () => {
    const path = "rules/an-giang/cases/quota.json";
    const one = (rest: string) => `{ "$schema": "../../../schemas/cases.json", "book": "x", "cases": [{ ${rest} }] }`;
    const calls = await completions(path, one('"call": "|"'));
    expect(calls.map(({ label }) => label)).toContain('"checkQuota"');
    const award = await hover(path, one('"call": "checkQuota", "input": { "award": "giay-|khen" }'));
    expect(award).toContain(labelOf("award", "giay-khen").vi);
  });
});

describe("the schema of packs", () => {
  const schema = JSON.parse(readFileSync("rules/schema.json", "utf8"));

  it("has the name of every code of every vocabulary that packs use", () => {
    const used = vocabularyNames().filter(
      (name) => schema.$defs[`code.${name}`] !== undefined && codesOf(name).length > 0,
    );
    expect(used.length).toBeGreaterThan(10);
    for (const name of used) {
      // Where packs may declare codes of their own, the list is one of two choices.
      const defined = schema.$defs[`code.${name}`];
      const labels = (defined.anyOf?.[0] ?? defined).enumDescriptions;
      expect(labels).toEqual(
        codesOf(name)
          .map((code) => labelOf(name, code))
          .map(({ vi, en }) => (vi === en ? vi : `${vi} (${en})`)),
      );
    }
  });

  it("has words for every value that can be chosen", () => {
    const without: unknown[] = [];
    const visit = (value: unknown) => {
      if (typeof value !== "object" || value === null) return;
      const { enum: values, enumDescriptions } = value as { enum?: unknown[]; enumDescriptions?: string[] };
      if (Array.isArray(values) && enumDescriptions?.length !== values.length) without.push(values);
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(schema);
    expect(without).toEqual([]);
  });
});
