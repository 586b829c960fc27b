import type { BodyCode, DocumentCode } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { WithBlanks } from "../input/blanks.js";
import type { CopiesProvision, DocumentProvision } from "../pack/types.js";
import { INPUTS } from "../questions/inputs.js";
import { Questions } from "../questions/questions.js";
import type { CheckStatus } from "../result/check.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import type { AtDate } from "../rulebook/in-force.js";
import { inLowestLayer } from "../rulebook/precedence.js";
import type { Rulebook } from "../rulebook/types.js";
import { checkCopies } from "./copies-check.js";
import { type CheckedPaper, checkDocument } from "./document-check.js";
import { parseDossierInput } from "./input.js";
import { dossierAvailability, type Listed } from "./listed.js";
import { isKindNeeded } from "./need.js";
import { addDocumentNotices, addListingNotices, noPapersNotice } from "./notices.js";
import { proceduresFor } from "./procedures.js";
import { haveSameRecipients, possibleRecipients, withRecipients } from "./recipients.js";
import { copiesFor, documentsFor } from "./select.js";
import { dossierTarget } from "./target.js";
import type { DossierInput, DossierReport } from "./types.js";
import { shortProcedureView } from "./views.js";

/**
 * Checks whether a dossier is complete: every paper by its kind, its form and whose minutes it is, and the number of sets.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param dossier the papers as they lie on the desk, and how many sets are handed in (copies); it is copied, never changed.
 * @returns a `DossierReport`: the status, the kinds of paper that are missing or wrong, every check with its source, and
 * the questions that would settle what is unknown.
 * @throws InvalidInputError for input that is not a dossier, and for a recipient who is handed no papers for the award
 * or a `procedure` that is not open to it; with every problem and its path. A paper that is not there is never an error.
 * @example
 * checkDossier(anGiang, {
 *   award: "bang-khen-tinh", occasion: "tong-ket", asOf: "2026-08-01", documents: [],
 * }).status; // "incomplete"
 */
export function checkDossier(book: Rulebook, dossier: WithBlanks<DossierInput>): DossierReport {
  const compiled = compiledBook(book);
  const given = parseDossierInput(dossier, book);
  const asked = dossierTarget(book, given);
  const { procedure, open, others, openedBy } = proceduresFor(book, asked);
  const listed = dossierAvailability(book, asked, asked.receivedOn);
  const notices = new Notices();
  const isChecked = listed.listed === "yes";
  const { level } = asked;
  const known = withRecipients(isChecked ? documentsFor(book, asked, procedure) : [], level, asked.recipient);
  const papers = known.filter(({ forceStatus }) => forceStatus !== "not-yet");
  const lines = withRecipients(isChecked ? copiesFor(book, asked) : [], level, asked.recipient);
  const { recipient, isRecipientOpen, isForRecipient } = dossierRecipient(book, [...papers, ...lines], asked.recipient);
  const sets = lines.filter(isForRecipient);
  addDocumentNotices(notices, compiled, [...known.filter(isForRecipient), ...sets]);
  const own = papers.filter(isForRecipient);
  const papersOfOthers = others.map((other) =>
    withRecipients(documentsFor(book, asked, other), level, asked.recipient),
  );
  const results = [
    ...own.map((paper) =>
      checkDocument(
        book,
        paper,
        asked,
        papersOfOthers.some((ofOther) => !isKindNeeded(book, paper, ofOther, asked)),
      ),
    ),
    ...sets.filter(({ forceStatus }) => forceStatus !== "not-yet").flatMap((line) => checkCopies(line, asked)),
  ];
  if (isChecked && own.length === 0) notices.add(noPapersNotice(book));
  if (isChecked) addDocumentNotices(notices, compiled, openedBy);
  addDissolvedNotices(notices, { bodies: [recipient] }, asked.asOf);
  addListingNotices(notices, compiled, listed, asked);
  const questions = new Questions(INPUTS, asked, book);
  for (const { check, waitsFor } of results) {
    for (const missing of isRecipientOpen ? [...waitsFor, { input: "unitLevel" as const }] : waitsFor) {
      const narrowed = missing.input === "dossierProcedure" ? { ...missing, accepted: open } : missing;
      questions.add(narrowed, { check: check.id, title: check.title, source: check.source });
    }
  }
  const report = {
    ...dossierStatus(listed, own.length > 0 && !isRecipientOpen, results),
    award: asked.award,
    occasion: asked.occasion,
    ...(asked.ground === undefined ? {} : { ground: asked.ground }),
    ...(recipient === undefined ? {} : { recipient }),
    missing: [...new Set<DocumentCode>(results.flatMap(({ missing }) => missing))],
    checks: results.map(({ check }) => check),
    questions: questions.list(),
    shortProcedures: isChecked ? openedBy.map(shortProcedureView) : [],
    notices: notices.list(),
  };
  return makeResult(book, "dossier-report", report, given);
}

