import { describeThrown, describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidPackError } from "../errors.js";
import { checkDocuments } from "../pack/documents.js";
import { canonicalDigest } from "../result/receipt.js";
import { brand } from "./brand.js";
import { packChain } from "./chain.js";
import { compose } from "./compose.js";
import { lint } from "./lint.js";
import type { Rulebook } from "./types.js";

/**
 * Checks packs and composes them into one rulebook.
 *
 * @param packs the files of the packs, in any order: each pack's `pack.json` and its sections. A list of files, such as
 * `nationalPack`, may be among them. What is given is copied.
 * @throws InvalidPackError with every problem found: pack, path, what was expected and what was received.
 * @example
 * const book = createRulebook([law, lawEligibility, plan, planTimeline]);
 * book.id; // "an-giang"
 */
export function createRulebook(packs: readonly unknown[]): Rulebook {
  const { documents, found: refused } = checkDocuments(filesIn(packs));
  if (refused.problems.length > 0) throw new InvalidPackError(refused.problems, refused);
  const chain = packChain(documents);
  if ("problems" in chain) throw new InvalidPackError(chain.problems);
  const book = compose(chain.packs, documents, canonicalDigest(documents.map(canonicalDigest).sort()));
  const found = lint(book);
  if (found.length > 0) throw new InvalidPackError(found);
  return brand(book);
}

/** The files of packs, whose lists may be among them. */
function filesIn(packs: readonly unknown[]): unknown[] {
  try {
    if (Array.isArray(packs)) return packs.flat();
  } catch (error) {
    const place = { path: "packs", received: describeThrown(error) };
    throw new InvalidPackError([makeProblem("unreadable", { of: "value" }, place)]);
  }
  throw new InvalidPackError([
    makeProblem("wrong-type", { type: "list" }, { path: "packs", received: describeValue(packs) }),
  ]);
}
