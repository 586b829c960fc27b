import { fromBoolean, type Truth, UNKNOWN } from "../logic/truth.js";
import type { DocumentProvision } from "../pack/types.js";
import type { MinutesBody } from "./types.js";

type Variants = Exclude<DocumentProvision["variants"], undefined>;

/**
 * The forms a paper may take where there is a council, or none. A text that knows one form only is not made to accept
 * another: where none fits, all that it knows remain.
 */
export function fittingVariants(variants: Variants, hasCouncil: boolean | undefined): Variants {
  const fitting = variants.filter((variant) => hasCouncil === undefined || variant.hasCouncil === hasCouncil);
  return fitting.length > 0 ? fitting : variants;
}

/** Whether minutes are of the right body; unknown where that depends on whether there is a council. */
export function isRightBody(variants: Variants, body: MinutesBody, hasCouncil: boolean | undefined): Truth {
  const accepted = (council: boolean) => fittingVariants(variants, council).some((variant) => variant.body === body);
  // A council that has minuted its meeting exists; the body's own minutes do not prove that there is none.
  const council = hasCouncil ?? (body === "hoi-dong" ? true : undefined);
  if (council !== undefined) return fromBoolean(accepted(council));
  return accepted(true) === accepted(false) ? fromBoolean(accepted(true)) : UNKNOWN;
}
