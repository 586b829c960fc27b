import * as z from "zod/mini";
import { InvalidQueryError } from "../errors.js";
import { checkInput, lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code } from "../input/schema.js";
import type { PrizeQuery } from "./types.js";

const querySchema = lazySchema(() =>
  z.strictObject({
    award: awardOrTitle(),
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
