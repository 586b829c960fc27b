import { type Node, Program } from "../conditions/program.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, InvalidPackError } from "../errors.js";
import type { Condition } from "../pack/conditions.js";
import { checkDocuments } from "../pack/documents.js";
import type { Criterion, Rule } from "../pack/types.js";
import { brand, isRulebook } from "./brand.js";
import { packChain } from "./chain.js";
import { compose } from "./compose.js";
import { numberPeriods } from "./in-force.js";
import { lint } from "./lint.js";
import { canonicalDigest } from "./receipt.js";
import { ruleScope, scopeConditions } from "./scope.js";
import type { Rulebook } from "./types.js";

/** A rule with its conditions, compiled when they are first read: an answer asks the rules of one award only. */
export interface CompiledRule {
  readonly rule: Rule;
  /** What must hold for the rule to apply, as far as it depends on facts that may be missing. */
  readonly scope: Node | undefined;
  /** The same, where the occasion and the ground are known and the rule's own. */
  readonly scopeWithin: Node | undefined;
  /** What the rule asks; undefined where the text is silent. */
  readonly conditions: Node | undefined;
}

/** A criterion with its conditions compiled; one that is only judged asks for the judgement of its own id. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly conditions: Node;
}

/** A rulebook ready to be asked; its program grows as conditions are first read. */
export interface CompiledBook {
  readonly book: Rulebook;
  readonly program: Program;
  readonly rules: readonly CompiledRule[];
  readonly criteria: readonly CompiledCriterion[];
  /** Numbers the periods in which every line and rule stands the same. */
  readonly periodOf: (day: string) => number;
}

const compiledBooks = new WeakMap<Rulebook, CompiledBook>();

/**
 * Checks packs and composes them into one rulebook; its conditions are compiled once, when they are first asked.
 *
 * @param packs the files of the packs, in any order: each pack's `pack.json` and its rooms; a list of files, such as
 * `nationalPack`, may stand among them. What is given is copied.
 * @throws InvalidPackError with every problem found: pack, path, what was expected and what came.
 * @example
 * const book = createRulebook([law, lawEligibility, plan, planTimeline]);
 * book.id; // "an-giang"
 */
export function createRulebook(packs: readonly unknown[]): Rulebook {
  if (!Array.isArray(packs)) {
    throw new InvalidPackError([
      makeProblem("wrong-type", { type: "list" }, { path: "packs", received: describeValue(packs) }),
    ]);
  }
  const { documents, problems } = checkDocuments(packs.flat());
  if (problems.length > 0) throw new InvalidPackError(problems);
  const chain = packChain(documents);
  if ("problems" in chain) throw new InvalidPackError(chain.problems);
  const book = compose(chain.packs, documents, canonicalDigest(documents.map(canonicalDigest).sort()));
  const found = lint(book);
  if (found.length > 0) throw new InvalidPackError(found);
  return brand(book);
}

/** The compiled form of a rulebook. Throws `InvalidInputError` for anything `createRulebook` did not make. */
export function compiledBook(book: Rulebook): CompiledBook {
  let compiled = compiledBooks.get(book);
  if (compiled === undefined) {
    if (!isRulebook(book)) {
      throw new InvalidInputError([makeProblem("not-a-rulebook", {}, { path: "book", received: describeValue(book) })]);
    }
    compiled = compile(book);
    compiledBooks.set(book, compiled);
  }
  return compiled;
}

function compile(book: Rulebook): CompiledBook {
  const program = new Program();
  const compileOptional = (condition: Condition | undefined) =>
    condition === undefined ? undefined : program.compile(condition);
  const rules = book.rules.map((rule): CompiledRule => {
    const { occasions: _, grounds: __, ...within } = ruleScope(rule);
    const scope = once(() => compileOptional(scopeConditions(ruleScope(rule))));
    const scopeWithin = once(() => compileOptional(scopeConditions(within)));
    const conditions = once(() => compileOptional(rule.conditions));
    return {
      rule,
      get scope() {
        return scope();
      },
      get scopeWithin() {
        return scopeWithin();
      },
      get conditions() {
        return conditions();
      },
    };
  });
  const criteria = book.criteria.map((criterion): CompiledCriterion => {
    const conditions = once(() => program.compile(criterion.conditions ?? judgementCondition(criterion)));
    return {
      criterion,
      get conditions() {
        return conditions();
      },
    };
  });
  return { book, program, rules, criteria, periodOf: numberPeriods([...book.listings, ...book.rules]) };
}

function judgementCondition({ id }: Criterion): Condition {
  return { all: [{ fact: "judgement", params: { id }, operator: "equal", value: true }] };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
