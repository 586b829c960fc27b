import type { CureCode } from "../errors/cures.js";
import type { ValueType } from "../errors.js";

type Path = readonly PropertyKey[];

/** The cure of a value of a wrong type, where the mistake is a typical one. */
export function cureFor(path: Path, wanted: ValueType, value: unknown): CureCode | undefined {
  switch (wanted) {
    case "string":
      return typeof value === "number" ? "number-as-text" : undefined;
    case "boolean":
      return value === 0 || value === 1 ? "true-or-false" : undefined;
    case "list":
      return path.at(-1) === "complete" && value === true ? "names-in-list" : undefined;
    case "object":
      return cureForObject(path, value);
    default:
      return undefined;
  }
}

function cureForObject(path: Path, value: unknown): CureCode | undefined {
  if (path[0] === "judgements" && path.length === 2 && typeof value === "boolean") return "judgement-as-object";
  if (path.length > 0) return typeof value === "string" ? "fields-of-object" : undefined;
  if (Array.isArray(value)) return "one-at-a-time";
  if (typeof value === "string" && /^\d{4}-\d{2}/.test(value)) return "day-in-object";
  return typeof value === "string" && value.startsWith("{") ? "text-as-json" : undefined;
}
