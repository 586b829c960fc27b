import type { Engine, EngineResult, Fact, Rule, RuleProperties, RunOptions } from "json-rules-engine";
import type { Rulebook } from "../../rulebook/types.js";
import { forgetContext, NOMINATION, ownCopy } from "./context.js";
import { conditionCounter } from "./counted-conditions.js";
import { countedRule, type RunnableRule } from "./counted-rule.js";
import { type EngineRuns, type RunningEngine, startRun } from "./engine-run.js";
import { addBookFacts, refuseBookFact } from "./facts.js";
import { type EngineConditions, type EngineLibrary, libraryParts, refuseForeign } from "./library.js";
import { refuseConditions } from "./lint.js";
import { ownPath } from "./path.js";

/** Not a private field, which is out of reach behind a proxy. */
const RUNS = Symbol("runs");

/**
 * Makes an engine of the host's json-rules-engine that holds a book's facts, counts unknown facts, and follows a `path` that
 * runs no code.
 *
 * @param favour whether unknown truths count for a rule's conditions, instead of against them.
 */
export function makeAwardEngine(library: EngineLibrary, book: Rulebook, favour: boolean): Engine {
  const count = conditionCounter(library);
  const parts = libraryParts(library);
  const lint = refuseOnce(book);

  class AwardEngine extends library.Engine {
    readonly [RUNS]: EngineRuns = new Set();

    override addRule(rule: RuleProperties): this {
      refuseForeign(rule, parts);
      lint(rule?.conditions);
      return super.addRule(rule);
    }

    override updateRule(rule: Rule): void {
      // The library takes the old rule out before it looks at the new one.
      lint(rule?.conditions);
      super.updateRule(rule);
    }

    override setCondition(name: string, conditions: EngineConditions): this {
      lint(conditions);
      return super.setCondition(name, conditions);
    }

    override addFact<T>(fact: string | Fact<T>, ...rest: unknown[]): this {
      refuseForeign(fact, parts);
      refuseBookFact(fact);
      return super.addFact(fact as string, ...(rest as [unknown]));
    }

    override async run(facts: Record<string, unknown> = {}, options: RunOptions = {}): Promise<EngineResult> {
      for (const [name, fact] of Object.entries(facts)) {
        refuseForeign(fact, parts);
        refuseBookFact(fact instanceof parts.Fact ? fact : name);
      }
      if (options.almanac !== undefined) forgetContext(options.almanac);
      const engine = this as unknown as RunningEngine;
      const given = Object.hasOwn(facts, NOMINATION) ? { ...facts, [NOMINATION]: ownCopy(facts[NOMINATION]) } : facts;
      const run = startRun(engine, this[RUNS], (rule: RunnableRule) => {
        // A host may have changed the conditions of a rule since it was added.
        lint(rule.conditions);
        return countedRule(rule, engine, count, favour);
      });
      try {
        return super.run.call(run, given, options);
      } catch (error) {
        run.status = "FINISHED";
        throw error;
      }
    }

    /** Stops every run under way. */
    override stop(): this {
      for (const run of this[RUNS]) run.status = "FINISHED";
      return super.stop();
    }
  }
  const engine = new AwardEngine([], { pathResolver: ownPath });
  addBookFacts(engine, library.Engine.prototype.addFact, book);
  return engine;
}

/** Checks conditions once, however often they are run. */
function refuseOnce(book: Rulebook): (conditions: EngineConditions | undefined) => void {
  const known = new WeakSet<EngineConditions>();
  return (conditions) => {
    // The library refuses what are no conditions.
    if (typeof conditions !== "object" || conditions === null || known.has(conditions)) return;
    refuseConditions(conditions, book);
    known.add(conditions);
  };
}
