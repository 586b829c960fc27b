import { Engine, type EngineResult, Rule, type RuleProperties, type RunOptions } from "json-rules-engine";
import type { BookCodes } from "../../codes.js";
import { refuseUnknownParameters } from "./lint.js";
import { addOperators } from "./operators.js";
import { ownPath } from "./path.js";
import { type EngineConditions, markPolarity, sharedName } from "./polarity.js";

/** The state of a run, which json-rules-engine keeps on the engine itself. */
interface RunState {
  status: string;
}

/** json-rules-engine's engine with operators that handle unknown facts and a `path` that runs no code. */
export class AwardEngine extends Engine {
  /** Whether unknown truths count for a rule's conditions, instead of against them. */
  readonly #favour: boolean;
  readonly #runs = new Set<RunState>();

  /** @param book whose packs' own codes the conditions of a host may name too. */
  constructor(
    favour: boolean,
    private readonly book: BookCodes,
  ) {
    super([], { pathResolver: ownPath });
    this.#favour = favour;
    addOperators(this);
  }

  override addRule(rule: RuleProperties): this {
    // The library refuses what is no rule.
    if (typeof rule?.conditions !== "object") return super.addRule(rule);
    refuseUnknownParameters(rule.conditions, this.book);
    const conditions = markPolarity(rule.conditions, this.#favour);
    return super.addRule(rule instanceof Rule ? rule.setConditions(conditions) : { ...rule, conditions });
  }

  override setCondition(name: string, conditions: EngineConditions): this {
    refuseUnknownParameters(conditions, this.book);
    for (const favour of [false, true]) super.setCondition(sharedName(name, favour), markPolarity(conditions, favour));
    return this;
  }

  override removeCondition(name: string): boolean {
    super.removeCondition(sharedName(name, true));
    return super.removeCondition(name);
  }

  /**
   * Runs with a state of its own. The library keeps the state of a run on the engine: of two runs at once, the first to end
   * stops the other, whose remaining rules are silently left out.
   */
  override async run(facts?: Record<string, unknown>, options?: RunOptions): Promise<EngineResult> {
    // An almanac that the host made itself would resolve paths by JSONPath.
    if (options?.almanac !== undefined) Object.assign(options.almanac, { pathResolver: ownPath });
    const own = Object.create(this) as this & RunState;
    this.#runs.add(own);
    try {
      return await super.run.call(own, facts, options);
    } finally {
      this.#runs.delete(own);
    }
  }

  /** Stops every run under way. */
  override stop(): this {
    for (const run of this.#runs) run.status = "FINISHED";
    return super.stop();
  }
}
