import { readPack } from "../../src/testing.js";
import { type ConformanceAnswer, conformanceAnswers } from "./conformance-answers.js";
import { packedBooks } from "./plans.js";

const answers = new Map<string, ConformanceAnswer[]>();

/** The answers of a book by its id, worked out once. */
function answersBy(id: string): ConformanceAnswer[] {
  const known = answers.get(id) ?? conformanceAnswers(bookBy(id));
  answers.set(id, known);
  return known;
}

function bookBy(id: string) {
  const found = packedBooks().find((packed) => packed.id === id);
  if (found === undefined) throw new Error(`no pack ${id} under rules`);
  return found.book;
}

/** The ids of the books, the law's first. */
export const conformanceBooks = (): string[] => packedBooks().map(({ id }) => id);

/** `conformance/answers/<book>.json`: all that is asked of a book, and what it answers; each input and each list answered on a line. */
export function answersFile(id: string): string {
  const answers = answersBy(id).map(({ call, inputs, expect }) => {
    const fields = Object.entries(expect).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
    return `{ "call": "${call}",\n"inputs": ${lines(inputs.map((input) => JSON.stringify(input)))},\n"expect": {\n${fields.join(",\n")}\n} }`;
  });
  return `{ "$schema": "../../schemas/conformance.json",\n"book": "${id}",\n"answers": ${lines(answers)} }\n`;
}

const lines = (items: readonly string[]): string => `[\n${items.join(",\n")}\n]`;

/** `conformance/manifest.json`: what there is to pass, book by book. */
export const manifestFile = () => ({
  $schema: "../schemas/conformance-manifest.json",
  books: packedBooks().map(({ id, book }) => ({
    id,
    packs: book.packs.map(({ pack }) => pack),
    cases: readPack(`rules/${id}`).caseFiles.map(({ path, cases }) => ({
      file: path.replaceAll("\\", "/"),
      calls: countBy(cases.map(({ call }) => call)),
    })),
    answers: {
      file: `conformance/answers/${id}.json`,
      calls: countBy(answersBy(id).flatMap(({ call, inputs }) => inputs.map(() => call))),
    },
  })),
});

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
