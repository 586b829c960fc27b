import { InvalidPackError } from "../../errors.js";
import { createRulebook } from "../../rulebook/create.js";
import type { Rulebook } from "../../rulebook/types.js";
import { answerCase } from "../answer.js";
import type { Case, CaseCall } from "../case.js";
import type { PackFile } from "../pack-file.js";
import { type CaseResult, runCases } from "../run-cases.js";
import type { Change } from "./changes.js";

/** A book as its files, those of the packs above included, and the cases that guard it. */
export interface GuardedBook {
  /** The id of its lowest pack. */
  id: string;
  files: readonly PackFile[];
  cases: readonly Case[];
}

/** A guarded book, its cases asked once before anything is changed. */
export interface PreparedBook {
  id: string;
  files: readonly PackFile[];
  /** The cases, each with the answer as text. */
  guards: readonly { one: Case; answer: string }[];
  /** What fails already and guards nothing. */
  failing: CaseResult[];
}

/** The calls that look at a section; one that is not named here may be looked at by any. */
const CALLS: Partial<Record<string, readonly CaseCall[]>> = {
  eligibility: ["evaluate", "recommend"],
  criteria: ["assess", "evaluate", "recommend"],
  quota: ["checkQuota"],
  dossier: ["dossierFor", "checkDossier", "processingTermEnd"],
  timeline: ["timelineAt", "deadlines", "checkDeadline"],
  prizes: ["prizeFor"],
};

/** Asks a book its cases. */
export function prepareBook({ id, files, cases }: GuardedBook): PreparedBook {
  const book = makeBook(files);
  const failing = runCases(book, cases).cases.filter(({ status }) => status !== "pass");
  if (failing.length > 0) return { id, files, guards: [], failing };
  const guards = cases.map((one) => ({ one, answer: JSON.stringify(answerCase(book, one).result) }));
  return { id, files, guards, failing };
}

/** The cases of a book that can see a change: of a rule, only those in whose answer the rule is shown. */
export function guardsAgainst({ guards }: PreparedBook, room: string, { list, provision }: Change): Case[] {
  const calls = CALLS[room];
  return guards
    .filter(({ one }) => calls === undefined || calls.includes(one.call))
    .filter(({ answer }) => list !== "rules" || answer.includes(JSON.stringify(provision)))
    .map(({ one }) => one);
}

/** The book of some files; nothing where they are refused. */
export function makeBookUnlessRefused(files: readonly PackFile[]): Rulebook | undefined {
  try {
    return makeBook(files);
  } catch (error) {
    if (error instanceof InvalidPackError) return undefined;
    throw error;
  }
}

function makeBook(files: readonly PackFile[]): Rulebook {
  return createRulebook(files.map(({ document }) => document));
}
