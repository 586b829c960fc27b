import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * What a program pays until its first decision, in time of the processor: the built package is loaded by Node's own loaders and
 * asked once, and the time of an empty program is taken off. Runs of all are interleaved, so that a busy machine slows all alike.
 */
const RUNS = 21;

/** What the first decision may take, of what an empty program takes, by whatever entries. */
const MOST_SHARE = 0.8;

/** What the first refusal and the first recommendation may take in a program that has loaded, in ms. */
const MOST_FIRST = 10;

const NOMINATION = JSON.stringify({
  award: "bang-khen-tinh",
  occasion: "tong-ket",
  asOf: "2026-08-01",
  nominee: { kind: "ca-nhan" },
});

const decide = (core: string, book: string, load: "import" | "require"): string =>
  load === "import"
    ? `import { evaluate } from "${core}"; import { anGiang } from "thidua-rules/books/${book}"; evaluate(anGiang, ${NOMINATION});`
    : `const { evaluate } = require("${core}"); const { anGiang } = require("thidua-rules/books/${book}"); evaluate(anGiang, ${NOMINATION});`;

/** Programs by their names; the first is the empty one. */
const PROGRAMS: Readonly<Record<string, string>> = {
  "empty program": "0;",
  "import, first decision": decide("thidua-rules", "an-giang", "import"),
  "import, first decision, eligibility alone": decide("thidua-rules/eligibility", "an-giang/eligibility", "import"),
  "require, first decision": decide("thidua-rules", "an-giang", "require"),
  "require, first decision, eligibility alone": decide("thidua-rules/eligibility", "an-giang/eligibility", "require"),
  "import of the core": `import "thidua-rules";`,
  "require of the core": `require("thidua-rules");`,
};

/** First calls of their kind after the first decision. */
const FIRST_CALLS: Readonly<Record<string, string>> = {
  "first invalid nomination": `try { evaluate(anGiang, { ...${NOMINATION}, award: "giay khen", asOf: 1 }); } catch {}`,
  "first recommend": `recommend(anGiang, ${NOMINATION});`,
};

function run(program: string): string {
  const module = program.startsWith("import") ? ["--input-type=module"] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...module, "-e", program], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The processor's time of a whole program, in ms. */
function processorTime(program: string): number {
  const { user, system } = JSON.parse(
    run(`${program} process.on("exit", () => process.stdout.write(JSON.stringify(process.cpuUsage())));`),
  );
  return (user + system) / 1_000;
}

/** The time of a call in a program that has loaded and decided once, in ms. */
const firstCallTime = (call: string): number =>
  Number(
    run(`import { evaluate, recommend } from "thidua-rules"; import { anGiang } from "thidua-rules/books/an-giang";
      evaluate(anGiang, ${NOMINATION}); const begin = performance.now(); ${call}
      process.stdout.write(String(performance.now() - begin));`),
  );

/** The median, and the fastest run, which a busy machine disturbs least. */
function summary(times: readonly number[]): [median: number, fastest: number] {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, sorted[0] ?? Number.NaN];
}

function print(name: string, cells: readonly (string | number)[]): void {
  const texts = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell).padStart(16));
  console.log(name.padEnd(44) + texts.join(""));
}

if (!existsSync("dist/index.js")) throw new Error("dist is not built: run `npm run build` first");
const measured = [
  ...Object.entries(PROGRAMS).map(([name, program]) => ({ name, measure: () => processorTime(program) })),
  ...Object.entries(FIRST_CALLS).map(([name, call]) => ({ name, measure: () => firstCallTime(call) })),
].map((one) => ({ ...one, times: [] as number[] }));
for (let round = 0; round < RUNS; round += 1) for (const { measure, times } of measured) times.push(measure());

const [empty = measured[0], ...others] = measured;
const [emptyMedian, emptyFastest] = summary(empty?.times ?? []);
console.log(
  `${RUNS} interleaved runs; Node ${process.version}; processor time in ms, of an empty program and beyond it`,
);
print("", ["median", "times empty", "fastest", "times empty", "goal"]);
print(empty?.name ?? "", [emptyMedian, 1, emptyFastest, 1]);
for (const { name, times } of others.slice(0, -Object.keys(FIRST_CALLS).length)) {
  const [median, fastest] = summary(times);
  print(name, [
    median - emptyMedian,
    (median - emptyMedian) / emptyMedian,
    fastest - emptyFastest,
    (fastest - emptyFastest) / emptyFastest,
    name.includes("first decision") ? `at most ${MOST_SHARE.toFixed(2)}` : "",
  ]);
}
console.log("\nfirst calls after loading and one decision, in ms");
print("", ["median", "fastest"]);
for (const { name, times } of others.slice(-Object.keys(FIRST_CALLS).length)) print(name, summary(times));
console.log(`goal: less than ${MOST_FIRST} ms each`);
