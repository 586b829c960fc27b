import { labelOf } from "../codes.js";
import type {
  CopiesProvision,
  DocumentProvision,
  ProcessingTermProvision,
  ShortProcedureProvision,
  StepProvision,
  VoteProvision,
} from "../pack/types.js";
import { section } from "./markdown.js";
import { both, named, optionallyNamed, prizesNamed } from "./names.js";
import { own } from "./packed-book.js";
import { type Scribe, scopeDetails } from "./plan-statement.js";

/** The room of dossiers: papers, sets, the way they go, votes, how long each body has, and what opens a shorter procedure. */
export function dossierLines(scribe: Scribe): string[] {
  const { packed } = scribe;
  return section(2, "Dossier", [
    ...section(
      3,
      "Papers",
      own(packed, "documents").flatMap((paper) => paperLines(paper, scribe)),
    ),
    ...section(
      3,
      "Sets",
      own(packed, "sets").flatMap((set) => setLines(set, scribe)),
    ),
    ...section(
      3,
      "Steps",
      own(packed, "steps").flatMap((step) => stepLines(step, scribe)),
    ),
    ...section(
      3,
      "Votes",
      own(packed, "votes").flatMap((vote) => voteLines(vote, scribe)),
    ),
    ...section(
      3,
      "Processing terms",
      own(packed, "terms").flatMap((term) => termLines(term, scribe)),
    ),
    ...section(
      3,
      "Shorter procedures",
      own(packed, "shortProcedures").flatMap((procedure) => procedureLines(procedure, scribe)),
    ),
  ]);
}

function paperLines(paper: DocumentProvision, scribe: Scribe): string[] {
  const { title, kind, appliesTo, form, encloses, variants, onlyIf } = paper;
  const each = variants?.map(({ hasCouncil, title: variant }) => {
    return `${hasCouncil ? "where there is a council" : "where there is none"}: ${both(variant)}`;
  });
  return scribe.statement(both(title), paper, [
    ["kind of paper", both(labelOf("document", kind, scribe.book))],
    ["only if", onlyIf?.en],
    ...scopeDetails(appliesTo, scribe.book),
    ["handed to", recipientWords(paper, scribe)],
    ["form", form === undefined ? undefined : `${form.number} of ${scribe.cite({ instrument: form.instrument })}`],
    ["encloses", optionallyNamed("document", encloses, scribe.book)],
    ["variants", each?.join("; ")],
  ]);
}

function setLines(set: CopiesProvision, scribe: Scribe): string[] {
  const { awards, occasions, copies, paperFormat, electronicFiles } = set;
  return scribe.statement(prizesNamed(awards), set, [
    ["occasions", occasions === undefined ? undefined : named("occasion", occasions)],
    ["sets", copies === null ? undefined : String(copies)],
    ["on paper", paperFormat?.en],
    ["electronic files", filesWords(electronicFiles)],
    ["handed to", recipientWords(set, scribe)],
  ]);
}

function filesWords(files: CopiesProvision["electronicFiles"]): string | undefined {
  if (typeof files !== "object") return files === true ? "with them" : undefined;
  const { copies = 1, format } = files;
  return `${copies}${format === undefined ? "" : `, ${format.en}`}`;
}

/** To whom, and to whom units of some levels hand it instead. */
function recipientWords(
  { recipient, recipientByLevel = [] }: DocumentProvision | CopiesProvision,
  { book }: Scribe,
): string {
  return [
    named("body", [recipient], book),
    ...recipientByLevel.map(
      (each) => `${named("unitLevel", each.levels, book)}: ${named("body", [each.recipient], book)}`,
    ),
  ].join("; ");
}

function stepLines(step: StepProvision, scribe: Scribe): string[] {
  const { appliesTo, actor, action, next } = step;
  return scribe.statement(both(action), step, [
    ["who", named("body", actor, scribe.book)],
    ["next", next === undefined ? undefined : named("body", [next], scribe.book)],
    ...scopeDetails(appliesTo, scribe.book),
  ]);
}

function voteLines(vote: VoteProvision, scribe: Scribe): string[] {
  const { title, awards, body, atLeastPercent, of } = vote;
  return scribe.statement(both(title), vote, [
    ["for awards", prizesNamed(awards)],
    ["who", named("body", body, scribe.book)],
    ["needed", `at least ${atLeastPercent}% of ${of === "thuong-truc" ? "the standing members" : "all members"}`],
  ]);
}

function termLines(term: ProcessingTermProvision, scribe: Scribe): string[] {
  const { action, actor, appliesTo, procedures, limit, workingDays, from } = term;
  return scribe.statement(both(action), term, [
    ["who", named("body", actor, scribe.book)],
    [
      "working days",
      workingDays === null ? undefined : `${limit === "at-least" ? "at least" : "at most"} ${workingDays}`,
    ],
    ["counted from", from?.en],
    ["procedures", optionallyNamed("procedure", procedures, scribe.book)],
    ...scopeDetails(appliesTo, scribe.book),
  ]);
}

function procedureLines(opened: ShortProcedureProvision, scribe: Scribe): string[] {
  const { title, procedure, appliesTo, onlyIf } = opened;
  return scribe.statement(both(title), opened, [
    ["procedure", named("procedure", [procedure], scribe.book)],
    ["only if", onlyIf?.en],
    ...scopeDetails(appliesTo, scribe.book),
  ]);
}
