import { type Almanac, Engine, type Fact, type Rule, type RuleProperties } from "json-rules-engine";
import { describeValue } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError } from "../../errors.js";

/** json-rules-engine, or of it what an engine is made with. */
export interface EngineLibrary {
  Engine: typeof Engine;
}

/** The conditions of a rule in json-rules-engine's own type. */
export type EngineConditions = RuleProperties["conditions"];

/** A node of json-rules-engine's conditions, as loose as that library takes it. */
export interface Tree {
  all?: Tree[];
  any?: Tree[];
  not?: Tree;
  /** The name of a shared condition. */
  condition?: string;
  fact?: string;
  params?: Record<string, unknown>;
  operator?: string;
  value?: unknown;
  path?: string;
}

/** How a fact's value compares with another. */
export type CompareValues = (fact: unknown, value: unknown) => boolean;

/** An operator of the library. */
export interface EngineOperator {
  readonly name: string;
  evaluate: CompareValues;
}

/** A decorator of the library: makes an operator from another. */
export interface EngineDecorator {
  readonly name: string;
  decorate(operator: EngineOperator): EngineOperator;
}

/** The operators of an engine by name, which the library's types do not declare. */
export interface OperatorMap {
  readonly operators: ReadonlyMap<string, EngineOperator>;
  readonly decorators: ReadonlyMap<string, EngineDecorator>;
}

/** A node that the library has made of conditions; its class is not exported. */
export interface EngineCondition extends Tree {
  evaluate(almanac: Almanac, operators: { get(name: string): EngineOperator | null }): Promise<unknown>;
}

/** What an engine of the library has that its types do not declare. */
export interface EngineInside {
  readonly operators: OperatorMap;
  readonly conditions: ReadonlyMap<string, EngineCondition>;
  readonly rules: readonly Rule[];
}

/** What is the library's own, and not a host's, in its engines. */
export interface LibraryParts {
  readonly Fact: typeof Fact;
  readonly Rule: typeof Rule;
  /** What every condition inherits. */
  readonly conditionPrototype: EngineCondition;
  readonly operators: ReadonlySet<EngineOperator>;
  readonly decorators: ReadonlySet<EngineDecorator>;
}

const kept = new WeakMap<typeof Engine, LibraryParts>();

/** What is the library's own: the `Engine` that a host passes in is enough to find it. */
export function libraryParts({ Engine }: EngineLibrary): LibraryParts {
  const parts = kept.get(Engine) ?? findParts(Engine);
  kept.set(Engine, parts);
  return parts;
}

function findParts(LibraryEngine: typeof Engine): LibraryParts {
  const conditions = { all: [] };
  const engine = new LibraryEngine([{ conditions, event: { type: "any" } }]);
  engine.addFact("any", 0).setCondition("any", conditions);
  const inside = engine as unknown as EngineInside;
  return {
    Fact: engine.getFact("any").constructor as typeof Fact,
    Rule: inside.rules[0]?.constructor as typeof Rule,
    conditionPrototype: Object.getPrototypeOf(inside.conditions.get("any")),
    operators: new Set(inside.operators.operators.values()),
    decorators: new Set(inside.operators.decorators.values()),
  };
}

/**
 * Refuses a rule or fact of another copy of the library, which this copy would take for a plain object: its handlers would be
 * lost, or its value. Throws `InvalidInputError`.
 */
export function refuseForeign(value: unknown, { Fact, Rule }: LibraryParts): void {
  if (typeof value !== "object" || value === null || value instanceof Fact || value instanceof Rule) return;
  const { calculate, emitAsync } = value as Record<string, unknown>;
  if (typeof calculate !== "function" && typeof emitAsync !== "function") return;
  const place = { path: "library.Engine", received: describeValue(value) };
  throw new InvalidInputError([makeProblem("wrong-type", { type: "engine-class" }, place)]);
}

/** The methods that came last to the library, in its version 7. */
const METHODS = ["run", "addRule", "addFact", "setCondition", "addOperatorDecorator"];

/**
 * The library that a host gives, or the one that is installed beside this package.
 *
 * Throws `InvalidInputError` for what is no json-rules-engine of version 7.
 */
export function checkLibrary(given: EngineLibrary | undefined): EngineLibrary {
  if (given === undefined) return { Engine };
  const { Engine: Given } = given;
  const prototype = (typeof Given === "function" ? Given.prototype : undefined) as unknown;
  const methods = METHODS.map((name) => (prototype as Record<string, unknown> | undefined)?.[name]);
  if (methods.every((method) => typeof method === "function")) return { Engine: Given };
  const place = { path: "library.Engine", received: describeValue(Given) };
  throw new InvalidInputError([makeProblem("wrong-type", { type: "engine-class" }, place)]);
}
