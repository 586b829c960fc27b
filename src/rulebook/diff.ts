import canonicalize from "canonicalize";
import { compiledBook } from "./compile.js";
import { PROVISION_LISTS, type ProvisionList } from "./compose.js";
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
}

/** What changed from one book to another. */
export interface BookDiff {
  added: ProvisionChange[];
  removed: ProvisionChange[];
  changed: ProvisionChange[];
}

type Stated = Record<string, unknown> & { id: string; pack: string; validFrom?: string };

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
  const diff: BookDiff = { added: [], removed: [], changed: [] };
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
  return diff;
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

const isEqual = (one: unknown, other: unknown): boolean => canonicalize(one) === canonicalize(other);

const change = (list: ProvisionList, { pack, id, validFrom }: Stated): ProvisionChange => ({
  list,
  pack,
  id,
  ...(validFrom === undefined ? {} : { validFrom }),
});
