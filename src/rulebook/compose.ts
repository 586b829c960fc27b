import type { Problem } from "../errors.js";
import type { PackDocument } from "../pack/documents.js";
import type { Instrument, Layer, PackHeader, Source, Stated } from "../pack/types.js";
import { digestOf } from "./receipt.js";
import type { Rulebook } from "./types.js";

const LAYERS: readonly Layer[] = ["law", "province", "commune"];

/** The lists of statements a room may hold, each becoming a list of the rulebook. */
export const STATEMENT_LISTS = [
  "awards",
  "judgements",
  "rules",
  "criteria",
  "quotas",
  "documents",
  "sets",
  "procedure",
  "votes",
  "terms",
  "phases",
  "milestones",
  "deadlines",
  "baseSalaries",
  "prizes",
  "roundings",
  "prizeNotes",
] as const;

type StatementList = (typeof STATEMENT_LISTS)[number];
type Statement = Stated & { id: string; source: Source };

/** Composes checked documents into one rulebook, or says why they are not one. */
export function compose(documents: readonly PackDocument[]): { book: Rulebook } | { problems: Problem[] } {
  const headers = documents.filter((document): document is PackHeader => document.room === "pack");
  const chain = chainOf(headers);
  if ("problems" in chain) return chain;
  const strays = documents.filter(({ pack }) => !headers.some((header) => header.pack === pack));
  if (strays.length > 0) {
    return {
      problems: strays.map(({ pack, room }) => ({
        pack: `${pack}/${room}`,
        path: "pack",
        expected: "a pack.json of the same pack",
        received: "none",
      })),
    };
  }
  const instruments = chain.packs.flatMap((header) => header.instruments ?? []);
  const lists = Object.fromEntries(
    STATEMENT_LISTS.map((name) => [name, statementsOf(name, documents, chain.packs, instruments)]),
  ) as unknown as Pick<Rulebook, StatementList>;
  const last = chain.packs[chain.packs.length - 1] as PackHeader;
  const defaultGround = chain.packs.reduce(
    (above, header) => header.defaultGround ?? above,
    undefined as PackHeader["defaultGround"],
  );
  return {
    book: {
      id: last.pack,
      version: last.version,
      digest: digestOf(documents.map(digestOf).sort()),
      title: last.title,
      packs: chain.packs,
      ...(defaultGround === undefined ? {} : { defaultGround }),
      movements: chain.packs.flatMap((header) => header.movements ?? []),
      instruments,
      gaps: chain.packs.flatMap((header) => header.gaps ?? []),
      missingLayers: chain.packs.flatMap((header) => header.missingLayers ?? []),
      ...lists,
    },
  };
}

/** Puts the packs in order, from the law down; each must extend the one above it. */
function chainOf(headers: readonly PackHeader[]): { packs: PackHeader[] } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map<string, PackHeader>();
  for (const header of headers) {
    if (byId.has(header.pack)) {
      problems.push({ pack: header.pack, path: "pack", expected: "one pack.json for each pack", received: "two" });
    }
    byId.set(header.pack, header);
  }
  for (const header of headers) {
    const above = header.extends === undefined ? undefined : byId.get(header.extends);
    if (header.extends !== undefined && above === undefined) {
      problems.push({
        pack: header.pack,
        path: "extends",
        expected: "a pack that is given too",
        received: header.extends,
      });
    }
    if (header.extends === undefined && header.layer !== "law") {
      problems.push({
        pack: header.pack,
        path: "extends",
        expected: "the pack above it, up to the law",
        received: "nothing",
      });
    }
    if (above !== undefined && LAYERS.indexOf(above.layer) >= LAYERS.indexOf(header.layer)) {
      problems.push({
        pack: header.pack,
        path: "extends",
        expected: "a pack of a higher layer",
        received: `${above.pack} (${above.layer})`,
      });
    }
  }
  const extended = new Set(headers.map((header) => header.extends));
  const lowest = headers.filter((header) => !extended.has(header.pack));
  if (problems.length === 0 && lowest.length !== 1) {
    problems.push({
      path: "packs",
      expected: "one chain of packs, from the law down to one plan",
      received: headers.length === 0 ? "no pack.json" : lowest.map((header) => header.pack).join(", ") || "a circle",
    });
  }
  if (problems.length > 0) return { problems };
  const packs: PackHeader[] = [];
  for (let next = lowest[0]; next !== undefined; next = byId.get(next.extends ?? "")) packs.unshift(next);
  if (packs.length === headers.length) return { packs };
  return {
    problems: [
      { path: "packs", expected: "one chain of packs", received: headers.map((header) => header.pack).join(", ") },
    ],
  };
}

/** One kind of statement of all packs, each with its pack, layer and days, in an order that files do not change. */
function statementsOf(
  name: StatementList,
  documents: readonly PackDocument[],
  packs: readonly PackHeader[],
  instruments: readonly Instrument[],
): Statement[] {
  return packs.flatMap((header) =>
    documents
      .filter((document) => document.pack === header.pack)
      .flatMap((document) => (document as Partial<Record<StatementList, Statement[]>>)[name] ?? [])
      .map((entry) => ({ ...entry, pack: header.pack, layer: header.layer, ...daysOf(entry, instruments) }))
      .sort((a, b) => compareText(a.id, b.id) || compareText(a.validFrom ?? "", b.validFrom ?? "")),
  );
}

/** A statement is law on the days it names; where it names none, on those of the text it rests on. */
function daysOf(entry: Statement, instruments: readonly Instrument[]): Pick<Stated, "validFrom" | "validTo"> {
  const text = instruments.find(({ id }) => id === entry.source.instrument);
  const from = entry.validFrom ?? text?.inForceFrom;
  const to = entry.validTo ?? text?.inForceTo;
  return { ...(from === undefined ? {} : { validFrom: from }), ...(to === undefined ? {} : { validTo: to }) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Freezes a value, however deep it is. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
