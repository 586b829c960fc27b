// Where one award is listed: the occasions and kinds of nominee with the same answer are put together.

import { type BodyCode, type BookCodes, type KindCode, labelOf, type OccasionCode } from "../codes.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Source } from "../pack/types.js";
import type { Availability } from "../rulebook/availability.js";
import type { LabelledBody, ListingStatus, ListingView } from "./award-list-types.js";
import { evaluateListing } from "./listings.js";
import { conjunction, type LawState } from "./rule-result.js";

/** The answer about an award, for one kind of nominee on one occasion. */
export interface FoundListing {
  occasion: OccasionCode;
  kind: KindCode;
  status: ListingStatus;
  provisional: ListingStatus | undefined;
  decidedBy: readonly BodyCode[];
  leftTo: readonly BodyCode[];
  sources: readonly Source[];
}

/** Whether an award is given under the texts in force, and, where they are not encoded, under the last ones encoded. */
export function listingStatus(availability: Availability): Pick<FoundListing, "status" | "provisional"> {
  const status = statusIn(availability, "current");
  const lastInForce = status === "undetermined" ? statusIn(availability, "lastInForce") : status;
  return { status, provisional: lastInForce === status ? undefined : lastInForce };
}

function statusIn({ law, plans }: Availability, lawState: LawState): ListingStatus {
  const layers = [law, ...plans];
  const truth = actual(conjunction(layers.map(evaluateListing), lawState));
  if (truth === FALSE) return "not-given";
  if (truth === TRUE) return "given";
  const isUnencoded = layers.some(({ deciding }) => {
    const forceStatus = deciding?.forceStatus ?? "in-force";
    return forceStatus === "not-yet" || (forceStatus === "ended" && lawState === "current");
  });
  if (isUnencoded) return "undetermined";
  return layers.some(({ answer }) => answer === "left-to-others") ? "left-to-others" : "not-stated";
}

/** Puts together the kinds with the same answer on an occasion, and then the occasions with the same answers and kinds. */
export function listingViews(book: BookCodes, found: readonly FoundListing[]): ListingView[] {
  const answer = ({ status, provisional, decidedBy, leftTo, sources }: FoundListing) => [
    status,
    provisional,
    decidedBy,
    leftTo,
    sources,
  ];
  const onOccasions = groupedBy(found, (each) => [each.occasion, answer(each)]).map((group) => ({
    ...group[0],
    kinds: group.map(({ kind }) => kind),
  }));
  return groupedBy(onOccasions, (each) => [each.kinds, answer(each)]).map((group) => {
    const [{ status, provisional, kinds, decidedBy, leftTo, sources }] = group;
    return {
      status,
      ...(provisional === undefined ? {} : { provisional }),
      occasions: group.map(({ occasion }) => ({ code: occasion, label: labelOf("occasion", occasion) })),
      kinds: kinds.map((kind) => ({ code: kind, label: labelOf("kind", kind) })),
      decidedBy: labelledBodies(book, decidedBy),
      ...(leftTo.length === 0 ? {} : { leftTo: labelledBodies(book, leftTo) }),
      sources: sources.map((source) => ({ ...source })),
    };
  });
}

const labelledBodies = (book: BookCodes, bodies: readonly BodyCode[]): LabelledBody[] =>
  bodies.map((code) => ({ code, label: labelOf("body", code, book) }));

function groupedBy<Item>(items: readonly Item[], keyFor: (item: Item) => unknown): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyFor(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
