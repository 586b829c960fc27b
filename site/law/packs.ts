import { packedBooks } from "../../scripts/generate/plans.js";
import type { LocalizedText, Rulebook } from "../../src/index.js";
import type { Instrument, PackHeader, Provision, Rule, Source } from "../../src/pack/types.js";
import type { PackedBook } from "../../src/plan-page/packed-book.js";
import { PROVISION_LISTS, type ProvisionList } from "../../src/rulebook/compose.js";
import { provisionTitle } from "../../src/rulebook/provision-title.js";

/** A provision of any list, with what every list carries. */
export interface ListedProvision extends Provision {
  list: ProvisionList;
  id: string;
  source: Source;
  alsoFrom?: readonly Source[] | undefined;
  title?: LocalizedText | undefined;
  notStated?: { what: LocalizedText } | undefined;
  interpretation?: Rule["interpretation"];
}

/** A pack with the book that it is the lowest of, and what it states itself. */
export interface StatedPack {
  id: string;
  header: PackHeader;
  book: Rulebook;
  stated: ListedProvision[];
}

/** Every pack, the law first. */
export function statedPacks(): StatedPack[] {
  return packedBooks().map(statedPack);
}

/** A pack with what it states itself. */
export function statedPack({ id, header, book }: PackedBook): StatedPack {
  const stated = PROVISION_LISTS.flatMap((list) =>
    (book[list] as unknown as ListedProvision[])
      .filter(({ pack }) => pack === id)
      .map((entry) => ({ ...entry, list, title: provisionTitle(entry) })),
  );
  return { id, header, book, stated };
}

/** The rules of one id within a pack, the earliest version first. */
export function rulesById({ id, book }: StatedPack): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of book.rules.filter(({ pack }) => pack === id)) {
    found.set(rule.id, [...(found.get(rule.id) ?? []), rule]);
  }
  for (const versions of found.values()) {
    versions.sort((one, other) => (one.validFrom ?? "").localeCompare(other.validFrom ?? ""));
  }
  return found;
}

/** Every text that any book names, once. */
export function allTexts(packs: readonly StatedPack[]): Instrument[] {
  return [...new Map(packs.flatMap(({ book }) => book.instruments).map((text) => [text.id, text])).values()];
}

/** Every source that stands anywhere in a value. */
export function sourcesWithin(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sourcesWithin);
  const isSource = "instrument" in value && typeof value.instrument === "string";
  return [...(isSource ? [value as unknown as Source] : []), ...Object.values(value).flatMap(sourcesWithin)];
}
