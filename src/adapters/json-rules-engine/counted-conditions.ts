import type { Engine } from "json-rules-engine";
import { type EngineCondition, type EngineLibrary, libraryParts, type OperatorMap, type Tree } from "./library.js";
import { operatorCountingUnknown } from "./operators.js";

/** Copies conditions with each leaf knowing how it counts an unknown truth. */
export type CountConditions = (conditions: Tree, favour: boolean) => EngineCondition;

const kept = new WeakMap<typeof Engine, CountConditions>();

/** The function that copies conditions of a library. */
export function conditionCounter(library: EngineLibrary): CountConditions {
  const made = kept.get(library.Engine) ?? makeCounter(library);
  kept.set(library.Engine, made);
  return made;
}

/**
 * A condition is proven only if each unknown leaf counts against it. Under an odd number of `not` that means counting it as
 * true, because the negation then makes it false.
 *
 * How a node counts is in what it inherits, for the library copies nodes with that, and shows their fields in its results.
 */
function makeCounter(library: EngineLibrary): CountConditions {
  const parts = libraryParts(library);
  const against = Object.create(parts.conditionPrototype) as EngineCondition;
  const forThem = Object.create(parts.conditionPrototype) as EngineCondition;
  const counts = (node: Tree, prototype: EngineCondition): EngineCondition =>
    Object.getPrototypeOf(node) === prototype
      ? (node as EngineCondition)
      : Object.assign(Object.create(prototype), node);
  for (const [prototype, turned] of [
    [against, forThem],
    [forThem, against],
  ] as const) {
    prototype.evaluate = function (almanac, operators) {
      const get = (name: string) =>
        operatorCountingUnknown(operators as unknown as OperatorMap, name, prototype === forThem, parts);
      return parts.conditionPrototype.evaluate.call(this, almanac, { get });
    };
    // Set, and not only copied here: the library assigns a shared condition to the node that names it when that is reached.
    onSet(prototype, "all", (children) => children.map((child) => counts(child, prototype)));
    onSet(prototype, "any", (children) => children.map((child) => counts(child, prototype)));
    onSet(prototype, "not", (child) => counts(child, turned));
  }
  return (conditions, favour) => counts(conditions, favour ? forThem : against);
}

/** Sets a field of what inherits from a prototype to what a function makes of it. */
function onSet<Field extends "all" | "any" | "not">(
  prototype: EngineCondition,
  field: Field,
  change: (value: NonNullable<Tree[Field]>) => unknown,
): void {
  Object.defineProperty(prototype, field, {
    set(value: NonNullable<Tree[Field]>) {
      const options = { configurable: true, enumerable: true, writable: true };
      Object.defineProperty(this, field, { ...options, value: change(value) });
    },
  });
}
