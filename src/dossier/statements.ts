import { compareIds } from "../codes/order.js";
import { codesOf } from "../codes.js";
import type { DossierSet, Paper, ProcessingTermEntry, Stated, Step, Vote } from "../pack/types.js";
import { isOnGround } from "../rulebook/applicability.js";
import { type Standed, versionsOn } from "../rulebook/in-force.js";
import { lowestLayerFirst, withoutFallbacks } from "../rulebook/precedence.js";
import { awardsNamed, isAbout } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { DossierQuery } from "./types.js";

/** The papers about an award: lowest layer first, then by kind of paper. */
export function papersFor(book: Rulebook, query: DossierQuery): Standed<Paper>[] {
  const order = codesOf("document");
  const papers = lowestFirst(book, book.documents, query, (paper) => isAbout(paper.appliesTo, query));
  const sorted = papers
    .map((paper) => (hasEndedForm(book, paper, query) ? { ...paper, standing: "ended" as const } : paper))
    .sort((a, b) => order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind) || compareIds(a.entry.id, b.entry.id));
  return lowestLayerFirst(book, sorted);
}

/** A plan may outlive the decree whose form it names: which form is right then is not known. */
function hasEndedForm({ instruments }: Rulebook, { entry, standing }: Standed<Paper>, { asOf }: DossierQuery): boolean {
  const text = instruments.find(({ id }) => id === entry.form?.instrument);
  return standing === "in-force" && text?.inForceTo !== undefined && text.inForceTo < asOf;
}

/** The numbers of sets about an award, one line for each recipient and layer, lowest layer first. */
export function setsFor(book: Rulebook, query: DossierQuery): Standed<DossierSet>[] {
  return lowestFirst(
    book,
    book.sets,
    query,
    ({ awards, occasions }) =>
      awardsNamed(awards).includes(query.award) && (occasions === undefined || occasions.includes(query.occasion)),
  );
}

/** The steps about an award in their order, lowest layer first. */
export function stepsFor(book: Rulebook, query: DossierQuery): Standed<Step>[] {
  return lowestFirst(book, book.procedure, query, (step) => isAbout(step.appliesTo, query));
}

/** The votes about an award, lowest layer first. */
export function votesFor(book: Rulebook, query: DossierQuery): Standed<Vote>[] {
  return lowestFirst(book, book.votes, query, ({ awards }) => awardsNamed(awards).includes(query.award));
}

/** The terms of bodies about an award, lowest layer first. */
export function processingTermsFor(book: Rulebook, query: DossierQuery): Standed<ProcessingTermEntry>[] {
  return lowestFirst(book, book.terms, query, (term) => isAbout(term.appliesTo, query));
}

function lowestFirst<Entry extends Stated & { id: string; fallback?: true | undefined }>(
  book: Rulebook,
  entries: readonly Entry[],
  query: DossierQuery,
  isAsked: (entry: Entry) => boolean,
): Standed<Entry>[] {
  const onGround = new Set(book.packs.filter((header) => isOnGround(header, query.ground)).map(({ pack }) => pack));
  // The version first: one in force that no longer speaks of this award must not bring back an older one that did.
  const found = versionsOn(entries, query.asOf)
    .filter(({ entry }) => onGround.has(entry.pack) && isAsked(entry))
    .sort((a, b) => compareIds(a.entry.id, b.entry.id));
  return lowestLayerFirst(book, withoutFallbacks(found));
}
