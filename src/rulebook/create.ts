import { type Node, Program } from "../conditions/program.js";
import { InvalidPackError, InvalidQueryError } from "../errors.js";
import type { Condition } from "../pack/conditions.js";
import { checkDocuments } from "../pack/documents.js";
import type { Criterion, Rule } from "../pack/types.js";
import { describeValue } from "../validation.js";
import { compose, deepFreeze } from "./compose.js";
import { lint } from "./lint.js";
import { scopeConditions, scopeOf } from "./scope.js";
import type { Rulebook } from "./types.js";

/** A rule with its conditions compiled. */
export interface CompiledRule {
  readonly rule: Rule;
  /** What must hold for the rule to apply, as far as it depends on facts that may be missing. */
  readonly scope?: Node;
  /** The same, where the occasion and the ground are known and the rule's own. */
  readonly scopeWithin?: Node;
  /** What the rule asks; left out where the text is silent. */
  readonly conditions?: Node;
}

/** A criterion with its conditions compiled; one that is only judged asks for the judgement of its own id. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly conditions: Node;
}

/** A rulebook ready to be asked. */
export interface CompiledBook {
  readonly book: Rulebook;
  readonly program: Program;
  readonly rules: readonly CompiledRule[];
  readonly criteria: readonly CompiledCriterion[];
}

const compiledBooks = new WeakMap<Rulebook, CompiledBook>();

/**
 * Checks packs, composes them into one rulebook, and compiles its conditions once.
 *
 * @param packs the files of the packs, in any order: each pack's `pack.json` and its rooms; a list of files, such as
 * `nationalPack`, may stand among them. What is given is copied.
 * @throws InvalidPackError with every problem found: pack, path, what was expected and what came.
 * @example
 * const book = createRulebook([law, lawEligibility, plan, planTimeline]);
 * book.id; // "an-giang"
 */
export function createRulebook(packs: readonly unknown[]): Rulebook {
  const { documents, problems } = checkDocuments(packs.flat());
  if (problems.length > 0) throw new InvalidPackError(problems);
  const composed = compose(documents);
  if ("problems" in composed) throw new InvalidPackError(composed.problems);
  const found = lint(composed.book);
  if (found.length > 0) throw new InvalidPackError(found);
  return remember(compile(mark(composed.book))).book;
}

/** The compiled form of a rulebook. Throws `InvalidQueryError` for anything `createRulebook` did not make. */
export function compiledOf(book: Rulebook): CompiledBook {
  const compiled = compiledBooks.get(book);
  if (compiled === undefined) {
    if (isMarked(book)) return remember(compile(book));
    throw new InvalidQueryError([
      { path: "book", expected: "a rulebook made by createRulebook", received: describeValue(book) },
    ]);
  }
  return compiled;
}

function remember(compiled: CompiledBook): CompiledBook {
  compiledBooks.set(compiled.book, compiled);
  return compiled;
}

/**
 * A book made by one copy of this library is good for another: a host that loads it through `import` and `require` has
 * two. The mark is shared by all copies, and a book is frozen before anyone else sees it.
 */
const MARK = Symbol.for("thidua-rules/rulebook");

function mark(book: Rulebook): Rulebook {
  return deepFreeze(Object.defineProperty({ ...book }, MARK, { value: true }));
}

function isMarked(book: unknown): boolean {
  return typeof book === "object" && book !== null && Object.isFrozen(book) && MARK in book;
}

function compile(book: Rulebook): CompiledBook {
  const program = new Program();
  const compiled = (condition: Condition | undefined): Node | undefined =>
    condition === undefined ? undefined : program.compile(condition);
  const rules = book.rules.map((rule): CompiledRule => {
    const { occasions: _, grounds: __, ...within } = scopeOf(rule);
    const scope = compiled(scopeConditions(scopeOf(rule)));
    const scopeWithin = compiled(scopeConditions(within));
    const conditions = compiled(rule.conditions);
    return {
      rule,
      ...(scope === undefined ? {} : { scope }),
      ...(scopeWithin === undefined ? {} : { scopeWithin }),
      ...(conditions === undefined ? {} : { conditions }),
    };
  });
  const criteria = book.criteria.map((criterion): CompiledCriterion => {
    const judged: Condition = {
      all: [{ fact: "judgement", params: { id: criterion.id }, operator: "equal", value: true }],
    };
    return { criterion, conditions: program.compile(criterion.conditions ?? judged) };
  });
  return { book, program, rules, criteria };
}
