import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidPackError } from "../errors.js";
import { checkDocuments, type PackDocument } from "../pack/documents.js";
import type { PackHeader } from "../pack/types.js";
import { canonicalDigest } from "../result/receipt.js";
import { brand } from "./brand.js";
import { packChain } from "./chain.js";
import { compose } from "./compose.js";
import { lint } from "./lint.js";
import type { Rulebook } from "./types.js";

/** Nobody reads more: no further file is checked. */
const ENOUGH_PROBLEMS = 1_000;

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
  if (!Array.isArray(packs)) {
    throw new InvalidPackError([
      makeProblem("wrong-type", { type: "list" }, { path: "packs", received: describeValue(packs) }),
    ]);
  }
  const { documents, problems } = checkDocuments(packs.flat(), ENOUGH_PROBLEMS);
  const chain = packChain(documents);
  // Where files or statements are left out, others may only seem to lack them.
  if (problems.length === 0) problems.push(...chain.problems);
  const [lowest] = chain.packs;
  if (lowest === undefined) throw new InvalidPackError(problems);
  const book = compose(chain.packs, documents);
  problems.push(...lint(book, { isWhole: problems.length === 0 }));
  if (problems.length > 0) throw new InvalidPackError(problems);
  return brand({ ...book, ...digests(chain.packs, documents) });
}

function digests(packs: readonly PackHeader[], documents: readonly PackDocument[]) {
  const law = new Set(packs.filter(({ layer }) => layer === "law").map(({ pack }) => pack));
  const files = documents.map((document) => ({ isLaw: law.has(document.pack), digest: canonicalDigest(document) }));
  const together = (chosen: typeof files) => canonicalDigest(chosen.map(({ digest }) => digest).sort());
  return { digest: together(files), lawDigest: together(files.filter(({ isLaw }) => isLaw)) };
}
