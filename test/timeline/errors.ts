import { ThiduaError } from "../../src/errors.js";

/** The code and the problems of the error that a call throws. */
export function thrown(call: () => unknown): Pick<ThiduaError, "code" | "problems"> | undefined {
  try {
    call();
  } catch (error) {
    if (!(error instanceof ThiduaError)) throw error;
    return { code: error.code, problems: error.problems };
  }
  return undefined;
}

/** The same value, frozen all the way down. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
