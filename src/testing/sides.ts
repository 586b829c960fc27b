import { codesOf } from "../codes.js";
import type { Listing, Provision } from "../pack/types.js";
import { covers } from "../rulebook/availability.js";
import type { ProvisionList } from "../rulebook/diff.js";
import { awardsNamed } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import { levelsKey } from "../timeline/levels.js";

/** What a case shows of a provision: it lets through what is asked, or it does not. */
export type Side = "for" | "against";

/** A provision that can decide for somebody and against somebody. */
export interface TwoSided {
  key: string;
  pack: string;
  list: ProvisionList;
  id: string;
  /** Which of several: a kind of nominee, a level of unit. */
  part?: string;
  /** The first day it is law, where the pack has it for other days too. */
  since?: string;
  /** Why one side, or both, cannot be shown. */
  exempt?: { sides: readonly Side[]; reason: string };
}

const BOTH: readonly Side[] = ["for", "against"];

/** Names a provision the same way in every book that holds its pack. */
export function sideKey(
  list: ProvisionList,
  { pack, id, validFrom = "" }: Provision & { id: string },
  part = "",
): string {
  return [pack, list, id, validFrom, part].join(" | ");
}

/** Every provision of one pack of a book that decides for or against somebody. */
export function twoSidedProvisions(book: Rulebook, pack: string): TwoSided[] {
  const listings = book.listings.filter((entry) => entry.pack === pack);
  const found = [
    ...listings.map((entry) => twoSided("listings", entry, "", refusesNobody(entry, listings))),
    ...book.rules.map((entry) => twoSided("rules", entry, "", entry.conditions === undefined ? SILENT : undefined)),
    ...book.criteria.map((entry) => twoSided("criteria", entry)),
    ...book.quotas.flatMap((entry) => (entry.limits ?? []).map(({ kind }) => twoSided("quotas", entry, kind))),
    ...book.deadlines
      .filter(({ due }) => !("notStated" in due))
      .map((entry) => twoSided("deadlines", entry, levelsKey(entry))),
  ];
  return found
    .filter((entry) => entry.pack === pack)
    .map(({ since, ...entry }, _, all) =>
      since !== undefined && all.filter((other) => isNamesake(other, entry)).length > 1 ? { ...entry, since } : entry,
    );
}

function isNamesake(a: TwoSided, b: TwoSided): boolean {
  return a.list === b.list && a.id === b.id && a.part === b.part;
}

/** A provision by its list and id, and by what else distinguishes it from others of the same id. */
export function twoSidedName({ list, id, part, since }: TwoSided): string {
  const rest = [part, since === undefined ? undefined : `from ${since}`].filter((one) => one !== undefined);
  return `${list} ${id}${rest.length === 0 ? "" : ` (${rest.join(", ")})`}`;
}

const SILENT: TwoSided["exempt"] = {
  sides: BOTH,
  reason: "the text is silent, so it holds of nobody and fails nobody",
};

function twoSided(
  list: ProvisionList,
  entry: Provision & { id: string },
  part = "",
  exempt: TwoSided["exempt"] = undefined,
): TwoSided {
  const { pack, id, validFrom: since } = entry;
  return {
    key: sideKey(list, entry, part),
    pack,
    list,
    id,
    ...(part === "" ? {} : { part }),
    ...(since === undefined ? {} : { since }),
    ...(exempt === undefined ? {} : { exempt }),
  };
}

/** Listings that together give an award to every kind on every occasion cannot refuse it. */
function refusesNobody(listing: Listing, ofPack: readonly Listing[]): TwoSided["exempt"] {
  const together = ofPack.filter(
    // Another version of the listing is law on other days.
    (other) =>
      other === listing ||
      (other.id !== listing.id && listedAwards(other).some((one) => listedAwards(listing).includes(one))),
  );
  const isOpen = codesOf("kind").every((kind) =>
    codesOf("occasion").every((occasion) => together.some((other) => covers(other, { kind, occasion }))),
  );
  return isOpen ? { sides: ["against"], reason: "every kind is covered on every occasion" } : undefined;
}

function listedAwards({ award }: Listing): string[] {
  return award === undefined ? [] : awardsNamed([award]);
}
