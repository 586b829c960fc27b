import type { LocalizedText } from "../codes.js";
import { canonicalJson } from "../input/canonical-json.js";
import type { Source } from "../pack/types.js";
import { type CitedTexts, citedTexts } from "../result/envelope.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "./compile.js";
import { PROVISION_LISTS, type ProvisionList } from "./compose.js";
import { type NamedProvision, provisionTitle } from "./provision-title.js";
import type { Rulebook } from "./types.js";

/** The name of a list of provisions in a book. */
export type { ProvisionList };

/** A provision that only one of two books has, or that reads differently in them. */
export interface ProvisionChange {
  list: ProvisionList;
  pack: string;
  id: string;
  /** The first day of the version, where it has one. */
  validFrom?: string;
  /** The fields that differ, in the order of the alphabet; none where only one of the books has the provision. */
  fields?: string[];
  /** What it is called, where it has a name. */
  title?: LocalizedText;
  source: Source;
}

/** What changed from one book to another. */
export interface BookDiff {
  type: "book-diff";
  added: ProvisionChange[];
  removed: ProvisionChange[];
  changed: ProvisionChange[];
  texts: CitedTexts;
  /** The books compared, which are all of the input. */
  receipt: { before: Receipt["book"]; after: Receipt["book"] };
}

type Stated = Record<string, unknown> & NamedProvision & { validFrom?: string; source: Source };

/**
 * Compares two books, provision by provision: which were added, which are gone, and which read differently.
 *
 * A provision is known by its list, pack, id and first day, so that a new version of a rule is one added, and the end set to the
 * version before it a change of `validTo`.
 *
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 * @example
 * diffBooks(national, anGiang).removed; // []: the plan is added to the law
 */
export function diffBooks(before: Rulebook, after: Rulebook): BookDiff {
  for (const book of [before, after]) compiledBook(book);
  const diff: Pick<BookDiff, "added" | "removed" | "changed"> = { added: [], removed: [], changed: [] };
  for (const list of PROVISION_LISTS) {
    const [old, now] = [byKey(before[list]), byKey(after[list])];
    for (const [key, provision] of now) {
      const earlier = old.get(key);
      const fields = earlier === undefined ? [] : differing(earlier, provision);
      if (earlier === undefined) diff.added.push(change(list, provision));
      else if (fields.length > 0) diff.changed.push({ ...change(list, provision), fields });
    }
    for (const [key, provision] of old) if (!now.has(key)) diff.removed.push(change(list, provision));
  }
  return {
    type: "book-diff",
    ...diff,
    texts: { ...citedTexts(diff, before.instruments), ...citedTexts(diff, after.instruments) },
    receipt: { before: bookReceipt(before).book, after: bookReceipt(after).book },
  };
}

function byKey(provisions: readonly unknown[]): Map<string, Stated> {
  // A deadline may be stated for some levels of unit and, with another day, for others.
  return new Map(
    (provisions as Stated[]).map((provision) => [
      JSON.stringify([provision.pack, provision.id, provision.validFrom, provision.levels]),
      provision,
    ]),
  );
}

function differing(before: Stated, after: Stated): string[] {
  if (isEqual(before, after)) return [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => !isEqual(before[field], after[field])).sort();
}

const isEqual = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

function change(list: ProvisionList, provision: Stated): ProvisionChange {
  const { pack, id, validFrom, source } = provision;
  const title = provisionTitle(provision);
  return {
    list,
    pack,
    id,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(title === undefined ? {} : { title }),
    source,
  };
}
