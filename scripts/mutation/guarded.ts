import { createRulebook, InvalidPackError, type Rulebook } from "../../src/index.js";
import { agrees } from "../../test/cases/agrees.js";
import { answerTo } from "../../test/cases/answer.js";
import type { Case } from "../../test/cases/case.js";
import type { PackFile } from "../../test/cases/documents.js";
import type { Change } from "./changes.js";

/** A book as its files, and the cases that guard it. */
export interface Guarded {
  id: string;
  files: readonly PackFile[];
  cases: readonly Case[];
}

/** A guarded book, its cases asked once before anything is changed. */
export interface Prepared {
  id: string;
  files: readonly PackFile[];
  /** The cases that hold, with the answer as text. */
  guards: readonly { one: Case; answer: string }[];
  /** The ids of the cases that fail already: they guard nothing. */
  failing: string[];
}

/** The calls that look at a room; a room that is not named here may be looked at by any. */
const CALLS: Partial<Record<string, readonly Case["call"][]>> = {
  eligibility: ["evaluate", "recommend"],
  criteria: ["assess"],
  quota: ["checkQuota"],
  dossier: ["dossierFor", "checkDossier", "processingTermEnd"],
  timeline: ["timelineAt", "deadlines", "checkDeadline"],
  prizes: ["prizeFor"],
};

/** Asks a book its cases. */
export function prepare({ id, files, cases }: Guarded): Prepared {
  const book = rulebookOf(files);
  const holding = cases.filter((one) => agrees(book, one));
  return {
    id,
    files,
    guards: holding.map((one) => ({ one, answer: JSON.stringify(answerTo(book, one).result) })),
    failing: cases.filter((one) => !holding.includes(one)).map((one) => `${id}/${one.id}`),
  };
}

/** The cases of a book that can see a change: of a rule, only those in whose answer the rule stands. */
export function guardsOf({ guards }: Prepared, room: string, { list, statement }: Change): Case[] {
  const calls = CALLS[room];
  return guards
    .filter(({ one }) => calls === undefined || calls.includes(one.call))
    .filter(({ answer }) => list !== "rules" || answer.includes(JSON.stringify(statement)))
    .map(({ one }) => one);
}

/** The book of some files; nothing where they are refused. */
export function rulebookUnlessRefused(files: readonly PackFile[]): Rulebook | undefined {
  try {
    return rulebookOf(files);
  } catch (error) {
    if (error instanceof InvalidPackError) return undefined;
    throw error;
  }
}

function rulebookOf(files: readonly PackFile[]): Rulebook {
  return createRulebook(files.map(({ document }) => document));
}
