import { cpus, totalmem } from "node:os";
import { median } from "./median.js";
import type { Measured } from "./rounds.js";

/** What a run of the benchmark found. */
export interface Findings {
  candidacies: number;
  forms: number;
  seed: number;
  rounds: number;
  /** The commit that was measured, with its day. */
  commit: string;
  complete: readonly Measured[];
  incomplete: readonly Measured[];
  /** What the other scripts printed, by command. */
  printed: readonly { command: string; text: string }[];
}

const number = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
};

/** How many times longer one takes than another: the median over the rounds, each compared within itself. */
export function ratio(one: Measured, other: Measured): number {
  return median(one.microseconds.map((time, round) => time / (other.microseconds[round] ?? Number.NaN)));
}

/** A table of contenders, with how many times longer each takes than each of the bases. */
export function tableOf(measured: readonly Measured[], bases: readonly Measured[]): string {
  const head = ["", "microseconds", ...bases.map(({ contender }) => `x ${contender.name}`), "what it answers"];
  const rows = measured.map((one) => [
    one.contender.name,
    number(median(one.microseconds)),
    ...bases.map((base) => number(ratio(one, base))),
    one.contender.answers,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const baseOf = (measured: readonly Measured[], name: string): Measured => {
  const found = measured.find(({ contender }) => contender.name === name);
  if (found === undefined) throw new Error(`${name} was not measured`);
  return found;
};

/** `docs/performance.md`. */
export function performancePage(found: Findings): string {
  const { complete, incomplete, printed } = found;
  const hand = baseOf(complete, "hand-written TypeScript");
  const screen = baseOf(complete, "screen, all forms of a candidacy");
  const evaluate = baseOf(complete, "evaluate");
  const incompleteBases = [screen, evaluate].map(({ contender }) => baseOf(incomplete, contender.name));
  const [cpu] = cpus();
  const sections = printed.map(({ command, text }) => `### \`${command}\`\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`);
  return `# Performance

Written by \`npm run bench\`; not to be changed by hand. The figures are of one run on one machine: trust the ratios, which were
taken round by round, more than the microseconds. Measured at
commit ${found.commit}.

## One nomination and one award form

${number(found.candidacies)} generated candidacies under the plan of An Giang, each decided for ${found.forms} award forms, on which every fact is known and
judgements are given or open (seed ${found.seed}). The hand-written code and the rules agree on every one of them: the benchmark
stops if they do not. ${found.rounds} rounds; in each, every contender is measured once, in turn. The fast ones take all candidacies in a round, the slow
ones a part that changes from round to round. Microseconds for one candidacy and one form, medians:

${tableOf(complete, [hand, screen, evaluate])}

The same with facts missing, as a portal has them half-way; nothing written by hand answers these.

${tableOf(incomplete, incompleteBases)}

How to read it:

- **hand-written TypeScript** is what a portal would write for this one plan (\`scripts/bench/hand-written\`). It trusts its input;
  \`screen\` checks every row, so the same code behind the same check stands beside it.
- **json-rules-engine, the rules in question** has an engine for each form, kind and ground with only the rules about them, which a
  host would have to choose. **The whole book** is that library as it is loaded with a book: run for every form, or once for
  all forms, which is less than exact, because some facts depend on the form proposed.
- **json-logic-engine** compiles with \`new Function\`, which a strict content security policy forbids.
- Both other engines are given this library's facts and answer booleans, rule by rule: no outcome, nothing unknown, no reasons.

## Start, size, memory

${sections.join("\n")}
## What limits us

- **Checking rows** takes a third of a screening or more, and longer than all of the hand-written code. A candidacy of some 3 kB has about 55
  objects and lists, and each is looked at field by field.
- **Facts** are read in their general form: a count of years takes any rating, window and award. Code written by hand
  knows which one it needs.
- **\`evaluate\`** spends a good part of its time on its receipt: canonical JSON and SHA-256, the hash by Node itself where the host is Node,
  and in JavaScript elsewhere, so that it is the same in browsers and needs no waiting. Another goes to the tree of checks.
- **Size** is mostly wording: the texts of the law and a plan, in two languages, are 26 kB with gzip before any rule is written.

## The machine

${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}. Other programs were running on it.
`;
}
