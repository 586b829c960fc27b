import * as z from "zod/mini";
import { codesOf } from "../codes.js";
import { InvalidQueryError } from "../errors.js";
import { civilDate, code, shortText } from "../pack/words.js";
import { checkInput, lazySchema } from "../validation.js";
import type { Proposals } from "./types.js";

/** A number for any kind of nominee. */
const counts = () =>
  z.strictObject(Object.fromEntries(codesOf("kind").map((kind) => [kind, z.optional(z.int().check(z.nonnegative()))])));

const proposalsSchema = lazySchema(() =>
  z.strictObject({
    award: z.enum([...codesOf("award"), ...codesOf("title")]),
    occasion: code("occasion"),
    year: z.int().check(z.minimum(1900), z.maximum(2199)),
    asOf: civilDate(),
    unit: z.strictObject({ id: z.optional(shortText()), level: z.optional(code("unitLevel")) }),
    used: z.optional(counts()),
    requested: counts(),
  }),
);

/** Checks proposals and gives a copy of them in their typed form. Throws `InvalidQueryError` with every problem. */
export function checkProposals(input: unknown): Proposals {
  const checked = checkInput(proposalsSchema(), input);
  if (!checked.ok) throw new InvalidQueryError(checked.problems);
  return checked.value as Proposals;
}
