// Step 1 and 2 of a decision for the outcome alone: what the rules about a target mean together, as functions of a row.

import { cost, remembered } from "../conditions/group-truths.js";
import type { Truths } from "../conditions/leaf-truths.js";
import type { Row } from "../facts/row.js";
import { FALSE, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, actual, negateTriple, type TruthTriple } from "../logic/truth-triple.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { type LawState, type OutcomeRule, truthInLawState, unencodedRoutes } from "./rule-result.js";

/** What rules mean in each state of the law. */
type ByLawState = Readonly<Record<LawState, Truths>>;

/** The rules that can change an outcome, together by role. */
export interface OutcomeRules {
  readonly routes: ByLawState;
  /** Whether any route applies to the nominee. */
  readonly applies: (row: Row) => Truth;
  readonly requirementsAndBars: ByLawState;
  readonly holds: ByLawState;
}

/** A rule as a function of a row. */
interface RuleTruths extends ByLawState {
  readonly number: number;
  readonly isPerAward: boolean;
  readonly cost: number;
  /** Whether it applies to the nominee; left out where it does in any case. */
  readonly inScope?: Truths | undefined;
}

/** Compiles the rules of targets; what several targets have in common is compiled, and evaluated, once. */
export class OutcomeCompiler {
  readonly #rules = new Map<string, RuleTruths>();
  readonly #conjunctions = new Map<string, ByLawState>();

  compile(
    rules: Readonly<Record<"routes" | "requirementsAndBars" | "holds", readonly OutcomeRule[]>>,
    hasGap: boolean,
  ): OutcomeRules {
    const routes = rules.routes.map((rule) => this.#rule(rule)).sort(cheapFirst);
    return {
      routes: { current: anyOf(routes, hasGap, "current"), lastInForce: anyOf(routes, hasGap, "lastInForce") },
      applies: anyApplies(routes, hasGap),
      requirementsAndBars: this.#conjunction(rules.requirementsAndBars),
      holds: this.#conjunction(rules.holds),
    };
  }

  #rule({ role, forceStatus, scope, conditions }: OutcomeRule): RuleTruths {
    const key = [role, forceStatus, scope?.index, conditions?.index].join("|");
    let rule = this.#rules.get(key);
    if (rule === undefined) {
      const truths = ruleTruths(role, scope?.truths, conditions?.truths ?? silent);
      const inState = (lawState: LawState): Truths =>
        forceStatus === "in-force"
          ? truths
          : (row) => {
              const found = truths(row);
              if (scope !== undefined && actual(scope.truths(row)) === FALSE) return found;
              return truthInLawState(forceStatus, role, found, lawState);
            };
      rule = {
        number: this.#rules.size,
        isPerAward: scope?.isPerAward === true || conditions?.isPerAward === true,
        cost: (scope === undefined ? 0 : cost(scope)) + (conditions === undefined ? 0 : cost(conditions)),
        current: inState("current"),
        lastInForce: inState("lastInForce"),
        inScope: scope?.truths,
      };
      this.#rules.set(key, rule);
    }
    return rule;
  }

  /** All rules together. Those that do not depend on the award are asked once for all awards under the same of them. */
  #conjunction(rules: readonly OutcomeRule[]): ByLawState {
    const each = rules.map((rule) => this.#rule(rule)).sort(cheapFirst);
    const shared = this.#sharedConjunction(each.filter(({ isPerAward }) => !isPerAward));
    const own = each.filter(({ isPerAward }) => isPerAward);
    return { current: allOf(shared, own, "current"), lastInForce: allOf(shared, own, "lastInForce") };
  }

  #sharedConjunction(each: readonly RuleTruths[]): ByLawState {
    const key = each.map(({ number }) => number).join();
    let together = this.#conjunctions.get(key);
    if (together === undefined) {
      together = {
        current: remembered(allOf(undefined, each, "current"), false),
        lastInForce: remembered(allOf(undefined, each, "lastInForce"), false),
      };
      this.#conjunctions.set(key, together);
    }
    return together;
  }
}

/** The compiler of a book, for `CompiledBook.derive`. */
export const outcomeCompiler = (_: CompiledBook): OutcomeCompiler => new OutcomeCompiler();

const cheapFirst = (one: RuleTruths, other: RuleTruths): number => one.cost - other.cost;

/** Without conditions the text is silent. */
const silent: Truths = () => ALL_UNKNOWN;

/** What a rule means for the nominee while its text is in force: as `truthForNominee` has it, beside which a check is shown. */
function ruleTruths(role: OutcomeRule["role"], inScope: Truths | undefined, holds: Truths): Truths {
  if (role === "route" || role === "requirement") {
    if (inScope === undefined) return holds;
    if (role === "requirement") {
      return (row) => {
        const scope = inScope(row);
        return scope === ALL_FALSE ? ALL_TRUE : negateTriple(scope) | holds(row);
      };
    }
    return (row) => {
      const scope = inScope(row);
      return scope === ALL_FALSE ? ALL_FALSE : scope & holds(row);
    };
  }
  if (inScope === undefined) return (row) => negateTriple(holds(row));
  return (row) => {
    const scope = inScope(row);
    return scope === ALL_FALSE ? ALL_TRUE : negateTriple(scope & holds(row));
  };
}

/** Rules together, up to the first that is not met. */
const allOf =
  (shared: ByLawState | undefined, each: readonly RuleTruths[], lawState: LawState): Truths =>
  (row) => {
    let truths = shared === undefined ? ALL_TRUE : shared[lawState](row);
    for (let index = 0; index < each.length && actual(truths) !== FALSE; index += 1) {
      truths &= (each[index] as RuleTruths)[lawState](row);
    }
    return truths;
  };

/** Whether any route is open; one outside of whose scope the nominee is opens nothing. */
const anyOf =
  (routes: readonly RuleTruths[], hasGap: boolean, lawState: LawState): Truths =>
  (row) => {
    let truths: TruthTriple = unencodedRoutes(hasGap);
    for (let index = 0; index < routes.length && truths !== ALL_TRUE; index += 1) {
      const route = routes[index] as RuleTruths;
      if (route.inScope === undefined || actual(route.inScope(row)) !== FALSE) truths |= route[lawState](row);
    }
    return truths;
  };

function anyApplies(routes: readonly RuleTruths[], hasGap: boolean): (row: Row) => Truth {
  if (routes.some(({ inScope }) => inScope === undefined)) return () => TRUE;
  const scopes = [...new Set(routes.map(({ inScope }) => inScope as Truths))];
  return (row) => {
    let applies: Truth = hasGap ? UNKNOWN : FALSE;
    for (let index = 0; index < scopes.length && applies !== TRUE; index += 1) {
      applies = or(applies, actual((scopes[index] as Truths)(row)));
    }
    return applies;
  };
}
