import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type LevelFigures, measureAnswers } from "./answers/figures.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean" }, everywhere: { type: "boolean" } },
});
const checkouts = positionals.length > 0 ? positionals : [fileURLToPath(new URL("..", import.meta.url))];

console.log(
  "| checkout | language | detail | answers | lines: median, p90, max | of decisions | full titles | copies | leaks |",
);
console.log("|---|---|---|---:|---:|---:|---:|---:|---:|");
for (const checkout of checkouts) {
  const measured = await measureAnswers(checkout, values.everywhere);
  for (const level of measured) console.log(row(positionals.length > 0 ? checkout : "this", level));
  if (values.list) for (const level of measured) list(level);
}

function row(name: string, { locale, detail, answers }: LevelFigures): string {
  const sum = (of: (each: (typeof answers)[number]) => number) => answers.reduce((total, each) => total + of(each), 0);
  const share = (100 * sum((each) => each.titleCharacters)) / sum((each) => each.characters);
  return `| ${[
    name,
    locale,
    detail,
    answers.length,
    spread(answers.map(({ lines }) => lines)),
    spread(answers.filter(({ isDecision }) => isDecision).map(({ lines }) => lines)),
    `${share.toFixed(1)}%`,
    sum(({ copies }) => copies.length),
    sum(({ leaks }) => leaks.length),
  ].join(" | ")} |`;
}

function spread(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return [0.5, 0.9, 1]
    .map((share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
    .join(", ");
}

function list({ locale, detail, answers }: LevelFigures): void {
  for (const what of ["copies", "leaks"] as const) {
    const counts = new Map<string, number>();
    for (const each of answers.flatMap((answer) => answer[what])) counts.set(each, (counts.get(each) ?? 0) + 1);
    for (const [each, count] of [...counts].sort(([, a], [, b]) => b - a)) {
      console.log(`${locale} ${detail}, ${what}: ${count} × ${each}`);
    }
  }
}
