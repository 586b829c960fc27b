import { Engine } from "json-rules-engine";
import { engineRule, ruleKey, rulesMatching } from "../../../src/adapters/json-rules-engine/rules.js";
import { factCatalogue } from "../../../src/facts/catalogue.js";
import { readFact } from "../../../src/facts/fact-reader.js";
import type { FactValue } from "../../../src/facts/fact-value.js";
import type { Row } from "../../../src/facts/row.js";
import type { Rulebook } from "../../../src/index.js";
import type { RuleFilter } from "../../../src/json-rules-engine.js";
import type { Condition, Leaf } from "../../../src/pack/conditions.js";
import { compiledBook } from "../../../src/rulebook/compile.js";

/** json-rules-engine as it comes, with a book's rules: what it answers where every leaf can be read. */
export type PlainEngine = (row: Row) => Promise<Map<string, boolean>>;

/** Makes an engine with nothing of ours but the rules: its own operators, and facts that are plain values. */
export function plainEngine(book: Rulebook, about: RuleFilter): PlainEngine {
  const rules = rulesMatching(compiledBook(book), about).map(({ rule }) => ({
    ...engineRule(book, rule),
    name: ruleKey(rule),
  }));
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  for (const fact of factCatalogue().values()) {
    engine.addFact(fact.name, async (params, almanac) =>
      plainValue(readFact(fact, fact.reader(params, book), await almanac.factValue("row"), book)),
    );
  }
  return async (row) => {
    const { results, failureResults } = await engine.run({ row });
    const readable = new Set(rules.filter(({ conditions }) => isReadable(conditions as Condition, row, book)));
    const names = new Set([...readable].map(({ name }) => name));
    return new Map(
      [...results, ...failureResults]
        .filter(({ name }) => names.has(name))
        .map(({ name, result }) => [name, result as boolean]),
    );
  };
}

function plainValue(reading: FactValue): unknown {
  if (reading.state === "known") return reading.value;
  return reading.state === "list" && reading.isComplete ? reading.items : undefined;
}

function isReadable(condition: Condition, row: Row, book: Rulebook): boolean {
  return leavesOf(condition).every(({ fact, params = {} }) => {
    const definition = factCatalogue().get(fact);
    if (definition === undefined) return false;
    return plainValue(readFact(definition, definition.reader(params, book), row, book)) !== undefined;
  });
}

function leavesOf(condition: Condition): Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}
