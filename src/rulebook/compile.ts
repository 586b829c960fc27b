import { type Node, Program } from "../conditions/program.js";
import type { Condition } from "../pack/conditions.js";
import type { Criterion, Rule } from "../pack/types.js";
import { numberPeriods, type Versioned } from "./in-force.js";
import { requireRulebook } from "./require-rulebook.js";
import { ruleScope, scopeConditions } from "./scope.js";
import type { EligibilityRulebook, Rulebook } from "./types.js";

/** A rule with its conditions, each compiled when it is first evaluated: a decision needs the rules of one award only. */
export interface CompiledRule extends Versioned {
  readonly rule: Rule;
  /** What must hold for the rule to apply, as far as it depends on facts that may be missing. */
  readonly scope: Node | undefined;
  /** The same without occasion and ground, for a nomination whose occasion and ground match already. */
  readonly scopeBesideTarget: Node | undefined;
  /** The rule's conditions; undefined where the text states none. */
  readonly conditions: Node | undefined;
}

/** A criterion with its conditions compiled; one without any is met by the judgement of its own id. */
export interface CompiledCriterion extends Versioned {
  readonly criterion: Criterion;
  readonly conditions: Node;
}

/** A rulebook with its conditions compiled, and with whatever else is computed from the book alone. */
export class CompiledBook {
  /** Grows as conditions are first evaluated. */
  readonly program: Program;
  readonly rules: readonly CompiledRule[];
  /** The number of the period a day is in: on all days of one, every listing and rule has the same force status. */
  readonly periodOn: (day: number) => number;
  readonly #derived = new Map<unknown, unknown>();

  constructor(readonly book: Rulebook) {
    this.program = new Program(book);
    this.rules = Object.freeze(book.rules.map((rule) => new RuleInProgram(this.program, rule)));
    this.periodOn = numberPeriods([...book.listings, ...book.rules]);
  }

  /** Compiled when a criterion is asked about first: a book of its eligibility alone has none. */
  get criteria(): readonly CompiledCriterion[] {
    return this.derive(compileCriteria);
  }

  /** The value that a function computes from this book, computed once; or a cache it makes, one for each book. */
  derive<Value>(compute: (compiled: CompiledBook) => Value): Value {
    if (!this.#derived.has(compute)) this.#derived.set(compute, compute(this));
    return this.#derived.get(compute) as Value;
  }
}

/** The same book for a row that another engine compares: what is remembered of the two must not mix. For `CompiledBook.derive`. */
export const comparingBook = ({ book }: CompiledBook): CompiledBook => new CompiledBook(book);

// A rulebook is plain frozen data that hosts hold: only a weak map can tie its compiled form to it.
const compiledBooks = new WeakMap<EligibilityRulebook, CompiledBook>();

/** The compiled form of a rulebook. Throws `InvalidInputError` for anything `createRulebook` did not make. */
export function compiledBook(book: EligibilityRulebook): CompiledBook {
  let compiled = compiledBooks.get(book);
  if (compiled === undefined) {
    requireRulebook(book);
    // Of the eligibility alone the other lists refuse whoever reads them.
    compiled = new CompiledBook(book as Rulebook);
    compiledBooks.set(book, compiled);
  }
  return compiled;
}

/** A class, whose getters all rules share: a book has hundreds, and a decision evaluates some. */
class RuleInProgram implements CompiledRule {
  declare readonly id: string;
  declare readonly pack: string;
  declare readonly layer: CompiledRule["layer"];
  readonly #program: Program;
  #scope: Compiled | undefined;
  #scopeBesideTarget: Compiled | undefined;
  #conditions: Compiled | undefined;

  constructor(
    program: Program,
    readonly rule: Rule,
  ) {
    this.#program = program;
    Object.assign(this, versioned(rule));
  }

  get scope(): Node | undefined {
    this.#scope ??= this.#compile(scopeConditions(ruleScope(this.rule)));
    return this.#scope.node;
  }

  get scopeBesideTarget(): Node | undefined {
    if (this.#scopeBesideTarget === undefined) {
      const { occasions: _, grounds: __, ...within } = ruleScope(this.rule);
      this.#scopeBesideTarget = this.#compile(scopeConditions(within));
    }
    return this.#scopeBesideTarget.node;
  }

  get conditions(): Node | undefined {
    this.#conditions ??= this.#compile(this.rule.conditions);
    return this.#conditions.node;
  }

  #compile(condition: Condition | undefined): Compiled {
    return { node: condition === undefined ? undefined : this.#program.compile(condition) };
  }
}

/** A condition that was compiled, where there is one. */
interface Compiled {
  readonly node: Node | undefined;
}

const compileCriteria = ({ program, book }: CompiledBook): readonly CompiledCriterion[] =>
  book.criteria.map((criterion) => compileCriterion(program, criterion));

function compileCriterion(program: Program, criterion: Criterion): CompiledCriterion {
  const conditions = once(() => program.compile(criterion.conditions ?? judgementCondition(criterion)));
  return {
    ...versioned(criterion),
    criterion,
    get conditions() {
      return conditions();
    },
  };
}

/** What distinguishes the versions of a provision, kept on its compiled form so that the two are chosen alike. */
function versioned({ id, pack, layer, validFrom, validTo, repealedBy }: Versioned): Versioned {
  return {
    id,
    pack,
    layer,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(repealedBy === undefined ? {} : { repealedBy }),
  };
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
