import fc from "fast-check";
import { codesOf } from "../../../src/codes.js";
import { factCatalogue } from "../../../src/facts/catalogue.js";
import type { FactDefinition } from "../../../src/facts/definition.js";
import type { LeafValue, Rulebook } from "../../../src/index.js";
import type { Condition, Leaf } from "../../../src/pack/types.js";
import { builtInRulebook } from "../../../src/rulebook/built-in.js";
import { factBook, factParams } from "../../properties/facts.js";
import { lawEligibility, lawHeader, rule } from "../../rulebook/packs.js";

const number = fc.oneof(
  fc.integer({ min: -1, max: 8 }),
  fc.integer({ min: 0, max: 3_000 }),
  fc.constantFrom(0.5, 66.7),
);

/** What facts of a type can be compared with, one value at a time. */
function valueFor({ type, vocabulary }: FactDefinition): fc.Arbitrary<string | number | boolean> {
  if (type === "boolean") return fc.boolean();
  if (type === "number") return number;
  return fc.constantFrom(...(vocabulary === undefined ? [] : codesOf(vocabulary)));
}

const OPERATORS = {
  boolean: { one: ["equal", "notEqual"], many: [] },
  number: {
    one: ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"],
    many: ["in", "notIn"],
  },
  code: { one: ["equal", "notEqual"], many: ["in", "notIn"] },
  codes: { one: ["contains", "doesNotContain"], many: [] },
} as const;

function leafOf(fact: FactDefinition): fc.Arbitrary<Leaf> {
  const { one, many } = OPERATORS[fact.type];
  const value = valueFor(fact);
  const compared = fc.oneof(
    { weight: one.length, arbitrary: fc.tuple(fc.constantFrom(...one), value as fc.Arbitrary<LeafValue>) },
    ...(many.length === 0
      ? []
      : [
          {
            weight: many.length,
            arbitrary: fc.tuple(
              fc.constantFrom(...many),
              fc.array(value, { minLength: 1, maxLength: 4 }) as fc.Arbitrary<LeafValue>,
            ),
          },
        ]),
  );
  return fc.tuple(factParams[fact.name] ?? fc.constant({}), compared).map(([params, [operator, against]]) => ({
    fact: fact.name,
    ...(Object.keys(params).length === 0 ? {} : { params: params as Record<string, unknown> }),
    operator,
    value: against,
  }));
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(...[...factCatalogue().values()].map(leafOf));

/** Conditions as a pack may hold them: any nesting of `all`, `any` and `not`, a group at the root. */
export const tree: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition; group: Condition }>((tie) => ({
  node: fc.oneof({ maxDepth: 4, depthSize: "small", withCrossShrink: true }, leaf, tie("group")),
  group: fc.oneof(
    fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie("node").map((not) => ({ not })),
  ),
})).group;

/** The ids of the judgements that generated leaves ask for. */
export const JUDGEMENT_IDS = ["x", "y"];

/**
 * Trees as the rules of a book; a tree's rule has its index for an id. Not by `createRulebook`, which refuses rules that
 * never or always hold.
 */
export function bookOfTrees(trees: readonly Condition[], movements: readonly unknown[] = []): Rulebook {
  const asked = JUDGEMENT_IDS.map(
    (id): Condition => ({ fact: "judgement", params: { id }, operator: "equal", value: true }),
  );
  const rules = [...trees, { all: asked }].map((conditions, index) => {
    const { ground: _, appliesTo: __, ...anyone } = rule(`tree-${index}`, conditions);
    return anyone;
  });
  const judgements = JUDGEMENT_IDS.map((id) => ({
    id,
    title: { vi: id, en: id },
    judgedBy: ["don-vi-de-nghi"],
    source: { instrument: "L1", article: 1 },
  }));
  const scoreTables = factBook.scoreTables?.map(({ pack: _, layer: __, ...table }) => ({
    ...table,
    source: { instrument: "L1", article: 1 },
  }));
  const criteria = { pack: "law", room: "criteria", scoreTables };
  return builtInRulebook("trees", [
    { ...lawHeader(), vocabularies: factBook.vocabularies, movements },
    lawEligibility(rules, { judgements }),
    criteria,
  ]);
}
