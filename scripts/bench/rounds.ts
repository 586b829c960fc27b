import type { Contender } from "./contenders/contender.js";
import { CONTENDERS, type ContenderKey } from "./contenders.js";
import { Lane, type LaneData } from "./lane.js";

/** What one contender took: microseconds for one candidacy and one award form, round by round. */
export interface Measured {
  contender: Pick<Contender, "name" | "answers" | "rows">;
  microseconds: number[];
}

/** Rounds that are run and thrown away: the compiler is still at work. */
const WARM_UP = 3;

/**
 * Measures all contenders in every round, each beginning a round in its turn, so that whatever slows the machine for a
 * while slows them alike. One runs at a time, in a thread of its own. The slow ones take another part of the candidacies
 * in each round.
 */
export async function measure(
  file: URL,
  keys: readonly ContenderKey[],
  data: Omit<LaneData, "key">,
  rounds: number,
  forms: number,
): Promise<Measured[]> {
  const lanes = keys.map((key) => ({ lane: new Lane(file, { ...data, key }), microseconds: [] as number[] }));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (let turn = 0; turn < lanes.length; turn += 1) {
      const next = lanes[(round + WARM_UP + turn) % lanes.length];
      const milliseconds = await next?.lane.measure(Math.max(0, round) / rounds);
      if (round >= 0 && milliseconds !== undefined) next?.microseconds.push((milliseconds * 1_000) / forms);
    }
  }
  await Promise.all(lanes.map(({ lane }) => lane.close()));
  return lanes.map(({ microseconds }, index) => ({ contender: about(keys[index] as ContenderKey), microseconds }));
}

function about(key: ContenderKey): Pick<Contender, "name" | "answers" | "rows"> {
  const { name, answers, rows } = CONTENDERS[key]();
  return { name, answers, rows };
}
