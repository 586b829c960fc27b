import * as z from "zod/mini";
import type { AwardCode, GroundCode, KindCode, TitleCode } from "../../codes.js";
import type { CivilDate } from "../../dates.js";
import { parseOptions } from "../../input/options.js";
import { lazySchema } from "../../input/parse.js";
import { ofType } from "../../input/refinement.js";
import { awardOrTitle, civilDate, code, optional } from "../../input/schema.js";
import type { EngineLibrary } from "./library.js";

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
  /**
   * The host's own json-rules-engine, such as `{ Engine }`, where the host has another copy than the one installed beside this
   * package: the `Rule`, `Fact`, `Operator` and `Almanac` of one copy are not those of another.
   */
  library?: EngineLibrary;
}

const engineOptionsSchema = /* @__PURE__ */ lazySchema(() =>
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
    library: z.optional(ofType<EngineLibrary>("object", isLibrary)),
  }),
);

/** A module is an object, or a function with fields where it came by `require` of another format. */
const isLibrary = (value: unknown) => (typeof value === "object" && value !== null) || typeof value === "function";

/** Checks the options of an engine. Throws `InvalidInputError` with every problem. */
export function parseEngineOptions(options: EngineOptions): EngineOptions {
  return parseOptions(engineOptionsSchema(), options) as EngineOptions;
}
