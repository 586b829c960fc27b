import type { OutcomeCode } from "../codes.js";
import { Evaluator } from "../conditions/evaluator.js";
import { FactContext } from "../facts/context.js";
import { FALSE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import type { CompiledBook } from "../rulebook/create.js";
import type { Target } from "../rulebook/target.js";
import { type ApplicableRules, applicableRules } from "./applicable-rules.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { targetOf } from "./select.js";

/** Finds outcomes and nothing else: what `evaluate` would answer, without the tree, the questions and the notices. */
export class Screener {
  readonly #session: Evaluator;
  readonly #cache = new Map<string, readonly ApplicableRules[]>();

  constructor(
    private readonly compiled: CompiledBook,
    private readonly awards: readonly Target["award"][] | undefined,
  ) {
    this.#session = new Evaluator(compiled.program);
  }

  /** Tells each outcome of a checked candidacy, award by award; without a list of awards, of the one it names. */
  each(
    candidacy: Candidacy,
    tell: (award: Target["award"], outcome: OutcomeCode, provisional: OutcomeCode | undefined) => void,
  ): void {
    const evaluator = this.#session;
    const context = new FactContext(candidacy, this.compiled.book.movements);
    evaluator.reset(context);
    for (const rules of this.#rulesFor(candidacy)) {
      if (actual(rules.listed.current) === FALSE) {
        tell(rules.target.award, "not-applicable", undefined);
        continue;
      }
      context.award = rules.target.award;
      context.ground = rules.target.ground;
      evaluator.resetAward();
      const outcome = outcomeIn(evaluator, rules, "current");
      const isProvisional = outcome === "undetermined" && restsOnEnded(evaluator, rules);
      tell(rules.target.award, outcome, isProvisional ? outcomeIn(evaluator, rules, "lastInForce") : undefined);
    }
  }

  /** The agendas of a candidacy, looked up once for all awards and for all candidacies that ask alike. */
  #rulesFor(candidacy: Candidacy): readonly ApplicableRules[] {
    const { nominee, occasion, ground, asOf, receivedOn = asOf } = candidacy;
    const awards = this.awards ?? [(candidacy as Nomination).award];
    const key = `${this.awards === undefined ? awards[0] : ""} ${nominee.kind} ${occasion} ${ground ?? ""} ${this.compiled.periodOf(receivedOn)}`;
    let applicable = this.#cache.get(key);
    if (applicable === undefined) {
      const { book } = this.compiled;
      applicable = awards.map((award) => applicableRules(this.compiled, targetOf(book, candidacy, award), receivedOn));
      this.#cache.set(key, applicable);
    }
    return applicable;
  }
}
