import type { BookCodes } from "../codes.js";
import type { Shape, ShapeCheck } from "./shape.js";
import { add, isAborted, runCheck, type ShapeResult, tooLong } from "./shape-checks.js";

/**
 * Reads a value by a shape: the value with its known fields alone, and every problem, in zod's order and by its rules.
 *
 * @param book whose packs' own codes are accepted too.
 */
export function runShape(shape: Shape, value: unknown, book?: BookCodes): ShapeResult {
  const result: ShapeResult = { value, issues: [] };
  readType(shape, result, book);
  for (const check of shape.checks ?? []) runCheck(check, result);
  return result;
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readType(shape: Shape, result: ShapeResult, book: BookCodes | undefined): void {
  const { value } = result;
  const wrongType = (expected: string) => add(result, { code: "invalid_type", expected, path: [], inst: shape });
  switch (shape.type) {
    case "any":
      break;
    case "optional":
      if (value !== undefined) Object.assign(result, runShape(shape.innerType, value, book));
      break;
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) wrongType("number");
      break;
    case "enum": {
      const values = shape.values(book);
      if (!values.some((one) => one === value)) add(result, { code: "invalid_value", values, path: [] });
      break;
    }
    case "array":
      if (!Array.isArray(value)) wrongType("array");
      else readItems(shape.element, shape.checks, result, book);
      break;
    case "record":
      if (!isPlainObject(value)) wrongType("record");
      else readEntries(shape.valueType, value, result, book);
      break;
    case "object":
      if (!isObject(value)) wrongType("object");
      else readFields(shape, value, result, book);
      break;
    case "union":
      readOptions(shape.options, result, book);
      break;
    default:
      if (typeof value !== shape.type) wrongType(shape.type);
  }
}

/** Adds the problems of a part, at its place. */
function addAt(result: ShapeResult, key: PropertyKey, { issues }: ShapeResult): void {
  for (const issue of issues) {
    issue.path.unshift(key);
    result.issues.push(issue);
  }
}

function readItems(
  element: Shape,
  checks: readonly ShapeCheck[] | undefined,
  result: ShapeResult,
  book: BookCodes | undefined,
): void {
  const items = result.value as unknown[];
  const most = checks?.find(({ check }) => check === "max-length");
  if (most?.check === "max-length" && items.length > most.limit) {
    // The items of a list that is too long are not read.
    add(result, { ...tooLong(most.limit, items), continue: false });
    return;
  }
  const read: unknown[] = Array(items.length);
  for (let index = 0; index < items.length; index += 1) {
    const item = runShape(element, items[index], book);
    addAt(result, index, item);
    read[index] = item.value;
  }
  result.value = read;
}

function readEntries(
  valueType: Shape,
  value: Record<PropertyKey, unknown>,
  result: ShapeResult,
  book: BookCodes | undefined,
): void {
  const read: Record<PropertyKey, unknown> = {};
  for (const key of Reflect.ownKeys(value)) {
    if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
    if (typeof key !== "string") {
      const issues = [{ code: "invalid_type", expected: "string", path: [] }];
      add(result, { code: "invalid_key", issues, path: [key] });
      continue;
    }
    const entry = runShape(valueType, value[key], book);
    addAt(result, key, entry);
    read[key] = entry.value;
  }
  result.value = read;
}

function readFields(
  shape: Extract<Shape, { type: "object" }>,
  value: Record<PropertyKey, unknown>,
  result: ShapeResult,
  book: BookCodes | undefined,
): void {
  const read: Record<PropertyKey, unknown> = {};
  for (const [name, field] of Object.entries(shape.shape)) {
    const inner = runShape(field, value[name], book);
    if (field.type === "optional" && !(name in value)) continue;
    addAt(result, name, inner);
    if (name in value) read[name] = inner.value;
  }
  const unknown: string[] = [];
  for (const name in value) if (!Object.hasOwn(shape.shape, name)) unknown.push(name);
  if (unknown.length > 0) {
    add(result, { code: "unrecognized_keys", keys: unknown, path: [], inst: shape, continue: true });
  }
  result.value = read;
}

function readOptions(options: readonly Shape[], result: ShapeResult, book: BookCodes | undefined): void {
  const results: ShapeResult[] = [];
  for (const option of options) {
    const one = runShape(option, result.value, book);
    if (one.issues.length === 0) {
      Object.assign(result, one);
      return;
    }
    results.push(one);
  }
  const [nearest, ...others] = results.filter((one) => !isAborted(one));
  if (nearest !== undefined && others.length === 0) Object.assign(result, nearest);
  else add(result, { code: "invalid_union", errors: results.map(({ issues }) => issues), path: [] });
}

/** Whether a value is an object of its own and no instance of a class, by zod's test. */
function isPlainObject(value: unknown): value is Record<PropertyKey, unknown> {
  if (!isObject(value)) return false;
  const { constructor: made } = value;
  if (typeof made !== "function") return true;
  const { prototype } = made;
  return isObject(prototype) && Object.hasOwn(prototype, "isPrototypeOf");
}
