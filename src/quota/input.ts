import * as z from "zod/mini";
import { codesOf } from "../codes.js";
import { InvalidQueryError } from "../errors.js";
import { checkInput, lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, shortText, year } from "../input/schema.js";
import type { Proposals } from "./types.js";

/** A number for any kind of nominee. */
const counts = () => z.strictObject(Object.fromEntries(codesOf("kind").map((kind) => [kind, z.optional(count())])));

const proposalsSchema = lazySchema(() =>
  z.strictObject({
    award: awardOrTitle(),
    occasion: code("occasion"),
    year: year(),
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
