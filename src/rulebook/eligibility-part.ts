import type { LocalizedText } from "../codes.js";
import { receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { PackDocument } from "../pack/documents.js";
import { nationalDigest } from "../pack/released-digests.js";
import type { PackHeader } from "../pack/types.js";
import { brand } from "./brand.js";
import { compose, ELIGIBILITY_LISTS, PROVISION_LISTS, type ProvisionList } from "./compose.js";
import { ELSEWHERE, type Elsewhere, elsewhereIn } from "./elsewhere.js";
import type { EligibilityRulebook, OtherList, Rulebook } from "./types.js";

/** One pack as far as decisions on nominations read it. */
export interface EligibilityPack extends Elsewhere {
  readonly documents: readonly PackDocument[];
}

/**
 * What of a built-in book decides on nominations, with the digests of the whole: a receipt names the same book.
 *
 * @param language in which all wording is; left out, in both.
 */
export function eligibilityPart(book: Rulebook, language?: keyof LocalizedText): EligibilityRulebook {
  const own = Object.fromEntries(Object.entries(book).filter(([name]) => !isOtherList(name)));
  const part = (language === undefined ? own : inLanguage(own, language)) as unknown as EligibilityRulebook;
  return brandPart(part, elsewhereIn(book));
}

/** The same, from the packs that the build has reduced: the law first. */
export function builtInEligibility(digest: string, packs: readonly EligibilityPack[]): EligibilityRulebook {
  const documents = packs.flatMap((pack) => pack.documents);
  const headers = documents.filter((document): document is PackHeader => document.room === "pack");
  const composed = compose(headers, documents, ELIGIBILITY_LISTS);
  return brandPart(
    { ...composed, digest, lawDigest: nationalDigest },
    {
      judged: packs.flatMap(({ judged }) => judged),
      texts: packs.flatMap(({ texts }) => texts),
      ends: packs.flatMap(({ ends }) => ends),
    },
  );
}

/** A pack as far as decisions read it: what `builtInEligibility` takes. */
export function eligibilityPack(book: Rulebook, documents: readonly PackDocument[], pack: string): EligibilityPack {
  const own = documents.filter((document) => document.pack === pack);
  const ofPack = { ...book, ...Object.fromEntries(PROVISION_LISTS.map((list) => [list, listOf(book, list, pack)])) };
  const read = own.flatMap((document): PackDocument[] => {
    if (document.room === "pack" || document.room === "eligibility") return [document];
    const { scoreTables } = document as { scoreTables?: readonly unknown[] };
    if (scoreTables === undefined) return [];
    return [{ pack, room: document.room, criteria: [], scoreTables } as unknown as PackDocument];
  });
  return { documents: read, ...elsewhereIn(ofPack) };
}

const listOf = (book: Rulebook, list: ProvisionList, pack: string) =>
  (book[list] as readonly { pack: string }[]).filter((provision) => provision.pack === pack);

const isOtherList = (name: string): name is OtherList =>
  (PROVISION_LISTS as readonly string[]).includes(name) && !(ELIGIBILITY_LISTS as readonly string[]).includes(name);

/** Asking a part for what only the whole book has is an error: an empty list would say that nothing is stated. */
function brandPart(part: EligibilityRulebook, elsewhere: Elsewhere): EligibilityRulebook {
  const others = PROVISION_LISTS.filter(isOtherList).map((list): [string, PropertyDescriptor] => [
    list,
    {
      get: () => {
        throw notWhole(part.id);
      },
    },
  ]);
  return brand(part, { ...Object.fromEntries(others), [ELSEWHERE]: { value: elsewhere } });
}

function notWhole(id: string): InvalidInputError {
  const received = receivedPhrase("the eligibility of a book alone");
  const candidates = [`thidua-rules/books/${id}`];
  return new InvalidInputError([
    makeProblem("not-a-rulebook", {}, { path: "book", received, candidates, cure: "whole-book" }),
  ]);
}

/** The same with each wording in one language, also where the other is looked for. */
export function inLanguage(value: unknown, language: keyof LocalizedText): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (isWording(value)) return { vi: value[language], en: value[language] };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, language)]));
}

const isWording = (value: object): value is LocalizedText =>
  "vi" in value && "en" in value && Object.keys(value).length === 2;
