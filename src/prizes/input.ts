import * as z from "zod/mini";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { awardOrTitle, civilDate, code } from "../input/schema.js";
import type { PrizeInput } from "./types.js";

const prizeSchema = lazySchema(() =>
  z.strictObject({
    award: awardOrTitle(),
    kind: code("kind"),
    decidedOn: civilDate(),
  }),
);

/** Checks which prize is asked for, and gives a copy. Throws `InvalidInputError` with every problem. */
export function checkPrizeQuery(input: unknown): PrizeInput {
  const checked = parseInput(prizeSchema(), input);
  if (!checked.ok) throw new InvalidInputError(checked.problems);
  return checked.value as PrizeInput;
}
