import { compareIds } from "../codes/order.js";
import { codesOf, type ProcedureCode } from "../codes.js";
import type {
  CopiesProvision,
  DocumentProvision,
  ProcessingTermProvision,
  Provision,
  ShortProcedureProvision,
  StepProvision,
  VoteProvision,
} from "../pack/types.js";
import { isOnGround } from "../rulebook/applicability.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { lowestLayerFirst, withoutFallbacks } from "../rulebook/precedence.js";
import { matchesScope, namesAward } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { ChecklistTarget } from "./target.js";

/** A paper, and whether the text that has its form has ended: the paper is then still needed, and its form is open. */
export interface PaperAtDate extends AtDate<DocumentProvision> {
  isFormOpen: boolean;
}

/** What opens procedures other than the ordinary one to an award. */
export function shortProceduresFor(book: Rulebook, query: ChecklistTarget): AtDate<ShortProcedureProvision>[] {
  return lowestFirst(book, book.shortProcedures, query, (entry) => matchesScope(entry.appliesTo, query));
}

/** The papers about an award by a procedure: lowest layer first, then by kind of paper. */
export function documentsFor(book: Rulebook, query: ChecklistTarget, procedure: ProcedureCode): PaperAtDate[] {
  const order = codesOf("document", book);
  const papers = lowestFirst(
    book,
    book.documents,
    query,
    (paper) => belongsTo(procedure, paper) && matchesScope(paper.appliesTo, query),
  );
  const sorted = papers.sort(
    (a, b) =>
      order.indexOf(a.provision.kind) - order.indexOf(b.provision.kind) || compareIds(a.provision.id, b.provision.id),
  );
  return lowestLayerFirst(book, sorted).map((paper) => ({ ...paper, isFormOpen: hasEndedForm(book, paper, query) }));
}

/** A plan may outlive the decree whose form it names: which form is right then is not known. */
function hasEndedForm(
  { instruments }: Rulebook,
  { provision: entry, forceStatus }: AtDate<DocumentProvision>,
  { receivedOn }: ChecklistTarget,
): boolean {
  const text = instruments.find(({ id }) => id === entry.form?.instrument);
  return forceStatus === "in-force" && text?.inForceTo !== undefined && text.inForceTo < receivedOn;
}

/** The numbers of sets about an award, one line for each recipient and layer, lowest layer first. */
export function copiesFor(book: Rulebook, query: ChecklistTarget): AtDate<CopiesProvision>[] {
  return lowestFirst(
    book,
    book.sets,
    query,
    ({ awards, occasions }) =>
      namesAward(awards, query.award) && (occasions === undefined || occasions.includes(query.occasion)),
  );
}

/** The steps about an award by a procedure in their order, lowest layer first. */
export function stepsFor(book: Rulebook, query: ChecklistTarget, procedure: ProcedureCode): AtDate<StepProvision>[] {
  return lowestFirst(
    book,
    book.steps,
    query,
    (step) => belongsTo(procedure, step) && matchesScope(step.appliesTo, query),
  );
}

/** The votes about an award, lowest layer first. */
export function votesFor(book: Rulebook, query: ChecklistTarget): AtDate<VoteProvision>[] {
  return lowestFirst(book, book.votes, query, ({ awards }) => namesAward(awards, query.award));
}

/** The terms of bodies about an award by a procedure, lowest layer first. */
export function processingTermsFor(
  book: Rulebook,
  query: ChecklistTarget,
  procedure: ProcedureCode,
): AtDate<ProcessingTermProvision>[] {
  return lowestFirst(
    book,
    book.terms,
    query,
    (term) => belongsTo(procedure, term) && matchesScope(term.appliesTo, query),
  );
}

function belongsTo(procedure: ProcedureCode, { procedures }: { procedures?: readonly ProcedureCode[] | undefined }) {
  return procedures?.includes(procedure) ?? true;
}

function lowestFirst<Entry extends Provision & { id: string; fallback?: true | undefined }>(
  book: Rulebook,
  entries: readonly Entry[],
  query: ChecklistTarget,
  isAsked: (entry: Entry) => boolean,
): AtDate<Entry>[] {
  const onGround = new Set(book.packs.filter((header) => isOnGround(header, query.ground)).map(({ pack }) => pack));
  // Versions are chosen before the award is matched: otherwise an older version for this award would apply again.
  const found = versionsOn(entries, query.receivedOn)
    .filter(({ provision: entry }) => onGround.has(entry.pack) && isAsked(entry))
    .sort((a, b) => compareIds(a.provision.id, b.provision.id));
  return lowestLayerFirst(book, withoutFallbacks(found));
}
