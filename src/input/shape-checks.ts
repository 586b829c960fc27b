import type { ShapeCheck } from "./shape.js";

/** A problem as zod has it, so that one function words those of schemas and those of shapes. */
export interface ShapeIssue {
  readonly code: string;
  path: PropertyKey[];
  /** Whether the checks after the one that failed still run; where false, even those of lengths do not. */
  readonly continue?: boolean;
  readonly [detail: string]: unknown;
}

/** A value as its shape takes it, and what is wrong with it. */
export interface ShapeResult {
  value: unknown;
  issues: ShapeIssue[];
}

/** Whether a problem ends the checks of a value, but for those of lengths. */
export const isAborted = ({ issues }: ShapeResult): boolean => issues.some((issue) => issue.continue !== true);

/** Whether a problem ends those as well. */
const isStopped = ({ issues }: ShapeResult): boolean => issues.some((issue) => issue.continue === false);

/** Adds a problem. */
export function add(result: ShapeResult, issue: ShapeIssue): void {
  result.issues.push(issue);
}

/** Runs a check of a value that was read. */
export function runCheck(check: ShapeCheck, result: ShapeResult): void {
  // Lengths are checked of whatever has one, whether its type is right or not.
  if (check.check === "min-length" || check.check === "max-length") {
    if (!isStopped(result)) checkLength(check, result);
    return;
  }
  if (isAborted(result)) return;
  const { value } = result;
  switch (check.check) {
    case "integer":
      checkInteger(value as number, result);
      break;
    case "least":
      if (!isWithin(check.limit, value as number, check.inclusive)) {
        const { limit: minimum, inclusive } = check;
        add(result, { code: "too_small", minimum, inclusive, origin: "number", path: [], continue: true });
      }
      break;
    case "most":
      if (!isWithin(value as number, check.limit, check.inclusive)) {
        const { limit: maximum, inclusive } = check;
        add(result, { code: "too_big", maximum, inclusive, origin: "number", path: [], continue: true });
      }
      break;
    case "pattern":
      if (!check.pattern.test(value as string)) {
        add(result, { code: "invalid_format", message: check.format, path: [], continue: true });
      }
      break;
    default:
      if (!check.test(value as never)) add(result, { code: "custom", params: check.params, path: [], continue: true });
  }
}

const isWithin = (less: number, more: number, isInclusive: boolean): boolean =>
  isInclusive ? less <= more : less < more;

function checkInteger(value: number, result: ShapeResult): void {
  if (!Number.isInteger(value)) {
    add(result, { code: "invalid_type", expected: "int", path: [], continue: false });
  } else if (!Number.isSafeInteger(value)) {
    const limit =
      value > 0
        ? { code: "too_big", maximum: Number.MAX_SAFE_INTEGER }
        : { code: "too_small", minimum: Number.MIN_SAFE_INTEGER };
    add(result, { ...limit, inclusive: true, origin: "int", path: [], continue: true });
  }
}

const originOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : typeof value === "string" ? "string" : "unknown";

/** The problem of what is longer than it may be. */
export const tooLong = (maximum: number, value: unknown): ShapeIssue => ({
  code: "too_big",
  maximum,
  inclusive: true,
  origin: originOf(value),
  path: [],
});

function checkLength(
  check: Extract<ShapeCheck, { limit: number; check: `${string}-length` }>,
  result: ShapeResult,
): void {
  const { value } = result;
  if (value === undefined || value === null) return;
  const { length } = value as { length?: number };
  if (length === undefined) return;
  const { limit } = check;
  const counted = typeof value === "string" ? characters(value, limit) : length;
  if (check.check === "max-length") {
    if (!(counted <= limit)) add(result, { ...tooLong(limit, value), continue: true });
  } else if (!(counted >= limit)) {
    const origin = originOf(value);
    const isGoingOn = check.abort !== true;
    add(result, { code: "too_small", minimum: limit, inclusive: true, origin, path: [], continue: isGoingOn });
  }
}

/** The characters of a text, of which some are two units; the units where they are surely too many. */
function characters(text: string, limit: number): number {
  if (text.length > 2 * limit) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
