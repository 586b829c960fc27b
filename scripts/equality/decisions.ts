// Whether whole answers stay the same, byte for byte, over a change of the code: a dump of digests is made before it and
// compared after. Only the version and the digest of the book are left out of them, for these change with every word of a pack.

import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { codesOf } from "../../src/codes.js";
import { evaluate, InvalidNominationError, type Receipt, type Rulebook, recommend, screen } from "../../src/index.js";
import { drawNomination } from "./draw-nomination.js";

const BOOKS: readonly Rulebook[] = [national, anGiang, baTo, haiDuong, haTinh, sonLa];
const AWARDS = codesOf("awardOrTitle");

/** A recommendation is eight decisions: one of every so many nominations gets one. */
const RECOMMEND_EVERY = 5;

/** Digests of one nomination and of the answers to it. */
type Line = [book: string, index: number, input: string, evaluated: string, screened: string, recommended?: string];

const ANSWERS = ["evaluate", "screen", "recommend"] as const;

const digest = (value: unknown): string => hash("sha256", JSON.stringify(value) ?? "", "hex").slice(0, 12);

/** An answer as it is compared, or the problems for which there is none. */
function answer<Result extends { receipt: Receipt }>(work: () => Result): unknown {
  try {
    return withoutBook(work());
  } catch (error) {
    if (error instanceof InvalidNominationError) return { problems: error.problems };
    throw error;
  }
}

function withoutBook<Result extends { receipt: Receipt }>(result: Result): unknown {
  const { receipt, ...content } = result;
  return "decisions" in content
    ? { ...content, decisions: (content.decisions as Result[]).map(withoutBook), input: receipt.input }
    : { ...content, input: receipt.input };
}

function* digests(count: number, seed: number, counts: Map<string, number>): Generator<Line> {
  for (const book of BOOKS) {
    for (let index = 0; index < count; index += 1) {
      const { condition, input } = drawNomination(book, seed, index);
      const evaluated = answer(() => evaluate(book, input as never));
      const { receipt: _, ...screened } = screen(book, [input as never], { awards: AWARDS });
      const outcome = (evaluated as { outcome?: string }).outcome ?? "refused";
      for (const name of [condition, `${condition}, ${outcome}`]) counts.set(name, (counts.get(name) ?? 0) + 1);
      const line = [book.id, index, digest(input), digest(evaluated), digest(screened)] as const;
      if (index % RECOMMEND_EVERY > 0) yield [...line];
      else yield [...line, digest(answer(() => recommend(book, input as never)))];
    }
  }
}

function dump(file: string, count: number, seed: number): void {
  const counts = new Map<string, number>();
  const lines = [...digests(count, seed, counts)].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(file, `${JSON.stringify({ count, seed })}\n${lines.join("")}`);
  for (const [name, occurred] of [...counts].sort()) console.log(`${occurred} ${name}`);
  console.log(`${lines.length} nominations written`);
}

/** Names every nomination that is answered differently; ends with a failure where there is one. */
function compare(file: string): void {
  const [head = "", ...before] = readFileSync(file, "utf8").trimEnd().split("\n");
  const { count, seed } = JSON.parse(head) as { count: number; seed: number };
  let [at, differing, otherInputs] = [0, 0, 0];
  for (const line of digests(count, seed, new Map())) {
    const [book, index, input, ...answers] = line;
    const [bookBefore, indexBefore, inputBefore, ...answersBefore] = JSON.parse(before[at] ?? "[]") as Line;
    at += 1;
    if (book !== bookBefore || index !== indexBefore || input !== inputBefore) {
      otherInputs += 1;
      continue;
    }
    const changed = ANSWERS.filter((_, each) => answers[each] !== answersBefore[each]);
    if (changed.length === 0) continue;
    differing += 1;
    if (differing <= 20) console.log(`${book}, nomination ${index} of seed ${seed}: ${changed.join(", ")}`);
  }
  console.log(`${at} nominations compared, ${differing} answered differently, ${otherInputs} drawn differently`);
  if (differing + otherInputs > 0 || at !== before.length) process.exitCode = 1;
}

const [mode, file, count = 20_000, seed = 20_261_128] = process.argv.slice(2);
if (file !== undefined && mode === "dump") dump(file, Number(count), Number(seed));
else if (file !== undefined && mode === "compare") compare(file);
else {
  console.error("usage: equality:decisions dump FILE [COUNT] [SEED] | equality:decisions compare FILE");
  process.exitCode = 2;
}
