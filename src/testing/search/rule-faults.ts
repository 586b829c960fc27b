import { ALWAYS, all, any, type Formula, leavesIn, NEVER, negated } from "../../conditions/formula.js";
import type { LeafNode } from "../../conditions/program.js";
import type { Condition } from "../../pack/types.js";
import { type CompiledBook, type CompiledRule, compiledBook } from "../../rulebook/compile.js";
import { awardsNamed, ruleScope } from "../../rulebook/scope.js";
import type { Rulebook } from "../../rulebook/types.js";
import { findFacts } from "./find-facts.js";

/** What is wrong with a rule, for whatever nomination. */
export interface RuleFault {
  rule: string;
  fault: "applies to nobody" | "never holds" | "always holds" | "a condition that changes nothing";
  detail?: string;
}

/**
 * Searches the rules of one pack of a book for those that never hold, always hold, apply to nobody, or have a condition that
 * changes nothing. What a text leaves open has no conditions to be wrong.
 *
 * @param pack the id of the pack; left out, the lowest of the book.
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 * @example
 * findRuleFaults(anGiang); // []
 */
export function findRuleFaults(book: Rulebook, pack: string = book.id): RuleFault[] {
  const compiled = compiledBook(book);
  return compiled.rules.filter(({ rule }) => rule.pack === pack).flatMap((rule) => faultsInRule(compiled, rule));
}

function faultsInRule(compiled: CompiledBook, { rule, scope, conditions }: CompiledRule): RuleFault[] {
  const name = `${rule.id}${rule.validFrom === undefined ? "" : ` from ${rule.validFrom}`}`;
  const applies = all(scope, targetFormula(compiled, rule));
  if (findFacts(applies, compiled.book) === undefined) return [{ rule: name, fault: "applies to nobody" }];
  if (conditions === undefined) return [];
  if (findFacts(all(applies, conditions), compiled.book) === undefined) return [{ rule: name, fault: "never holds" }];
  if (findFacts(all(applies, negated(conditions)), compiled.book) === undefined)
    return [{ rule: name, fault: "always holds" }];
  return leavesIn(conditions).flatMap((leaf, index) => {
    const without = [ALWAYS, NEVER].map((constant) => replaced(conditions, index, constant));
    const changes = without.every(
      (other) => findFacts(all(applies, differs(conditions, other)), compiled.book) !== undefined,
    );
    return changes ? [] : [{ rule: name, fault: "a condition that changes nothing", detail: describe(leaf) }];
  });
}

/** The awards and kinds a rule is about: they are no part of its scope as conditions. */
function targetFormula(compiled: CompiledBook, rule: CompiledRule["rule"]): Formula {
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
