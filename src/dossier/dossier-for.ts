import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { compiledOf } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { withDefaultGround } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";
import { documentOf, processingTermOf, setsLineOf, stepOf, voteOf } from "./entries.js";
import { listedIn } from "./listed.js";
import { noPapersNotice, noteAll, noteListed } from "./notes.js";
import { checkDossierQuery } from "./query.js";
import { papersFor, processingTermsFor, setsFor, stepsFor, votesFor } from "./statements.js";
import type { DossierChecklist, DossierQuery } from "./types.js";

/**
 * Tells which papers a dossier needs, on which form, in how many sets, handed to whom, and the way it goes.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query the award, the occasion and the day; the kind of nominee, the ground and whether there is a council narrow the
 * answer.
 * @returns a `DossierChecklist`, the plan's own papers before the law's. Sets are counted in copies, one line for each
 * recipient and layer; votes in percent of the members counted; terms in working days.
 * @throws InvalidQueryError for input that is not a query, with every problem and its path.
 * @example
 * dossierFor(anGiang, { award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01" }).sets[0]?.copies; // 1
 */
export function dossierFor(book: Rulebook, query: DossierQuery): DossierChecklist {
  const compiled = compiledOf(book);
  const asked = withDefaultGround(book, checkDossierQuery(query));
  const listed = listedIn(book, asked, asked.asOf);
  const notices = new Notices();
  /** What is law on the day, or was and has no successor here; of what is still to come, only the notice. */
  const speaking = <Entry extends Parameters<typeof noteAll>[2][number]["entry"]>(
    entries: Standed<Entry>[],
  ): Standed<Entry>[] => {
    if (listed.listed === "no") return [];
    noteAll(notices, book, entries);
    return entries.filter(({ standing }) => standing !== "not-yet");
  };
  const documents = speaking(papersFor(book, asked)).map((paper) => documentOf(paper, asked.hasCouncil));
  const lists = {
    documents,
    sets: speaking(setsFor(book, asked)).map(setsLineOf),
    procedure: speaking(stepsFor(book, asked)).map(stepOf),
    votes: speaking(votesFor(book, asked)).map(voteOf),
    terms: speaking(processingTermsFor(book, asked)).map(processingTermOf),
  };
  if (listed.listed === "yes" && documents.length === 0) notices.add(noPapersNotice(book));
  noteListed(notices, compiled, listed, asked);
  const checklist = {
    type: "dossier-checklist" as const,
    award: asked.award,
    occasion: asked.occasion,
    ...(asked.ground === undefined ? {} : { ground: asked.ground }),
    asOf: asked.asOf,
    listed: listed.listed,
    ...lists,
    notices: notices.list(),
  };
  return { ...checklist, texts: citedTexts(checklist, book.instruments) };
}
