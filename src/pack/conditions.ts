import * as z from "zod/mini";
import { lazySchema } from "../input/parse.js";
import { refinement } from "../input/refinement.js";
import { optional } from "../input/schema.js";

/** The operators of json-rules-engine. */
export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;

/** An operator of json-rules-engine. */
export type Operator = (typeof OPERATORS)[number];

/** What a leaf compares with: one value, or a list of them for `in` and `notIn`. */
export type LeafValue = string | number | boolean | (string | number)[];

/** One comparison of a fact with a value. */
export interface Leaf {
  fact: string;
  params?: Record<string, unknown>;
  operator: Operator;
  value: LeafValue;
}

/** A condition in json-rules-engine's format, without its surprising parts. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Leaf;

/** Of any shape, so the schema passes on what is inside as it is: a copy, for a book is frozen and a host's packs are not. */
const params = () => z.record(z.string(), z.unknown()).check(z.overwrite((given) => structuredClone(given)));

const leaf = () =>
  z.strictObject({
    fact: z.string().check(z.minLength(1), z.maxLength(60)),
    params: optional(params()),
    operator: z.enum(OPERATORS),
    value: z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.union([z.string(), z.number()])).check(z.minLength(1)),
    ]),
  });

/**
 * A tree of `all`, `any`, `not` and leaves. Empty groups are refused because an empty `all` would be true of everyone;
 * priorities and paths have no field here, so a pack that carries them is refused too.
 */
const condition = /* @__PURE__ */ lazySchema((): z.ZodMiniType<Condition> => {
  const branch = (): z.ZodMiniType<Condition> => condition();
  const group = () => z.array(z.lazy(branch)).check(z.minLength(1), z.maxLength(60));
  return z.union([
    z.strictObject({ all: group() }),
    z.strictObject({ any: group() }),
    z.strictObject({ not: z.lazy(branch) }),
    leaf(),
  ]);
});

/** The root of a rule's conditions: json-rules-engine wants a group there, not a bare leaf. */
export const conditions = () =>
  z
    .lazy(() => condition())
    .check(refinement((value: Condition) => !("fact" in value), "not-a-group", { groups: ["all", "any", "not"] }));
