import { compareText } from "../codes/order.js";
import { OPEN_VOCABULARIES, type OpenVocabulary, type OwnCodeEntry, type OwnVocabularies } from "../codes/own.js";
import type { PackDocument } from "../pack/documents.js";
import type { Instrument, PackHeader, Provision, Source } from "../pack/types.js";
import { governingInstrument } from "./governing-instrument.js";
import { fromLowestLayer } from "./precedence.js";
import type { Rulebook } from "./types.js";

/** The lists of provisions that each file of a pack may hold, each a list of the rulebook. */
const LISTS_BY_ROOM = {
  eligibility: ["listings", "judgements", "rules"],
  criteria: ["criteria", "scoreTables"],
  quota: ["quotas", "preferences"],
  dossier: ["documents", "sets", "steps", "votes", "shortProcedures", "terms", "calendars"],
  timeline: ["phases", "milestones", "deadlines"],
  prizes: ["baseSalaries", "prizes", "roundings", "prizeNotes"],
} as const;

/** The name of a list of provisions. */
export type ProvisionList = (typeof LISTS_BY_ROOM)[keyof typeof LISTS_BY_ROOM][number];

/** The lists of provisions that decisions on nominations read. */
export const ELIGIBILITY_LISTS = [...LISTS_BY_ROOM.eligibility, "scoreTables"] as const;

/** The lists of provisions of a rulebook. */
export const PROVISION_LISTS: readonly ProvisionList[] = Object.values(LISTS_BY_ROOM).flat();

/** The file in which a pack keeps a list, such as `timeline.json`; what is no list of provisions is in `pack.json`. */
export function fileWithList(list: string): string {
  const room = Object.entries(LISTS_BY_ROOM).find(([, lists]) => (lists as readonly string[]).includes(list))?.[0];
  return `${room ?? "pack"}.json`;
}

type ComposedProvision = Provision & { id: string; source: Source };

/** A book before its files are digested. */
export type ComposedBook = Omit<Rulebook, "digest" | "lawDigest">;

/**
 * Composes the packs of a chain; `packs` are their headers, the law first.
 *
 * @param names of the lists, where the book is to have some alone.
 */
export function compose(
  packs: readonly PackHeader[],
  documents: readonly PackDocument[],
  names: readonly ProvisionList[] = PROVISION_LISTS,
): ComposedBook {
  const instruments = packs.flatMap((header) => header.instruments ?? []);
  const lists = Object.fromEntries(
    names.map((name) => [name, composeProvisions(name, documents, packs, instruments)]),
  ) as unknown as Pick<Rulebook, ProvisionList>;
  const lowest = fromLowestLayer(packs) as PackHeader;
  const defaultGround = fromLowestLayer(packs.flatMap((header) => header.defaultGround ?? []));
  const vocabularies = composeVocabularies(packs);
  return {
    id: lowest.pack,
    version: lowest.version,
    title: lowest.title,
    packs,
    ...(defaultGround === undefined ? {} : { defaultGround }),
    ...(vocabularies === undefined ? {} : { vocabularies }),
    movements: packs.flatMap((header) => header.movements ?? []),
    instruments,
    gaps: packs.flatMap((header) => header.gaps ?? []),
    missingLayers: packs.flatMap((header) => header.missingLayers ?? []),
    ...lists,
  };
}

/** The codes that packs declare for themselves, the law's first; undefined where none does. */
function composeVocabularies(packs: readonly PackHeader[]): OwnVocabularies | undefined {
  const lists = OPEN_VOCABULARIES.map((vocabulary): [OpenVocabulary, readonly OwnCodeEntry[]] => [
    vocabulary,
    packs.flatMap((header) => header.vocabularies?.[vocabulary] ?? []),
  ]).filter(([, entries]) => entries.length > 0);
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
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
