/** One thing in which an answer is not as a case expects. */
export interface CaseDifference {
  /** Where in the expectation: `result.checks[0].status`. */
  path: string;
  expected: unknown;
  /** Left out where the answer has nothing there. */
  received?: unknown;
}

/**
 * Where a value is not as it is expected to be: objects may have more fields than are expected, lists no more items.
 * Gives each place once, the outermost first.
 */
export function findDifferences(value: unknown, expected: unknown, path: string): CaseDifference[] {
  if (!isNested(expected)) return Object.is(value, expected) ? [] : [{ path, expected, received: value }];
  if (!isNested(value) || Array.isArray(value) !== Array.isArray(expected))
    return [{ path, expected, received: value }];
  if (Array.isArray(expected) && (value as unknown as unknown[]).length !== expected.length) {
    return [{ path, expected, received: value }];
  }
  return Object.entries(expected).flatMap(([name, inner]) => {
    const at = Array.isArray(expected) ? `${path}[${name}]` : `${path}.${name}`;
    return Object.hasOwn(value, name) ? findDifferences(value[name], inner, at) : [{ path: at, expected: inner }];
  });
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
