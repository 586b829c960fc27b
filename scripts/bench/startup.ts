import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * What a program pays until its first decision: the built package is loaded by Node's own loaders and asked once, and
 * the time of an empty program is taken off. Runs of both are interleaved, so that a busy machine slows both alike.
 */
const RUNS = 21;

const NOMINATION = JSON.stringify({
  award: "bang-khen-tinh",
  occasion: "tong-ket",
  asOf: "2026-08-01",
  nominee: { kind: "ca-nhan" },
});

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "import, first decision": [
    "--input-type=module",
    "-e",
    `import { evaluate } from "thidua-rules"; import { anGiang } from "thidua-rules/books/an-giang";
     evaluate(anGiang, ${NOMINATION});`,
  ],
  "require, first decision": [
    "-e",
    `const { evaluate } = require("thidua-rules"); const { anGiang } = require("thidua-rules/books/an-giang");
     evaluate(anGiang, ${NOMINATION});`,
  ],
  "import of the core": ["--input-type=module", "-e", `import "thidua-rules";`],
  "require of the core": ["-e", `require("thidua-rules");`],
};

function timeOf(args: readonly string[]): number {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const time = Number(process.hrtime.bigint() - begin) / 1e6;
  if (status !== 0) throw new Error(stderr);
  return time;
}

/** The median, and the fastest run, which a busy machine disturbs least. */
function summary(times: readonly number[]): number[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, sorted[0] ?? Number.NaN];
}

function print(name: string, cells: readonly (string | number)[]): void {
  const texts = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell).padStart(14));
  console.log(name.padEnd(26) + texts.join(""));
}

if (!existsSync("dist/index.js")) throw new Error("dist is not built: run `npm run build` first");
const programs = Object.entries(PROGRAMS).map(([name, args]) => ({ name, args, times: [] as number[] }));
for (let run = 0; run < RUNS; run += 1) {
  for (const { args, times } of programs) times.push(timeOf(args));
}
const empty = summary(programs[0]?.times ?? []);
console.log(`${RUNS} interleaved runs, in ms; Node ${process.version}`);
print("", ["median", "over empty", "fastest", "over empty"]);
for (const { name, times } of programs) {
  print(
    name,
    summary(times).flatMap((time, index) => [time, time - (empty[index] ?? Number.NaN)]),
  );
}
