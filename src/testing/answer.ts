import { assess } from "../criteria/assess.js";
import { checkDossier } from "../dossier/check-dossier.js";
import { dossierFor } from "../dossier/dossier-for.js";
import { processingTermEnd } from "../dossier/processing-term-end.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import { evaluate } from "../eligibility/evaluate.js";
import { recommend } from "../eligibility/recommend.js";
import type { Decision, Recommendation } from "../eligibility/types.js";
import type { Source } from "../pack/types.js";
import { prizeFor } from "../prizes/prize-for.js";
import type { PrizeReport } from "../prizes/types.js";
import { checkQuota } from "../quota/check-quota.js";
import type { Rulebook } from "../rulebook/types.js";
import { checkDeadline } from "../timeline/check-deadline.js";
import { deadlines } from "../timeline/deadlines.js";
import { timelineAt } from "../timeline/timeline-at.js";
import type { Case, CaseCall } from "./case.js";

/** What a case can see of an answer. */
export interface CaseAnswer {
  result: Record<string, unknown>;
  decisive: string[];
  questions: string[];
  judgements: string[];
  notices: string[];
  sources: string[];
}

type Ask = (book: Rulebook, input: never) => unknown;

const FUNCTIONS: Record<CaseCall, Ask> = {
  assess,
  checkDeadline,
  checkDossier,
  checkQuota,
  deadlines,
  dossierFor,
  evaluate,
  prizeFor,
  processingTermEnd,
  recommend,
  timelineAt,
};

interface Cited {
  id?: string;
  source?: Source;
}

/** Calls the function of a name on a book. */
export function callByName(book: Rulebook, call: CaseCall, input: unknown): unknown {
  return FUNCTIONS[call](book, input as never);
}

/**
 * Asks a book what a case asks, and reads from the answer what a case can see: whoever writes a case reads it against the text.
 *
 * @throws what the function throws that is called.
 * @example
 * answerCase(anGiang, { call: "timelineAt", input: { asOf: "2027-06-01" } }).decisive; // ["giai-doan-1", "giai-doan-2", "so-ket"]
 */
export function answerCase(book: Rulebook, { call, input }: Pick<Case, "call" | "input">): CaseAnswer {
  const fields = callByName(book, call, input) as Record<string, unknown>;
  const cited = citedBy(call, fields);
  return {
    result: fields,
    decisive: unique(cited.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    questions: list<{ path: string }>(fields.questions).map(({ path }) => path),
    judgements: list<{ id: string }>(fields.judgements).map(({ id }) => id),
    // A book with a changed law has this notice in every answer: a case is about what else changed.
    notices: unique(list<{ code: string }>(fields.notices).map(({ code }) => code)).filter(
      (code) => code !== "other-law",
    ),
    sources: unique(cited.flatMap(({ source }) => (source === undefined ? [] : [sourceText(source)]))),
  };
}

/** The provisions on which an answer rests. */
function citedBy(call: CaseCall, fields: Record<string, unknown>): Cited[] {
  switch (call) {
    case "evaluate":
      return decisiveChecks(fields as unknown as Decision);
    case "recommend":
      return (fields as unknown as Recommendation).decisions
        .slice(0, 1)
        .flatMap((decision) => decisiveChecks(decision));
    case "assess":
      return list(fields.criteria);
    case "dossierFor":
      return ["documents", "sets", "steps", "votes", "terms"].flatMap((name) => list<Cited>(fields[name]));
    case "checkDossier":
      return list(fields.checks);
    case "timelineAt":
      return [
        ...list<Cited>(fields.phases),
        ...[fields.previous, fields.next].flatMap((one) => (one === undefined ? [] : [one as Cited])),
      ];
    case "deadlines":
      return list(fields.deadlines);
    case "processingTermEnd":
    case "checkDeadline":
    case "checkQuota":
      return [fields as Cited];
    case "prizeFor":
      return citedByPrize(fields as unknown as PrizeReport);
  }
}

/** The coefficient of the award, and the base salary it is multiplied with. */
function citedByPrize({ award, source, baseSalary }: PrizeReport): Cited[] {
  return source === undefined || baseSalary === null ? [] : [{ id: award, source }, { source: baseSalary.source }];
}

function list<Item>(value: unknown): Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** A clause in one short line, as cases write it: `06/2022/QH15 74.3.a`, `ke-hoach-an-giang III.2.1#3`. */
export function sourceText({ instrument, article, clause, point, section, item, bullet, amendedBy }: Source): string {
  const place = [article, clause, point, section, item].filter((part) => part !== undefined).join(".");
  const placed = `${instrument} ${place}${bullet === undefined ? "" : `#${[bullet].flat().join(".")}`}`.trimEnd();
  return amendedBy === undefined ? placed : `${placed} (${amendedBy})`;
}
