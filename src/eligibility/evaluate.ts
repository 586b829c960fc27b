import { parseNomination } from "../nomination/check.js";
import type { Nomination } from "../nomination/types.js";
import { compiledBook } from "../rulebook/create.js";
import { refuseUnknownIds } from "../rulebook/known-ids.js";
import type { Rulebook } from "../rulebook/types.js";
import { decide } from "./decide.js";
import type { Decision } from "./decision.js";

/**
 * Decides whether a nominee may be proposed for an award on an occasion, and says why, under which clause, and what is
 * missing.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param nomination who is proposed for what, on which day, with what is on file; it is never changed, and nothing of it is kept.
 * @returns a `Decision`: the outcome, every check with its source, the questions that would settle it, the judgements
 * that only people can make, and notices.
 * @throws InvalidNominationError for input that is not a nomination, with every problem and its path. A missing fact is
 * never an error.
 * @example
 * evaluate(anGiang, {
 *   award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" },
 * }).outcome; // "not-applicable": a flag is for collectives
 */
export function evaluate(book: Rulebook, nomination: Nomination): Decision {
  const compiled = compiledBook(book);
  const checked = parseNomination(nomination);
  refuseUnknownIds(book, checked);
  return decide(compiled, checked);
}
