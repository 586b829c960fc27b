import { cpus, totalmem } from "node:os";
import { goalsTable } from "./goals.js";
import { median } from "./median.js";
import type { Measured } from "./rounds.js";
import { figure, measuredAs, ratio, table } from "./table.js";

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

/** A table of contenders, with how many times longer each takes than each of the bases. */
export function tableOf(measured: readonly Measured[], bases: readonly Measured[]): string {
  const head = ["", "microseconds", ...bases.map(({ contender }) => `x ${contender.name}`), "what it answers"];
  const rows = measured.map((one) => [
    one.contender.name,
    figure(median(one.microseconds)),
    ...bases.map((base) => figure(ratio(one, base))),
    one.contender.answers,
  ]);
  return table([head, ...rows]);
}

/** What the ratios of complete nominations are taken to. */
export const COMPLETE_BASES = [
  "hand-written TypeScript",
  "screen, all forms of a candidacy",
  "evaluate",
  "JSON.stringify of evaluate's answer",
] as const;

/** What the ratios of nominations with facts missing are taken to: nothing written by hand answers these. */
export const INCOMPLETE_BASES = COMPLETE_BASES.slice(1);

/** The contenders of some names. */
export const basesIn = (measured: readonly Measured[], names: readonly string[]): Measured[] =>
  names.map((name) => measuredAs(measured, name));

/** `docs/performance.md`. */
export function performancePage(found: Findings): string {
  const { complete, incomplete, printed } = found;
  const [cpu] = cpus();
  const sections = printed.map(({ command, text }) => `### \`${command}\`\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`);
  return `# Performance

Written by \`npm run bench\`; not to be changed by hand. The figures are of one run on one machine: trust the ratios, which were
taken round by round, more than the microseconds. Measured at
commit ${found.commit}.

## One nomination and one award form

${figure(found.candidacies)} generated candidacies under the plan of An Giang, each decided for ${found.forms} award forms, on which every fact is known and
judgements are given or open (seed ${found.seed}). The hand-written code and the rules agree on every one of them: the benchmark
stops if they do not. ${found.rounds} rounds; in each, every contender is measured once, in turn. The fast ones take all candidacies in a round, the slow
ones a part that changes from round to round. Microseconds for one candidacy and one form, medians:

${tableOf(complete, basesIn(complete, COMPLETE_BASES))}

The same with facts missing, as a portal has them half-way; nothing written by hand answers these.

${tableOf(incomplete, basesIn(incomplete, INCOMPLETE_BASES))}

How to read it:

- **hand-written TypeScript** is what a portal would write for this one plan (\`scripts/bench/hand-written\`). It trusts its input;
  \`screen\` checks every row, so the same code behind the same check stands beside it.
- **json-rules-engine, the rules in question** has an engine for each form, kind and ground with only the rules about them, which a
  host would have to choose. **The whole book** is that library as it is loaded with a book: run for every form, or once for
  all forms, which is less than exact, because some facts depend on the form proposed.
- **json-logic-engine** compiles with \`new Function\`, which a strict content security policy forbids.
- Both other engines are given this library's facts and answer booleans, rule by rule: no outcome, nothing unknown, no reasons.

## Goals

What this library holds itself to, by ratios of the first table:

${goalsTable(complete)}

## Start, size, memory

${sections.join("\n")}
## What limits us

- **Checking rows** and writing them down as numbers takes half of a screening, and more than all of the hand-written code. A
  candidacy of some 3 kB has about 55 objects and lists, and each is looked at field by field. Counted in instructions under
  valgrind, for a candidacy and its eight forms: 58 of 109 thousand.
- **Rules** are propositions of four classes that ask each other: some 55 comparisons, 55 groups and 20 facts a candidacy. A fact
  is read for any rating, window and award, where code written by hand knows which it needs; facts take most of the rest.
  A call whose target may be any of many is slow, and so is a field whose name is not known beforehand, and an element of a
  frozen list.
- **\`evaluate\`** makes an answer of some 18 kB, and is measured by what it takes to write that down. Its receipt is a third of it:
  the canonical text, written by the shape of a nomination, and SHA-256, by Node itself where the host is Node, and in JavaScript
  elsewhere, so that it is the same in browsers and needs no waiting; \`receipt: false\` leaves it out. Of the rest a third are the
  checks that show every rule.
- **\`recommend\`** makes eight such answers: it shares the check of the input, the facts, the notices and the text that the receipts
  digest, and what is left is to make the answers themselves.
- **Size** is the core, some 70 kB with gzip whatever the book, and wording: the law's texts are most of a book, in two languages.
  The entries of the eligibility alone leave out papers, deadlines and quotas, and may leave out a language.
- **Start** is compiling source: some 25 µs a kilobyte, whether it is used or not. What decides is one file, with which
  \`thidua-rules/eligibility\` starts; the whole library is more than twice as much to compile. After that, it is code that runs for the first time,
  and reading the texts of the law.

## The machine

${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}. Other programs were running on it.
`;
}
