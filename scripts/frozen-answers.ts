import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Explainable, explain } from "../src/index.js";
import { answerCase } from "../src/testing/answer.js";
import { bookOf, caseFiles } from "../test/cases/files.js";

/** The answer to one case, whole, and its words in both languages. */
interface FrozenAnswer {
  result: unknown;
  decisive: string[];
  vi: string;
  en: string;
}

const [mode, file, ...renames] = process.argv.slice(2);
if ((mode !== "write" && mode !== "compare") || file === undefined) {
  console.error("usage: frozen-answers write FILE | frozen-answers compare FILE [old=new ...]");
  process.exit(2);
}

const answers = new Map<string, FrozenAnswer>();
for (const { path, book, cases } of caseFiles()) {
  const rulebook = await bookOf(book);
  for (const { id, call, input } of cases) {
    const { result, decisive } = answerCase(rulebook, { call, input });
    const [vi, en] = (["vi", "en"] as const).map((locale) =>
      explain(result as unknown as Explainable, { detail: "full", paths: true, locale }),
    ) as [string, string];
    answers.set(`${path}#${id}`, { result, decisive, vi, en });
  }
}

if (mode === "write") {
  writeFileSync(file, [...answers].map(([key, answer]) => `${JSON.stringify([key, answer])}\n`).join(""));
  console.log(`${answers.size} answers written`);
} else {
  const newName = new Map(renames.map((pair) => pair.split("=") as [string, string]));
  const frozen = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(withoutDigests(line), renamed(newName)) as [string, FrozenAnswer]);
  const differing = frozen.flatMap(([key, before]) => {
    const after = answers.get(key);
    // What is undefined is not there: a frozen answer was JSON.
    const parts = (Object.keys(before) as (keyof FrozenAnswer)[]).filter(
      (part) =>
        after === undefined ||
        !isDeepStrictEqual(before[part], JSON.parse(withoutDigests(JSON.stringify(after[part]))) as unknown),
    );
    return parts.length === 0 ? [] : [{ key, parts }];
  });
  for (const { key, parts } of differing) console.log(`${key}: ${parts.join(", ")}`);
  const added = [...answers.keys()].filter((key) => !frozen.some(([before]) => before === key)).length;
  console.log(`${frozen.length} answers compared, ${differing.length} differ, ${added} are new`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}

/** A digest of a pack changes with every letter of it; what the pack answers need not. */
function withoutDigests(json: string): string {
  return json
    .replaceAll(/"digest":"[0-9a-f]+"/g, '"digest":""')
    .replaceAll(/(quy tắc|rules)\s+[0-9a-f]{6,}/g, "$1")
    .replaceAll(/(\\n) +/g, "$1 ");
}

/** Reads what was frozen under the names of today. */
function renamed(names: ReadonlyMap<string, string>) {
  return (_key: string, value: unknown): unknown =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, inner]));
}
