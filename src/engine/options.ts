import * as z from "zod/mini";
import type { AwardCode, GroundCode, KindCode, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import { InvalidQueryError } from "../errors.js";
import { checkInput, lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code } from "../input/schema.js";

/** Which nominations an engine is for; fewer rules make it faster. */
export interface About {
  award?: AwardCode | TitleCode;
  kind?: KindCode;
  ground?: GroundCode;
  /** The day the dossiers were received: of each rule only the version that speaks on it. */
  receivedOn?: CivilDate;
}

/** How an engine of a book is made. */
export interface EngineOptions {
  /**
   * How what cannot be read is taken: `pessimistic`, against a rule's conditions, so that a rule that succeeds is proven; or
   * `optimistic`, for them, so that a rule that fails is disproven. Default: `pessimistic`.
   */
  unreadable?: "pessimistic" | "optimistic";
  /** Only the rules about these nominations. Default: every rule of the book, in all its versions. */
  about?: About;
}

const optionsSchema = lazySchema(() =>
  z.strictObject({
    unreadable: z.optional(z.enum(["pessimistic", "optimistic"])),
    about: z.optional(
      z.strictObject({
        award: z.optional(awardOrTitle()),
        kind: z.optional(code("kind")),
        ground: z.optional(code("ground")),
        receivedOn: z.optional(civilDate()),
      }),
    ),
  }),
);

/** Checks the options of an engine. Throws `InvalidQueryError` with every problem. */
export function checkOptions(options: EngineOptions): EngineOptions {
  const checked = checkInput(optionsSchema(), options);
  if (!checked.ok) throw new InvalidQueryError(checked.problems);
  return checked.value as EngineOptions;
}
