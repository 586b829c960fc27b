import * as z from "zod/mini";
import { codesOf } from "../codes.js";
import { InvalidQueryError } from "../errors.js";
import { civilDate, code } from "../pack/words.js";
import { checkInput, lazySchema } from "../validation.js";
import type { PrizeQuery } from "./types.js";

const querySchema = lazySchema(() =>
  z.strictObject({
    award: z.enum([...codesOf("award"), ...codesOf("title")]),
    kind: code("kind"),
    decidedOn: civilDate(),
  }),
);

/** Checks which prize is asked for, and gives a copy. Throws `InvalidQueryError` with every problem. */
export function checkPrizeQuery(input: unknown): PrizeQuery {
  const checked = checkInput(querySchema(), input);
  if (!checked.ok) throw new InvalidQueryError(checked.problems);
  return checked.value as PrizeQuery;
}
