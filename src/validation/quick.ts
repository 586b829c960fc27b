import type * as z from "zod/mini";

/** Whether a value surely passes. `false` says only that it must be looked at closely. */
export type QuickCheck = (value: unknown) => boolean;

/**
 * Makes a quick check from a schema: it accepts what the schema accepts and would leave as it is, without the copies and
 * the bookkeeping that errors need. What it does not accept goes to the schema itself, which alone refuses.
 *
 * It reads the definition that zod keeps of every schema, so a shape is written once. Schemas and checks it does not
 * know accept nothing.
 */
export function quickCheck(schema: z.ZodMiniType): QuickCheck {
  const { def } = schema._zod;
  const first = ofType(def as Definition);
  const checks = [
    ...ownCheck(def as Definition),
    ...(def.checks ?? []).map((check) => ofCheck(check._zod.def as Definition)),
  ];
  if (checks.length === 0) return first;
  const [second = first, third] = checks;
  if (third === undefined) return (value) => first(value) && second(value);
  return (value) => first(value) && checks.every((check) => check(value));
}

/** What the definitions of the schemas in use hold. */
interface Definition {
  type?: string;
  check?: string;
  innerType: z.ZodMiniType;
  element: z.ZodMiniType;
  valueType: z.ZodMiniType;
  shape: Record<string, z.ZodMiniType>;
  catchall?: z.ZodMiniType;
  keyType: z.ZodMiniType;
  entries: Record<string, string>;
  values: readonly unknown[];
  format?: string;
  minimum: number;
  maximum: number;
  value: number;
  inclusive: boolean;
  fn: (value: unknown) => unknown;
}

const nothing: QuickCheck = () => false;

function ofType(def: Definition): QuickCheck {
  switch (def.type) {
    case "string":
      return def.format === undefined ? (value) => typeof value === "string" : nothing;
    case "boolean":
      return (value) => typeof value === "boolean";
    case "number":
      return Number.isFinite;
    case "enum":
      return among(Object.values(def.entries));
    case "literal":
      return among(def.values);
    case "optional": {
      const inner = quickCheck(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case "array":
      return everyItem(quickCheck(def.element));
    case "record":
      return def.keyType._zod.def.type === "string" ? everyField(quickCheck(def.valueType)) : nothing;
    case "object":
      return def.catchall?._zod.def.type === "never" ? fieldsOf(def.shape) : nothing;
    default:
      return nothing;
  }
}

/** zod's `int` is a type and a check in one. */
const ownCheck = (def: Definition): QuickCheck[] => (def.check === undefined ? [] : [ofCheck(def)]);

function ofCheck({ check, format, minimum, maximum, value: limit, inclusive, fn }: Definition): QuickCheck {
  switch (check) {
    case "number_format":
      return format === "safeint" ? Number.isSafeInteger : nothing;
    // zod counts a string's code points, which are at most its units and at least half of them.
    case "min_length":
      return (value) => lengthOf(value) >= (minimum > 1 && typeof value === "string" ? 2 * minimum : minimum);
    case "max_length":
      return (value) => lengthOf(value) <= maximum;
    case "greater_than":
      return (value) => (inclusive ? (value as number) >= limit : (value as number) > limit);
    case "less_than":
      return (value) => (inclusive ? (value as number) <= limit : (value as number) < limit);
    case "custom":
      return (value) => Boolean(fn(value));
    default:
      return nothing;
  }
}

const lengthOf = (value: unknown) => (value as { length: number }).length;

function among(values: readonly unknown[]): QuickCheck {
  const accepted = new Set(values);
  return (value) => accepted.has(value);
}

function everyItem(check: QuickCheck): QuickCheck {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!check(value[index])) return false;
    return true;
  };
}

/** Instances of classes are left to the schema, which makes plain objects of them. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function everyField(check: QuickCheck): QuickCheck {
  return (value) => {
    if (!isPlain(value)) return false;
    for (const name in value) if (name === "__proto__" || !check(value[name])) return false;
    return true;
  };
}

interface Field {
  check: QuickCheck;
  /** 1 where the field must be there. */
  required: 0 | 1;
}

function fieldsOf(shape: Record<string, z.ZodMiniType>): QuickCheck {
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [name, schema] of Object.entries(shape)) {
    const field: Field = { check: quickCheck(schema), required: schema._zod.def.type === "optional" ? 0 : 1 };
    fields.set(name, field);
    required += field.required;
  }
  return (value) => {
    if (!isPlain(value)) return false;
    let found = 0;
    for (const name in value) {
      const field = fields.get(name);
      if (field === undefined || !field.check(value[name])) return false;
      found += field.required;
    }
    return found === required;
  };
}
