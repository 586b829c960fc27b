import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadBook } from "../../src/cli/files.js";
import { processStreams } from "../../src/cli/streams.js";
import { dossierFor, evaluate } from "../../src/index.js";
import type { AmendmentEntry, AmendmentWorksheet } from "../../src/testing.js";
import { thidua } from "../cli/streams.js";
import { complaints, validator } from "../schemas/ajv.js";

const page = readFileSync("docs/new-law.md", "utf8");
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const answers: Partial<AmendmentEntry>[] = blocks
  .filter(({ language }) => language === "json")
  .map(({ text }) => JSON.parse(text));

// The national pack with few of its cases, so that the walk takes seconds.
const folder = mkdtempSync(join(tmpdir(), "new-law-"));
cpSync("rules/national", join(folder, "national"), { recursive: true });
for (const name of readdirSync(join(folder, "national", "cases"))) {
  if (!["danh-hieu.json", "giay-khen.json"].includes(name)) rmSync(join(folder, "national", "cases", name));
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const worksheetPath = join(folder, "new-law", "amendment.json");
const readWorksheet = () => JSON.parse(readFileSync(worksheetPath, "utf8")) as AmendmentWorksheet;

function fillIn() {
  const worksheet = readWorksheet();
  const isOf = (answer: Partial<AmendmentEntry>) => (entry: AmendmentEntry) =>
    entry.list === answer.list && entry.id === answer.id;
  for (const answer of answers) expect(worksheet.entries.filter(isOf(answer))).toHaveLength(1);
  const entries = worksheet.entries.map((entry) => ({ ...entry, ...answers.find((answer) => isOf(answer)(entry)) }));
  writeFileSync(worksheetPath, JSON.stringify({ ...worksheet, entries }));
}

describe("docs/new-law.md", () => {
  it("can be walked: each command prints what the page shows", async () => {
    const commands = blocks.flatMap(({ language, text }, index) =>
      language === "" ? [{ args: text.trim().split(" ").slice(2), shown: blocks[index + 1]?.text ?? "" }] : [],
    );
    expect(commands.map(({ args }) => args[0])).toEqual(["new", "amend", "amend", "lint"]);
    for (const [index, { args, shown }] of commands.entries()) {
      if (index === 1) fillIn();
      const { code, out, error } = await thidua(args, { folder });
      expect([args, code, error]).toEqual([args, 0, ""]);
      const [beginning = "", rest] = shown.split("…\n");
      expect(rest === undefined ? out : out.slice(0, beginning.length)).toBe(beginning);
    }
  });

  it("leads to a pack that decides by what was filled in", () => {
    const book = loadBook("amended", { ...processStreams(), folder });
    const nominee = { kind: "ca-nhan" } as const;
    const gone = { award: "chien-si-tien-tien", occasion: "hang-nam", nominee } as const;
    expect(evaluate(book, { ...gone, asOf: "2026-10-01" }).outcome).toBe("not-applicable");
    expect(evaluate(book, { ...gone, asOf: "2026-09-30" }).outcome).toBe("undetermined");
    const dossier = { award: "bang-khen-thu-tuong", occasion: "hang-nam", nominee: { kind: "ca-nhan" } } as const;
    const copies = (asOf: string) => dossierFor(book, { ...dossier, asOf }).sets.map((set) => set.copies);
    expect([copies("2026-09-30"), copies("2026-10-01")]).toEqual([[1], [2]]);
  });

  it("tells which outcomes change, and which cases", async () => {
    const { out } = await thidua(["amend", "new-law/amendment.json", "--json"], { folder });
    const { answers: counts, asTheyAre, fromThen } = JSON.parse(out);
    expect(counts).toEqual({ kept: 3, changed: 1, repealed: 2, unknown: 410 });
    expect(fromThen.provisional.after).toBeLessThan(fromThen.provisional.before);
    const counted = fromThen.outcomes.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const listed = fromThen.changes.filter(
      ({ before, after }: Record<string, unknown>) => JSON.stringify(before) !== JSON.stringify(after),
    );
    expect(listed).toHaveLength(counted);
    expect(counted).toBeGreaterThan(0);
    expect(asTheyAre.changes.length).toBeLessThan(fromThen.changes.length);
  });

  it("writes over no worksheet and no folder that holds files", async () => {
    const again = await thidua(["new", "--amend", "06/2026/QH16", "new-law", "--en"], { folder });
    expect([again.code, again.error]).toEqual([
      2,
      "This file is there already, and is not written over: new-law/amendment.json\n",
    ]);
    expect(await thidua(["amend", "new-law/amendment.json", "--out", "amended"], { folder })).toMatchObject({
      code: 2,
    });
    expect(readWorksheet().entries.some(({ answer }) => answer === "repealed")).toBe(true);
    expect(await thidua(["new", "--amend", "06/2026/QH99", "other"], { folder })).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, "other"))).toBe(false);
  });

  it("names a schema that the worksheet keeps to, and that knows the fields of each list", () => {
    expect(readWorksheet().$schema).toMatch(/schemas\/amendment-worksheet\.json$/);
    const validate = validator("schemas/amendment-worksheet.json");
    const worksheet = readWorksheet();
    expect(complaints(validate, worksheet)).toEqual([]);
    const [entry] = worksheet.entries.filter(({ list }) => list === "sets");
    const changed = (changes: object) => ({ ...worksheet, entries: [{ ...entry, answer: "changed", changes }] });
    expect(complaints(validate, changed({ copies: 2 }))).toEqual([]);
    expect(complaints(validate, changed({ copys: 2 }))).not.toEqual([]);
  });
});
