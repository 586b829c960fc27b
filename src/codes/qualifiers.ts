import { normalWords } from "./normalise.js";

/** A text without what papers add to a name: years, numbers and days of decisions, and what stands in brackets. */
export interface BareText {
  /** The name, as written. */
  name: string;
  /** What stood in brackets and is more than a year or a decision, as written. */
  brackets: string[];
}

const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/g;

/** A year, years, a span of years, with `năm` before them; what is captured is the character before years without it. */
const YEARS =
  /(?:\b(?:các\s+)?năm\s*(?:học\s*)?|(^|\D))(?:19|20)\d\d(?!\d)(?:\s*(?:[,;&\-–—/]|và)?\s*(?:năm\s*)?(?:19|20)\d\d(?!\d))*/giu;

/** From the number of a decision on, nothing names the award. */
const DECISION = /(?:^|[\s,;(])(?:theo\s+)?(?:QĐ|quyết định)(?![\p{L}\p{M}]).*$/isu;

/** Takes off a text what does not name anything. */
export function bareText(text: string): BareText {
  // Composed, so that the words below are found in decomposed text too.
  const composed = text.normalize("NFC");
  const brackets: string[] = [];
  const outside = composed.replace(BRACKETS, (_, inside: string) => {
    const left = withoutYears(inside);
    if (normalWords(left) !== "") brackets.push(left);
    return " ";
  });
  return { name: withoutYears(outside), brackets };
}

function withoutYears(text: string): string {
  return text.replace(DECISION, " ").replace(YEARS, "$1 ").trim();
}
