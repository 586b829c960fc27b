import * as z from "zod/mini";
import type { AwardCode, GroundCode, KindCode, TitleCode } from "../../codes.js";
import type { CivilDate } from "../../dates.js";
import { InvalidInputError } from "../../errors.js";
import { lazySchema, parseInput } from "../../input/parse.js";
import { awardOrTitle, civilDate, code } from "../../input/schema.js";

/** Which nominations an engine is for; fewer rules make it faster. */
export interface RuleFilter {
  award?: AwardCode | TitleCode;
  kind?: KindCode;
  ground?: GroundCode;
  /** The day the dossiers were received: of each rule only the version that applies on it. */
  receivedOn?: CivilDate;
}

/** How an engine of a book is made. */
export interface EngineOptions {
  /**
   * How unknown facts count: `pessimistic`, against a rule's conditions, so that a rule that succeeds is proven; or
   * `optimistic`, for them, so that a rule that fails is disproven. Default: `pessimistic`.
   */
  unknowns?: "pessimistic" | "optimistic";
  /** Only the rules about these nominations. Default: every rule of the book, in all its versions. */
  about?: RuleFilter;
}

const engineOptionsSchema = lazySchema(() =>
  z.strictObject({
    unknowns: z.optional(z.enum(["pessimistic", "optimistic"])),
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

/** Checks the options of an engine. Throws `InvalidInputError` with every problem. */
export function parseEngineOptions(options: EngineOptions): EngineOptions {
  const checked = parseInput(engineOptionsSchema(), options);
  if (!checked.ok) throw new InvalidInputError(checked.problems);
  return checked.value as EngineOptions;
}
