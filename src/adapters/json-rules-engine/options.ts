import * as z from "zod/mini";
import type { AwardCode, GroundCode, KindCode, TitleCode } from "../../codes.js";
import type { CivilDate } from "../../dates.js";
import { parseOptions } from "../../input/options.js";
import { lazySchema } from "../../input/parse.js";
import { awardOrTitle, civilDate, code, optional } from "../../input/schema.js";

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
    unknowns: optional(z.enum(["pessimistic", "optimistic"])),
    about: optional(
      z.strictObject({
        award: optional(awardOrTitle()),
        kind: optional(code("kind")),
        ground: optional(code("ground")),
        receivedOn: optional(civilDate()),
      }),
    ),
  }),
);

/** Checks the options of an engine. Throws `InvalidInputError` with every problem. */
export function parseEngineOptions(options: EngineOptions): EngineOptions {
  return parseOptions(engineOptionsSchema(), options);
}
