import type { Almanac, Engine } from "json-rules-engine";
import { prepareAlmanac } from "./almanac.js";
import type { RunnableRule } from "./counted-rule.js";

/** What the library keeps on an engine during a run, and how it runs rules; its types do not declare it. */
export interface RunningEngine extends Engine {
  status: string;
  evaluateRules(rules: RunnableRule[], almanac: Almanac): Promise<unknown>;
  emitAsync(event: string, ...values: unknown[]): Promise<unknown[]>;
}

/** The runs of an engine that are under way. */
export type EngineRuns = Set<RunningEngine>;

/**
 * An engine for one run of another, which keeps the state of that run.
 *
 * The library keeps it on the engine: of two runs at once, the first to end stops the other, whose remaining rules are silently
 * left out. Handlers are called on the engine itself.
 *
 * @param makeRule gives a rule as it is run.
 */
export function startRun(
  engine: RunningEngine,
  runs: EngineRuns,
  makeRule: (rule: RunnableRule) => RunnableRule,
): RunningEngine {
  let status = "RUNNING";
  const run: RunningEngine = Object.create(engine, {
    status: {
      get: () => status,
      // The library sets it at the very end, which after a failure is later than the run's promise.
      set(next: string) {
        status = next;
        if (next === "FINISHED") endRun(engine, runs, run);
      },
    },
    emitAsync: { value: (event: string, ...values: unknown[]) => engine.emitAsync(event, ...values) },
    evaluateRules: {
      value(rules: RunnableRule[], almanac: Almanac) {
        prepareAlmanac(almanac);
        return engine.evaluateRules.call(run, rules.map(makeRule), almanac);
      },
    },
  });
  runs.add(run);
  engine.status = "RUNNING";
  return run;
}

function endRun(engine: RunningEngine, runs: EngineRuns, run: RunningEngine): void {
  runs.delete(run);
  if (runs.size === 0) engine.status = "FINISHED";
}
