import { anGiang } from "../../src/books/an-giang.js";
import { codesOf, evaluate, type Nomination, ThiduaError } from "../../src/index.js";
import { createEngine, evaluateAsync } from "../../src/json-rules-engine.js";
import { median } from "./median.js";
import { completeNominations, incompleteNominations } from "./nominations.js";

/**
 * What `evaluateAsync` costs beside `evaluate` on the same nominations, and beside one run of an engine that is kept: every
 * round takes all of them in turn. Takes a number of rounds.
 */
const ROUNDS = Number(process.argv[2] ?? 15);
const CALLS = 400;
const SEED = 20_261_127;

const awards = codesOf("award");
const asNominations = (candidacies: ReturnType<typeof completeNominations>): Nomination[] =>
  candidacies
    .map((candidacy, index) => ({ ...candidacy, award: awards[index % awards.length] ?? "giay-khen" }))
    .filter(isNomination);

/** Where facts are missing at random, a movement may end before it began. */
function isNomination(nomination: Nomination): boolean {
  try {
    return evaluate(anGiang, nomination).type === "decision";
  } catch (error) {
    if (error instanceof ThiduaError) return false;
    throw error;
  }
}

const [one] = asNominations(completeNominations(1, SEED));
const inputs: Record<string, readonly (Nomination | undefined)[]> = {
  "one nomination": Array(CALLS).fill(one),
  "a nomination with facts missing": Array(CALLS).fill(asNominations(incompleteNominations(1, SEED))[0]),
  "different nominations": asNominations(completeNominations(CALLS, SEED)),
  "different ones with facts missing": asNominations(incompleteNominations(CALLS, SEED)),
};

const engines = new Map<string, ReturnType<typeof createEngine>>();
/** An engine for each award and kind, kept, with the rules about them alone. */
function keptEngine({ award, nominee: { kind } }: Nomination) {
  const key = `${award} ${kind}`;
  const engine = engines.get(key) ?? createEngine(anGiang, { about: { award, kind } });
  engines.set(key, engine);
  return engine;
}

const contenders: Record<string, (nomination: Nomination) => unknown> = {
  evaluate: (nomination) => evaluate(anGiang, nomination),
  evaluateAsync: (nomination) => evaluateAsync(anGiang, nomination, {}),
  "a run of createEngine": (nomination) => keptEngine(nomination).run({ nomination }),
};

console.log(`microseconds a nomination, medians of ${ROUNDS} rounds; Node ${process.version}`);
for (const [name, nominations] of Object.entries(inputs)) {
  const times = new Map<string, number[]>(Object.keys(contenders).map((contender) => [contender, []]));
  for (let round = -3; round < ROUNDS; round += 1) {
    for (const [contender, decide] of Object.entries(contenders)) {
      // Time of the processor, of which a busy machine takes nothing.
      const began = process.cpuUsage();
      for (const nomination of nominations) if (nomination !== undefined) await decide(nomination);
      // The first rounds are for the compiler.
      const { user, system } = process.cpuUsage(began);
      if (round >= 0) times.get(contender)?.push((user + system) / nominations.length);
    }
  }
  const base = times.get("evaluate") ?? [];
  for (const [contender, taken] of times) {
    const ratio = median(taken.map((time, round) => time / (base[round] ?? Number.NaN)));
    console.log(`${name}: ${contender} ${median(taken).toFixed(0)}, ${ratio.toFixed(2)} x evaluate`);
  }
}
