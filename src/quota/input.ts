import * as z from "zod/mini";
import { codesOf } from "../codes.js";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, shortText, year } from "../input/schema.js";
import type { QuotaInput } from "./types.js";

/** A number for any kind of nominee. */
const countsSchema = () =>
  z.strictObject(Object.fromEntries(codesOf("kind").map((kind) => [kind, z.optional(count())])));

const proposalsSchema = lazySchema(() =>
  z.strictObject({
    award: awardOrTitle(),
    occasion: code("occasion"),
    year: year(),
    asOf: civilDate(),
    unit: z.strictObject({ id: z.optional(shortText()), level: z.optional(code("unitLevel")) }),
    used: z.optional(countsSchema()),
    requested: countsSchema(),
  }),
);

/** Checks proposals and gives a copy of them in their typed form. Throws `InvalidInputError` with every problem. */
export function checkProposals(input: unknown): QuotaInput {
  const checked = parseInput(proposalsSchema(), input);
  if (!checked.ok) throw new InvalidInputError(checked.problems);
  return checked.value as QuotaInput;
}
