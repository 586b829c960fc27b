import { compareText } from "../codes/order.js";
import type { PackDocument } from "../pack/documents.js";
import type { Instrument, PackHeader, Provision, Source } from "../pack/types.js";
import { governingInstrument } from "./governing-instrument.js";
import { fromLowestLayer } from "./precedence.js";
import type { Rulebook } from "./types.js";

/** The lists of provisions that a pack file may hold, each a list of the rulebook. */
export const PROVISION_LISTS = [
  "listings",
  "judgements",
  "rules",
  "criteria",
  "quotas",
  "preferences",
  "documents",
  "sets",
  "steps",
  "votes",
  "shortProcedures",
  "terms",
  "calendars",
  "phases",
  "milestones",
  "deadlines",
  "baseSalaries",
  "prizes",
  "roundings",
  "prizeNotes",
] as const;

type ProvisionList = (typeof PROVISION_LISTS)[number];
type ComposedProvision = Provision & { id: string; source: Source };

/** A book before its files are digested. */
export type ComposedBook = Omit<Rulebook, "digest" | "lawDigest">;

/** Composes the packs of a chain; `packs` are their headers, the law first. */
export function compose(packs: readonly PackHeader[], documents: readonly PackDocument[]): ComposedBook {
  const instruments = packs.flatMap((header) => header.instruments ?? []);
  const lists = Object.fromEntries(
    PROVISION_LISTS.map((name) => [name, composeProvisions(name, documents, packs, instruments)]),
  ) as unknown as Pick<Rulebook, ProvisionList>;
  const lowest = fromLowestLayer(packs) as PackHeader;
  const defaultGround = fromLowestLayer(packs.flatMap((header) => header.defaultGround ?? []));
  return {
    id: lowest.pack,
    version: lowest.version,
    title: lowest.title,
    packs,
    ...(defaultGround === undefined ? {} : { defaultGround }),
    movements: packs.flatMap((header) => header.movements ?? []),
    instruments,
    gaps: packs.flatMap((header) => header.gaps ?? []),
    missingLayers: packs.flatMap((header) => header.missingLayers ?? []),
    ...lists,
  };
}

/** One list of provisions of all packs, each with its pack, layer and days, in an order that files do not change. */
function composeProvisions(
  name: ProvisionList,
  documents: readonly PackDocument[],
  packs: readonly PackHeader[],
  instruments: readonly Instrument[],
): ComposedProvision[] {
  return packs.flatMap((header) =>
    documents
      .filter((document) => document.pack === header.pack)
      .flatMap((document) => (document as Partial<Record<ProvisionList, ComposedProvision[]>>)[name] ?? [])
      .map((provision) => ({
        ...provision,
        pack: header.pack,
        layer: header.layer,
        ...validDays(provision, instruments),
      }))
      .sort((a, b) => compareText(a.id, b.id) || compareText(a.validFrom ?? "", b.validFrom ?? "")),
  );
}

/** A provision is law on the days it names; where it names none, on those of its instrument. */
function validDays(
  provision: ComposedProvision,
  instruments: readonly Instrument[],
): Pick<Provision, "validFrom" | "validTo"> {
  const instrument = governingInstrument(instruments, provision.source);
  const from = provision.validFrom ?? instrument?.inForceFrom;
  const to = provision.validTo ?? instrument?.inForceTo;
  return { ...(from === undefined ? {} : { validFrom: from }), ...(to === undefined ? {} : { validTo: to }) };
}
