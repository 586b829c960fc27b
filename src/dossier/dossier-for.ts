import type { BodyCode } from "../codes.js";
import type { WithBlanks } from "../input/blanks.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import type { Rulebook } from "../rulebook/types.js";
import { parseChecklistInput } from "./input.js";
import { dossierAvailability } from "./listed.js";
import { addDocumentNotices, addListingNotices, noPapersNotice } from "./notices.js";
import { proceduresFor } from "./procedures.js";
import { possibleRecipients, withRecipients } from "./recipients.js";
import { copiesFor, documentsFor, processingTermsFor, stepsFor, votesFor } from "./select.js";
import { checklistTarget } from "./target.js";
import type { ChecklistInput, DossierChecklist } from "./types.js";
import { copiesView, documentView, processingTermView, shortProcedureView, stepView, voteView } from "./views.js";

/**
 * Lists which papers a dossier needs, on which form, in how many sets, handed to whom, and the way it goes.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query the award, the occasion and the day; the kind and group of nominee, the ground and whether the unit has a council
 * narrow the answer. A whole nomination will do.
 * @returns a `DossierChecklist`, the plan's own papers before the law's. Sets are counted in copies, one line for each
 * recipient and layer; votes in percent of the members counted; terms in working days.
 * @throws InvalidInputError for input that is not a query, with every problem and its path, and for a `procedure` that is not
 * open to the award.
 * @example
 * dossierFor(anGiang, { award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01" }).sets[0]?.copies; // 1
 */
export function dossierFor(book: Rulebook, query: WithBlanks<ChecklistInput>): DossierChecklist {
  const compiled = compiledBook(book);
  const checked = parseChecklistInput(query, book);
  const asked = checklistTarget(book, checked);
  const { procedure, openedBy } = proceduresFor(book, asked);
  const { level } = asked;
  const listed = dossierAvailability(book, asked, asked.receivedOn);
  const notices = new Notices();
  /** Provisions in force, or ended without an encoded successor. Those not yet in force only get a notice. */
  const applicable = <Item extends Parameters<typeof addDocumentNotices>[2][number]>(entries: Item[]): Item[] => {
    if (listed.listed === "no") return [];
    addDocumentNotices(notices, compiled, entries);
    return entries.filter(({ forceStatus }) => forceStatus !== "not-yet");
  };
  const documents = applicable(withRecipients(documentsFor(book, asked, procedure), level)).map((paper) =>
    documentView(paper, asked.hasCouncil),
  );
  const lists = {
    documents,
    sets: applicable(withRecipients(copiesFor(book, asked), level)).map(copiesView),
    steps: applicable(stepsFor(book, asked, procedure)).map(stepView),
    votes: applicable(votesFor(book, asked)).map(voteView),
    terms: applicable(processingTermsFor(book, asked, procedure)).map(processingTermView),
    shortProcedures: applicable(openedBy).map(shortProcedureView),
  };
  if (listed.listed === "yes" && documents.length === 0) notices.add(noPapersNotice(book));
  addDissolvedNotices(notices, { bodies: bodiesIn(lists) }, asked.asOf);
  addListingNotices(notices, compiled, listed, asked);
  const checklist = {
    award: asked.award,
    occasion: asked.occasion,
    ...(asked.ground === undefined ? {} : { ground: asked.ground }),
    asOf: asked.asOf,
    receivedOn: asked.receivedOn,
    listed: listed.listed,
    ...lists,
    notices: notices.list(),
  };
  return makeResult(book, "dossier-checklist", checklist, checked);
}

/** Who is handed, acts, votes or is handed on to. */
function bodiesIn({
  documents,
  sets,
  steps,
  votes,
  terms,
}: Pick<DossierChecklist, "documents" | "sets" | "steps" | "votes" | "terms">): (BodyCode | undefined)[] {
  return [
    ...[...documents, ...sets].flatMap(possibleRecipients),
    ...steps.flatMap(({ actor, next }) => [...actor, next]),
    ...votes.flatMap(({ body }) => body),
    ...terms.flatMap(({ actor }) => actor),
  ];
}
