import type * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import type { TextFormat, ValueType } from "../errors.js";
import type { RefinementProblem } from "./refinement.js";

/** A check of a value beside its type, in the order in which a schema has them. */
export type ShapeCheck =
  | { readonly check: "integer" }
  | { readonly check: "least" | "most"; readonly limit: number; readonly inclusive: boolean }
  | { readonly check: "min-length"; readonly limit: number; readonly abort?: boolean }
  | { readonly check: "max-length"; readonly limit: number }
  | { readonly check: "pattern"; readonly pattern: RegExp; readonly format: TextFormat }
  | { readonly check: "custom"; readonly test: (value: never) => boolean; readonly params: RefinementProblem };

interface Checked {
  readonly checks?: readonly ShapeCheck[];
}

/**
 * What a schema accepts, as data without the library that made the schema: `npm run generate` writes it from the schema, and
 * `runShape` finds the same problems.
 */
export type Shape = Checked &
  (
    | { readonly type: "string" | "number" | "boolean" | "any" }
    | { readonly type: "enum"; readonly values: (book?: BookCodes) => readonly string[] }
    | { readonly type: "optional"; readonly innerType: Shape }
    | { readonly type: "array"; readonly element: Shape }
    | { readonly type: "record"; readonly valueType: Shape }
    | { readonly type: "union"; readonly options: readonly Shape[] }
    | { readonly type: "object"; readonly shape: Readonly<Record<string, Shape>> }
  );

/** The shape of a value that JSON does not have: what makes it one is a test. */
export const shapeByTest = (type: ValueType, test: (value: unknown) => boolean): Shape => ({
  type: "any",
  checks: [{ check: "custom", test, params: { code: "wrong-type", params: { type } } }],
});

/** A schema, or its shape: what looks for fields reads both alike. */
export type Described = z.ZodMiniType | Shape;

/** What schemas of inputs and their shapes hold alike. */
export interface Definition {
  readonly type: string;
  readonly innerType: Described;
  readonly element: Described;
  readonly valueType: Described;
  readonly shape: Readonly<Record<string, Described>>;
  readonly checks?: readonly ({ readonly _zod: { readonly def: object } } | ShapeCheck)[];
}

/** The definition of a schema or a shape. */
export const definitionOf = (described: Described): Definition =>
  ("_zod" in described ? described._zod.def : described) as unknown as Definition;
