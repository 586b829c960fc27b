import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import { Comparison } from "../../src/conditions/comparison.js";
import { FactSlot } from "../../src/conditions/fact-slot.js";
import { compare } from "../../src/conditions/operators.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import type { FactDefinition } from "../../src/facts/definition.js";
import { Row } from "../../src/facts/row.js";
import { OPEN_JUDGEMENT, uniform } from "../../src/logic/truth-triple.js";
import type { LeafValue, Operator } from "../../src/pack/conditions.js";
import { blank, rowOf } from "../facts/read.js";

const OPERATORS: readonly Operator[] = [
  ...(["equal", "notEqual", "in", "notIn", "contains", "doesNotContain"] as const),
  ...(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const),
];
const RATINGS = codesOf("rating");
const MATTERS = codesOf("pendingMatter");
const VALUES = [
  ...[-1, 0, 1, 2, 2.5, 3, 4, true, false, "", "x", RATINGS[0], RATINGS.at(-1), MATTERS[0], MATTERS.at(-1)],
  ...[[], [0], [2, 3], [1, "x"], [RATINGS[0], RATINGS[1]], [MATTERS[0]], [true]],
] as LeafValue[];

/** A fact that has the bounds it is given. */
function slotWith(given: Pick<FactDefinition, "type" | "vocabulary">, low: number, high: number): FactSlot {
  const isList = given.type === "codes";
  const definition: FactDefinition = {
    name: "given",
    title: () => ({ vi: "x", en: "x" }),
    reader: () => ({
      read: (row) => row.bound(low, high),
      missing: () => [],
      ...(isList ? { items: () => MATTERS.filter((_, place) => ((low >> place) & 1) === 1) } : {}),
    }),
    ...given,
  };
  return new FactSlot(0, false, definition, {});
}

const everyMatter = 2 ** MATTERS.length - 1;
const CASES: readonly [what: string, given: Pick<FactDefinition, "type" | "vocabulary">, bounds: [number, number][]][] =
  [
    [
      "number",
      { type: "number" },
      [
        ...[0, 1, 2, 2.5, 3].map((value): [number, number] => [value, value]),
        ...([
          [0, 2],
          [1, 3],
          [3, 9],
          [2, Number.POSITIVE_INFINITY],
          [Number.NaN, Number.NaN],
        ] as [number, number][]),
      ],
    ],
    [
      "boolean",
      { type: "boolean" },
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [Number.NaN, Number.NaN],
      ],
    ],
    [
      "code",
      { type: "code", vocabulary: "rating" },
      [...RATINGS.map((_, place): [number, number] => [place, place]), [-1, -1], [Number.NaN, Number.NaN]],
    ],
    [
      "codes",
      { type: "codes", vocabulary: "pendingMatter" },
      [0, 1, 2, 3, everyMatter].flatMap((matters): [number, number][] => [
        [matters, 0],
        [matters, 1],
      ]),
    ],
  ];

describe("a comparison of numbers is the comparison of the values they stand for", () => {
  it.each(CASES)("of a fact that is a %s, with every operator and any value", (_, given, bounds) => {
    const found = new Set<number>();
    for (const [low, high] of bounds) {
      for (const operator of OPERATORS) {
        for (const value of VALUES) {
          const fact = slotWith(given, low, high);
          const row = new Row().begin(blank, []);
          const truths = new Comparison("", fact, operator, value, undefined).truths(row);
          const expected = uniform(compare(fact.value(row), operator, value));
          expect(truths, `${low}..${high} ${operator} ${JSON.stringify(value)}`).toBe(expected);
          found.add(truths);
        }
      }
    }
    expect(found.size).toBe(3);
  });

  it("of the award proposed where none is: it is no award, whatever it is compared with", () => {
    const definition = factCatalogue().get("award") as FactDefinition;
    for (const operator of OPERATORS) {
      for (const value of ["giay-khen", ["giay-khen", "bang-khen-tinh"]] as LeafValue[]) {
        const fact = new FactSlot(0, true, definition, {});
        const row = rowOf(blank);
        const expected = uniform(compare(fact.value(row), operator, value));
        expect(new Comparison("", fact, operator, value, undefined).truths(row), operator).toBe(expected);
      }
    }
  });

  it("of a judgement: open until somebody has judged, and then as any truth", () => {
    const definition = factCatalogue().get("judgement") as FactDefinition;
    for (const holds of [undefined, true, false]) {
      for (const operator of ["equal", "notEqual"] as const) {
        for (const value of [true, false]) {
          const fact = new FactSlot(0, false, definition, { id: "x" });
          const row = rowOf({ ...blank, ...(holds === undefined ? {} : { judgements: { x: { holds, by: "y" } } }) });
          const expected = holds === undefined ? OPEN_JUDGEMENT : uniform(compare(fact.value(row), operator, value));
          expect(new Comparison("", fact, operator, value, undefined).truths(row)).toBe(expected);
        }
      }
    }
  });
});
