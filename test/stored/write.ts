/**
 * Stores answers of this version, small ones of every type and outcome, for later versions to explain:
 * `tsx test/stored/write.ts 0.1.0`. What a released version stored is never written again.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { awardsListed, createRulebook, evaluate, processingTermEnd, reviewPlans, screen } from "../../src/index.js";
import { answerCase } from "../../src/testing/answer.js";
import { bookOf, caseFiles } from "../cases/files.js";
import { lawEligibility, lawHeader, planEligibility, planHeader } from "../rulebook/packs.js";
import type { StoredAnswer, StoredPacks } from "./files.js";

const [version] = process.argv.slice(2);
if (version === undefined) throw new RangeError("usage: tsx test/stored/write.ts VERSION");

const smallest = new Map<string, StoredAnswer>();

/** Keeps an answer where none of its name is as small. */
function keep(name: string, answer: StoredAnswer): void {
  const before = smallest.get(name);
  if (before === undefined || JSON.stringify(answer).length < JSON.stringify(before).length) smallest.set(name, answer);
}

for (const { book, cases } of caseFiles()) {
  const rulebook = await bookOf(book);
  for (const { call, input } of cases) {
    const { result } = answerCase(rulebook, { call, input });
    const { type, outcome, provisional } = result as { type: string; outcome?: string; provisional?: string };
    const isProvisional = type === "decision" && provisional !== undefined;
    const name = [type, outcome, isProvisional ? "provisional" : undefined].filter((part) => part !== undefined);
    keep(name.join("."), { book, input, result } as unknown as StoredAnswer);
  }
}

const national = await bookOf("national");
const nomination = {
  award: "giay-khen",
  occasion: "so-ket",
  asOf: "2026-01-01",
  nominee: { kind: "tap-the" },
} as const;
const term = { id: "nha-nuoc.cho-y-kien", startedOn: "2026-04-20" };
keep("processing-term-report", { book: "national", input: term, result: processingTermEnd(national, term) });
keep("screening", { book: "national", result: screen(national, [nomination, { ...nomination, asOf: "today" }]) });
const listed = { asOf: "2026-11-27", occasion: "so-ket" } as const;
keep("award-list", { book: "ba-to", input: listed, result: awardsListed(await bookOf("ba-to"), listed) });
keep("plan-review", { book: "ba-to", result: reviewPlans(await bookOf("ba-to")) });

const packs = [lawHeader(), lawEligibility(), planHeader(), planEligibility()];
const book = createRulebook(packs);
const stored: StoredPacks = { packs, digest: book.digest, input: nomination, result: evaluate(book, nomination) };

const folder = join("test/stored", version);
mkdirSync(folder, { recursive: true });
const files = Object.entries({ ...Object.fromEntries(smallest), packs: stored });
for (const [name, content] of files) writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content)}\n`);
console.log(`${files.length} files written to ${folder}`);
