import * as z from "zod/mini";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { awardOrTitle, civilDate, code } from "../input/schema.js";

const prizeSchema = lazySchema(() =>
  z.strictObject({
    award: awardOrTitle(),
    kind: code("kind"),
    decidedOn: civilDate(),
  }),
);

/** Parses which prize to compute. Throws `InvalidInputError` with every problem. */
export function parsePrizeInput(input: unknown) {
  return parseOrThrow(prizeSchema(), input);
}
