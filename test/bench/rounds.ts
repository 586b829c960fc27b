import { Bench } from "tinybench";
import type { Candidacy } from "../../src/index.js";
import type { Contender } from "./contenders/contender.js";

/** What one contender took: microseconds for one candidacy and one award form, round by round. */
export interface Measured {
  contender: Contender;
  microseconds: number[];
}

/**
 * Measures all contenders in every round, each beginning a round in its turn, so that whatever slows the machine for a
 * while slows them alike. The slow ones take another part of the candidacies in each round.
 */
export async function measure(
  contenders: readonly Contender[],
  candidacies: readonly Candidacy[],
  rounds: number,
  forms: number,
): Promise<Measured[]> {
  const measured = contenders.map((contender): Measured => ({ contender, microseconds: [] }));
  for (const { contender } of measured) await contender.run(partOf(candidacies, 0, contender.rows));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < measured.length; turn += 1) {
      const { contender, microseconds } = measured[(round + turn) % measured.length] as Measured;
      const part = partOf(candidacies, round / rounds, contender.rows);
      microseconds.push(((await millisecondsOf(contender, part)) * 1_000) / (part.length * forms));
    }
  }
  return measured;
}

/** The time of one pass. */
async function millisecondsOf(contender: Contender, part: readonly Candidacy[]): Promise<number> {
  const bench = new Bench({ time: 0, iterations: 1, warmup: false, throws: true });
  bench.add(contender.name, () => contender.run(part));
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`${contender.name} was not measured`);
  return result.latency.p50;
}

/** A part of the candidacies that begins at a share of them. */
function partOf(candidacies: readonly Candidacy[], share: number, length: number): Candidacy[] {
  const start = Math.floor(share * candidacies.length);
  return Array.from({ length: Math.min(length, candidacies.length) }, (_, index) => {
    return candidacies[(start + index) % candidacies.length] as Candidacy;
  });
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
