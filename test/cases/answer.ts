import * as library from "../../src/index.js";
import type { Case } from "./case.js";

/** What a case can see of an answer. */
export interface Answer {
  result: Record<string, unknown>;
  decisive: string[];
  questions: string[];
  judgements: string[];
  notices: string[];
  sources: string[];
}

const {
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
} = library;
const ASK = {
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

interface Stated {
  id?: string;
  source?: library.Source;
}

/** Asks the book what a case asks, and reads from the answer what a case can see. */
export function answerTo(book: library.Rulebook, { call, input }: Pick<Case, "call" | "input">): Answer {
  const result = (ASK[call] as (book: library.Rulebook, input: unknown) => unknown)(book, input);
  const rests = restsOn(call, result);
  const fields = result as Record<string, unknown>;
  return {
    result: fields,
    decisive: unique(rests.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    questions: list<{ path: string }>(fields.questions).map(({ path }) => path),
    judgements: list<{ id: string }>(fields.judgements).map(({ id }) => id),
    // A book with a changed law says so in every answer: a case is about what else changed.
    notices: unique(list<{ code: string }>(fields.notices).map(({ code }) => code)).filter(
      (code) => code !== "other-law",
    ),
    sources: unique(rests.flatMap(({ source }) => (source === undefined ? [] : [placeOf(source)]))),
  };
}

/** The statements on which an answer rests. */
function restsOn(call: Case["call"], result: unknown): Stated[] {
  const fields = result as Record<string, unknown>;
  switch (call) {
    case "evaluate":
      return library.decisiveChecks(result as library.Decision);
    case "recommend":
      return (result as library.Recommendation).decisions
        .slice(0, 1)
        .flatMap((decision) => library.decisiveChecks(decision));
    case "assess":
      return list(fields.criteria);
    case "dossierFor":
      return [
        ...list<Stated>(fields.documents),
        ...list<Stated>(fields.sets),
        ...list<Stated>(fields.steps),
        ...list<Stated>(fields.votes),
        ...list<Stated>(fields.terms),
      ];
    case "checkDossier":
      return list(fields.checks);
    case "timelineAt":
      return [
        ...list<Stated>(fields.phases),
        ...[fields.previous, fields.next].flatMap((one) => (one === undefined ? [] : [one as Stated])),
      ];
    case "deadlines":
      return list(fields.deadlines);
    case "processingTermEnd":
    case "checkDeadline":
    case "checkQuota":
      return [fields as Stated];
    case "prizeFor":
      return restOfPrize(result as library.PrizeReport);
  }
}

/** The coefficient of the award, and the base salary it is multiplied with. */
function restOfPrize({ award, source, baseSalary }: library.PrizeReport): Stated[] {
  return source === undefined || baseSalary === null ? [] : [{ id: award, source }, { source: baseSalary.source }];
}

function list<Item>(value: unknown): Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** A place in a text in one short line: `06/2022/QH15 74.3.a`, `ke-hoach-an-giang III.2.1#3`. */
export function placeOf({ instrument, article, clause, point, section, item, bullet }: library.Source): string {
  const place = [article, clause, point, section, item].filter((part) => part !== undefined).join(".");
  return `${instrument} ${place}${bullet === undefined ? "" : `#${[bullet].flat().join(".")}`}`.trimEnd();
}
