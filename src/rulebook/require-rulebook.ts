import type { CureCode } from "../errors/cures.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { isRulebook } from "./brand.js";
import type { EligibilityRulebook } from "./types.js";

/** Throws `InvalidInputError` for anything `createRulebook` did not make. */
export function requireRulebook(given: unknown): asserts given is EligibilityRulebook {
  if (isRulebook(given)) return;
  const cure = bookCure(given);
  const place = { path: "book", received: describeValue(given), ...(cure === undefined ? {} : { cure }) };
  throw new InvalidInputError([makeProblem("not-a-rulebook", {}, place)]);
}

/** What was meant by what is no book. Whatever is given may throw when it is read. */
function bookCure(given: unknown): CureCode | undefined {
  try {
    if (typeof given === "string") return "book-by-import";
    if (typeof given !== "object" || given === null) return undefined;
    if (Object.values(given).some(isRulebook)) return "book-in-module";
    return "asOf" in given || "award" in given ? "book-first" : undefined;
  } catch {
    return undefined;
  }
}
