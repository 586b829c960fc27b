import type * as z from "zod/mini";
import type { Draw } from "../bench/draw.js";
import { drawDate } from "./hostile-values.js";

/** As far as the definitions of schemas are read here. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  entries?: Record<string, string>;
  values?: unknown[];
  getter?: () => z.ZodMiniType;
}

const WORDS = ["a", "b", "P1", "giay-khen", "hoi-dong", "2026-01-01", "2026-08-15", "2025-12-31", "2024", "2026-Q2"];
const NUMBERS = [0, 1, 2, 3, 5, 7, 10, 50, 80, 90, 100, 2018, 2022, 2023, 2024, 2025, 2026];

/** How deep conditions and the like may nest. */
const DEEPEST = 7;

/** A value that has the shape of a schema. What a schema checks besides, such as that a text is a date, may not hold. */
export function drawFromSchema(draw: Draw, schema: z.ZodMiniType, depth = 0): unknown {
  const def = schema._zod.def as unknown as Definition;
  const inner = (one: z.ZodMiniType | undefined) => (one === undefined ? null : drawFromSchema(draw, one, depth + 1));
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape ?? {})
          .filter(([, field]) => !isOptional(field) || (depth < DEEPEST && draw.chance(35)))
          .map(([key, field]) => [key, inner(field)]),
      );
    case "array":
      return draw.list(depth > DEEPEST ? 1 : draw.pick([1, 1, 1, 2, 3]), () => inner(def.element));
    case "record":
      return Object.fromEntries(
        draw.list(draw.between(0, 2), () => [String(inner(def.keyType)), inner(def.valueType)]),
      );
    case "enum":
      return draw.pick(Object.values(def.entries ?? { a: "a" }));
    case "literal":
      return draw.pick(def.values ?? [null]);
    case "union":
      // The last alternative of a tree is its leaf.
      return inner(depth > DEEPEST ? def.options?.at(-1) : draw.pick(def.options ?? []));
    case "lazy":
      return inner(def.getter?.());
    case "boolean":
      return draw.chance(50);
    case "number":
      return draw.pick(NUMBERS);
    case "string":
      return draw.chance(10) ? drawDate(draw) : draw.pick(WORDS);
    default:
      return def.innerType === undefined ? draw.pick(WORDS) : inner(def.innerType);
  }
}

const isOptional = (schema: z.ZodMiniType): boolean => (schema._zod.def as unknown as Definition).type === "optional";