/** Who receives the dossier, and what belongs to it. */
interface DossierRecipient {
  recipient: BodyCode | undefined;
  /** Whether it depends on the level of the unit, which is not given. */
  isRecipientOpen: boolean;
  isForRecipient: (statement: AtDate<DocumentProvision | CopiesProvision>) => boolean;
}

/**
 * The body that receives the dossier: the one given, else the first recipient of the lowest layer. A plan may give only the
 * number of sets for a recipient; documents that the law requires for other recipients are then not checked.
 */
function dossierRecipient(
  book: Rulebook,
  statements: readonly AtDate<DocumentProvision | CopiesProvision>[],
  named: BodyCode | undefined,
): DossierRecipient {
  const known = [...new Set(statements.flatMap(({ provision: entry }) => possibleRecipients(entry)))];
  if (named !== undefined && known.length > 0 && !known.includes(named)) {
    throw new InvalidInputError([
      makeProblem("not-a-code", { codes: known }, { path: "recipient", received: describeValue(named) }),
    ]);
  }
  const [first] = inLowestLayer(book, statements);
  if (named === undefined && first?.provision.recipientByLevel !== undefined) {
    // What goes to the same body at every level certainly belongs to this dossier.
    const isForRecipient: DossierRecipient["isForRecipient"] = ({ provision }) =>
      haveSameRecipients(provision, first.provision);
    return { recipient: undefined, isRecipientOpen: true, isForRecipient };
  }
  const recipient = named ?? first?.provision.recipient;
  return { recipient, isRecipientOpen: false, isForRecipient: ({ provision }) => provision.recipient === recipient };
}

/** The status, and the one under the last texts where the texts that decide have ended. */
function dossierStatus(
  { listed, certain, isProvisional }: Listed,
  hasPapers: boolean,
  results: readonly CheckedPaper[],
): Pick<DossierReport, "status" | "provisional"> {
  if (listed === "no") return { status: "not-listed" };
  const canBeComplete = listed === "yes" && hasPapers;
  const status = statusOfChecks(
    results.map(({ check }) => check.status),
    canBeComplete && certain,
  );
  const last = statusOfChecks(
    results.map(({ check }) => check.provisional ?? check.status),
    canBeComplete && (certain || isProvisional),
  );
  const restsOnEnded = isProvisional || results.some(({ check }) => check.provisional !== undefined);
  return { status, ...(status === "undetermined" && restsOnEnded ? { provisional: last } : {}) };
}

/** One fault is enough; without a fault, one thing unknown is. No papers to check by are no proof of completeness. */
function statusOfChecks(
  statuses: readonly CheckStatus[],
  canBeComplete: boolean,
): Exclude<DossierReport["status"], "not-listed"> {
  if (statuses.includes("fail")) return "incomplete";
  return canBeComplete && !statuses.includes("unknown") ? "complete" : "undetermined";
}
