import { ALWAYS, all, any, type Formula, leavesOf, NEVER, negated } from "../../src/conditions/formula.js";
import type { LeafNode } from "../../src/conditions/program.js";
import type { Condition } from "../../src/pack/types.js";
import { type CompiledBook, type CompiledRule, compiledBook } from "../../src/rulebook/compile.js";
import { awardsNamed, ruleScope } from "../../src/rulebook/scope.js";
import type { Rulebook } from "../../src/rulebook/types.js";
import { findFacts } from "./search.js";

/** What is wrong with a rule, for whatever nomination. */
export interface RuleFault {
  rule: string;
  fault: "applies to nobody" | "never holds" | "always holds" | "a condition that changes nothing";
  detail?: string;
}

/** The faults of one pack's rules in a book; what a text leaves open has no conditions to be wrong. */
export function ruleFaults(book: Rulebook, pack: string): RuleFault[] {
  const compiled = compiledBook(book);
  return compiled.rules.filter(({ rule }) => rule.pack === pack).flatMap((rule) => faultsOf(compiled, rule));
}

function faultsOf(compiled: CompiledBook, { rule, scope, conditions }: CompiledRule): RuleFault[] {
  const name = `${rule.id}${rule.validFrom === undefined ? "" : ` from ${rule.validFrom}`}`;
  const applies = all(scope, targetOf(compiled, rule));
  if (findFacts(applies) === undefined) return [{ rule: name, fault: "applies to nobody" }];
  if (conditions === undefined) return [];
  if (findFacts(all(applies, conditions)) === undefined) return [{ rule: name, fault: "never holds" }];
  if (findFacts(all(applies, negated(conditions))) === undefined) return [{ rule: name, fault: "always holds" }];
  return leavesOf(conditions).flatMap((leaf, index) => {
    const without = [ALWAYS, NEVER].map((constant) => replaced(conditions, index, constant));
    const changes = without.every((other) => findFacts(all(applies, differs(conditions, other))) !== undefined);
    return changes ? [] : [{ rule: name, fault: "a condition that changes nothing", detail: describe(leaf) }];
  });
}

/** The awards and kinds a rule is about: they are no part of its scope as conditions. */
function targetOf(compiled: CompiledBook, rule: CompiledRule["rule"]): Formula {
  const { awards, kinds } = ruleScope(rule);
  const isOneOf = (fact: string, value: string[] | undefined): Condition[] =>
    value === undefined ? [] : [{ fact, operator: "in", value }];
  const conditions = [
    ...isOneOf("award", awards === undefined ? undefined : awardsNamed(awards)),
    ...isOneOf("kind", kinds === undefined ? undefined : [...kinds]),
  ];
  return conditions.length === 0 ? ALWAYS : compiled.program.compile({ all: conditions });
}

const differs = (one: Formula, other: Formula): Formula => any(all(one, negated(other)), all(negated(one), other));

/** A formula with its leaf of a number replaced. */
function replaced(formula: Formula, index: number, constant: Formula): Formula {
  let at = 0;
  const walk = (inner: Formula): Formula => {
    if (inner.type === "leaf") {
      at += 1;
      return at - 1 === index ? constant : inner;
    }
    if (inner.type === "constant") return inner;
    if (inner.type === "not") return negated(walk(inner.child));
    return { type: inner.type, children: inner.children.map(walk) };
  };
  return walk(formula);
}

const describe = ({ fact, operator, value }: LeafNode): string =>
  `${fact.definition.name} ${JSON.stringify(fact.params)} ${operator} ${JSON.stringify(value)}`;
