import { inspect } from "node:util";
import fc from "fast-check";
import { type Draw, drawn } from "../bench/draw.js";
import { examine, type Fault } from "./examine.js";
import { FUNCTIONS, type FuzzedFunction } from "./functions.js";
import { minimise } from "./minimise.js";
import { mutate } from "./mutate.js";
import { loadSeeds, type Seeds } from "./seeds.js";

/** A fault, with the smallest arguments found that show it. */
export interface Finding extends Fault {
  function: string;
  /** How many of the inputs show it. */
  count: number;
  args: readonly unknown[];
}

/** What a run of the fuzzer found. */
export interface FuzzReport {
  seed: number;
  /** How many calls there were of each function. */
  calls: Record<string, number>;
  findings: Finding[];
}

interface Input {
  name: string;
  args: unknown[];
}

/** Inputs made at a time. */
const BATCH = 50;

/** How many of a hundred inputs are left as they were made. */
const UNCHANGED = 15;

/** Calls the public functions with inputs made from a seed, and collects what no call may do. */
export async function fuzz(count: number, seed: number): Promise<FuzzReport> {
  const seeds = await loadSeeds();
  const inputs = drawn((draw) => drawInput(draw, seeds));
  const findings = new Map<string, Finding>();
  const calls: Record<string, number> = Object.fromEntries(Object.keys(FUNCTIONS).map((name) => [name, 0]));
  for (let done = 0; done < count; done += BATCH) {
    for (const { name, args } of fc.sample(inputs, { seed: seed + done, numRuns: Math.min(BATCH, count - done) })) {
      calls[name] = (calls[name] ?? 0) + 1;
      const fault = await examine(functionNamed(name), args);
      if (fault !== undefined) await collect(findings, name, args, fault);
    }
  }
  return { seed, calls, findings: [...findings.values()] };
}

const TURNS = Object.entries(FUNCTIONS).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));

function drawInput(draw: Draw, seeds: Seeds): Input {
  const name = draw.pick(TURNS);
  const { args } = functionNamed(name);
  const given = args(draw, seeds);
  const changed = draw.chance(UNCHANGED) ? given : mutate(draw, given, args(draw, seeds));
  return { name, args: Array.isArray(changed) ? changed : [changed] };
}

function functionNamed(name: string): FuzzedFunction {
  const found = FUNCTIONS[name];
  if (found === undefined) throw new RangeError(`no function ${name}`);
  return found;
}

async function collect(findings: Map<string, Finding>, name: string, args: unknown[], fault: Fault): Promise<void> {
  const key = `${name} ${fault.kind} ${keyOf(fault.detail)}`;
  const before = findings.get(key);
  if (before !== undefined) {
    before.count += 1;
    return;
  }
  const smallest = await minimise(args, async (smaller) => {
    const found = await examine(functionNamed(name), smaller);
    return found?.kind === fault.kind && found.detail === fault.detail;
  });
  findings.set(key, { function: name, ...fault, count: 1, args: smallest });
}

/** Faults from one place in the source are one finding, whatever values their messages show. */
const keyOf = (detail: string): string => / at (\S+)$/.exec(detail)?.[1] ?? detail.replaceAll(/".*?"|\d{3,}/g, "");

/** A book is named, for it is a thousand lines. */
const shown = (value: unknown): unknown =>
  typeof value === "object" && value !== null && Object.isFrozen(value) && "digest" in value
    ? `the book ${String(Reflect.get(value, "id"))}`
    : value;

/** A report as lines of text. */
export function describeReport({ seed, calls, findings }: FuzzReport): string {
  const counts = Object.entries(calls).map(([name, count]) => `  ${name} ${count}`);
  const found = findings.map(({ function: name, kind, detail, count, args }) =>
    [
      `${name}: ${kind}${detail === "" ? "" : `: ${detail}`} (${count} inputs)`,
      ...inspect(args.map(shown), { depth: 12, breakLength: 110, maxArrayLength: 20, maxStringLength: 200 })
        .slice(0, 1_500)
        .split("\n")
        .map((line) => `    ${line}`),
    ].join("\n"),
  );
  return [`seed ${seed}`, "calls", ...counts, `${findings.length} findings`, ...found].join("\n");
}
