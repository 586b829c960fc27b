import { LogicEngine } from "json-logic-engine";
import { codesOf } from "../../../src/codes.js";
import type { Row } from "../../../src/facts/row.js";
import type { Operator } from "../../../src/index.js";
import type { Condition } from "../../../src/pack/types.js";
import type { Contender } from "./contender.js";
import { byKind, conditionOf, contextOf, plainFact, rulesAbout } from "./facts.js";

/** The facts of one nomination, each read once. */
interface Values {
  context: Row;
  read: Map<number, unknown>;
}

type Compiled = (values: Values) => unknown;

const OPERATORS: Partial<Record<Operator, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/** The book's rules as compiled JSON logic. */
class LogicBook {
  readonly #engine = new LogicEngine();
  readonly #facts: { read: (params: object, context: Row) => unknown; params: object }[] = [];
  readonly #places = new Map<string, number>();

  constructor() {
    this.#engine.addMethod("fact", (place: number, values: Values) => this.#value(place, values));
    this.#engine.addMethod("among", ([value, list]: [unknown, unknown[]]) => list.includes(value));
    this.#engine.addMethod(
      "holds",
      ([items, value]: [unknown, unknown]) => Array.isArray(items) && items.includes(value),
    );
  }

  compile(condition: Condition): Compiled {
    return this.#engine.build(this.#logic(condition)) as Compiled;
  }

  #value(given: number | [number], { context, read }: Values): unknown {
    const place = Array.isArray(given) ? given[0] : given;
    if (read.has(place)) return read.get(place);
    const fact = this.#facts[place];
    const value = fact?.read(fact.params, context);
    read.set(place, value);
    return value;
  }

  #logic(condition: Condition): unknown {
    if ("all" in condition) return { and: condition.all.map((child) => this.#logic(child)) };
    if ("any" in condition) return { or: condition.any.map((child) => this.#logic(child)) };
    if ("not" in condition) return { "!": [this.#logic(condition.not)] };
    const { operator, value } = condition;
    const fact = { fact: this.#place(condition.fact, condition.params ?? {}) };
    if (operator === "in") return { among: [fact, { preserve: value }] };
    if (operator === "notIn") return { "!": [{ among: [fact, { preserve: value }] }] };
    if (operator === "contains") return { holds: [fact, value] };
    if (operator === "doesNotContain") return { "!": [{ holds: [fact, value] }] };
    return { [OPERATORS[operator] as string]: [fact, value] };
  }

  #place(name: string, params: object): number {
    const key = `${name} ${JSON.stringify(params)}`;
    const before = this.#places.get(key);
    if (before !== undefined) return before;
    const place = this.#facts.length;
    this.#places.set(key, place);
    this.#facts.push({ read: plainFact(name), params });
    return place;
  }
}

/** json-logic-engine, compiled: the rules about a form, kind and ground, each answered by a boolean. */
export function jsonLogic(): Contender {
  const book = new LogicBook();
  const rulesFor = byKind((asked) => rulesAbout(asked).map((rule) => book.compile(conditionOf(rule))));
  let sink = 0;
  return {
    name: "json-logic-engine, compiled, rules in question",
    answers: "booleans, rule by rule",
    rows: 500,
    run(candidacies) {
      for (const candidacy of candidacies) {
        for (const award of codesOf("award")) {
          const values: Values = { context: contextOf(candidacy, award), read: new Map() };
          for (const rule of rulesFor(candidacy, award)) if (rule(values)) sink += 1;
        }
      }
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}
