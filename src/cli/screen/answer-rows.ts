import { type AwardCode, codesOf, type OutcomeCode, type TitleCode } from "../../codes.js";
import type { AwardListInput } from "../../eligibility/award-list-types.js";
import { awardsListed } from "../../eligibility/awards-listed.js";
import { decisiveChecks } from "../../eligibility/decisive.js";
import { evaluate } from "../../eligibility/evaluate.js";
import { screen } from "../../eligibility/screen.js";
import type { Decision, RowOutcome } from "../../eligibility/types.js";
import { ThiduaError } from "../../errors.js";
import { instrumentTitle, renderSource } from "../../explain/cite.js";
import { asAnswered } from "../../explain/last-law.js";
import type { NominationInput } from "../../nomination/input-types.js";
import type { Check } from "../../result/check.js";
import type { Rulebook } from "../../rulebook/types.js";
import type { Output } from "../output.js";
import type { InputRow, Rejection } from "./input-row.js";
import type { ScreenJob } from "./options.js";

/** The answer to one row for one award. */
export interface AnswerLine {
  /** The number of the row in the file, from 1. */
  row: number;
  id?: string;
  award: AwardCode | TitleCode;
  outcome: OutcomeCode;
  provisional?: OutcomeCode;
  /** The clause of the weightiest check that the outcome rests on, as a person cites it. */
  clause?: string;
  /** The first thing to ask for. */
  question?: string;
}

/** The answers to rows, and what could not be read of them, both in the order of the rows. */
export interface Answers {
  lines: AnswerLine[];
  rejections: Rejection[];
}

/** Screens rows, each for its awards, and looks up the reasons of each outcome. */
export function answerRows(rows: readonly InputRow[], job: ScreenJob, locale: Output["locale"]): Answers {
  const { book } = job;
  const pairs = rows.flatMap(({ row, nomination }) =>
    nomination === undefined ? [] : nominationsToTry(nomination, job).map((tried) => ({ row, tried })),
  );
  const lines: AnswerLine[] = [];
  const rejections = new Map(rows.map((row) => [row.row, [...row.rejections]]));
  const invalidRows = new Set<number>();
  screen(
    book,
    pairs.map(({ tried }) => tried as NominationInput),
    {
      onOutcome: (found) => {
        const { row, tried } = pairs[found.index] as (typeof pairs)[number];
        lines.push({ ...lineStart(row, found), ...(job.hasReasons ? reasons(book, tried, locale) : {}) });
      },
      onInvalid: ({ index, problems }) => {
        const { row } = pairs[index] as (typeof pairs)[number];
        // The same row under another award has the same problems.
        if (invalidRows.has(row)) return;
        invalidRows.add(row);
        for (const problem of problems) {
          rejections.get(row)?.push({ row, column: problem.path, value: problem.received, problem });
        }
      },
    },
  );
  return { lines, rejections: [...rejections.values()].flat() };
}

function lineStart(row: number, { id, award, outcome, provisional }: RowOutcome): AnswerLine {
  return {
    row,
    ...(id === undefined ? {} : { id }),
    award,
    outcome,
    ...(provisional === undefined ? {} : { provisional }),
  };
}

/** A row under each award that is to be tried for it. */
function nominationsToTry(nomination: unknown, { awards, book }: ScreenJob): unknown[] {
  if (typeof nomination !== "object" || nomination === null || Array.isArray(nomination)) return [nomination];
  const { award } = nomination as Partial<NominationInput>;
  const hasOwn = award !== undefined && award !== null && (award as string) !== "";
  if (awards === undefined && hasOwn) return [nomination];
  return (awards ?? awardsFor(nomination as NominationInput, book)).map((each) => ({ ...nomination, award: each }));
}

/** What the book lists on the day and occasion of a row for its kind; all award forms where it lists none. */
function awardsFor(nomination: NominationInput, book: Rulebook): readonly (AwardCode | TitleCode)[] {
  const { asOf, receivedOn, occasion, ground, nominee } = nomination;
  const query = { asOf, receivedOn, occasion, ground, nominee: { kind: nominee?.kind } };
  const key = JSON.stringify(query);
  const known = listedAwards.get(book) ?? new Map<string, readonly (AwardCode | TitleCode)[]>();
  listedAwards.set(book, known);
  const awards = known.get(key) ?? findListed(book, query as AwardListInput);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, awards);
  return awards;
}

/** More days, occasions and kinds than a file has, unless its cells are damaged. */
const MOST_REMEMBERED = 1_000;

/** Rows repeat their day, occasion and kind. */
const listedAwards = new WeakMap<Rulebook, Map<string, readonly (AwardCode | TitleCode)[]>>();

function findListed(book: Rulebook, query: AwardListInput): readonly (AwardCode | TitleCode)[] {
  try {
    const listed = awardsListed(book, query).awards.filter(({ listings }) =>
      listings.some(({ status, provisional = status }) => provisional !== "not-given"),
    );
    return listed.length > 0 ? listed.map(({ code }) => code) : codesOf("award");
  } catch (error) {
    // Whatever it is tried for, the screening names what is wrong with the row.
    if (error instanceof ThiduaError) return codesOf("award");
    throw error;
  }
}

function reasons(book: Rulebook, tried: unknown, locale: Output["locale"]): Pick<AnswerLine, "clause" | "question"> {
  const decision = evaluate(book, tried as NominationInput);
  const [check] = decisiveChecks(asAnswered(decision));
  const [question] = decision.questions;
  return {
    ...(check === undefined ? {} : { clause: citation(check, decision, locale) }),
    ...(question === undefined ? {} : { question: question.wording[locale] }),
  };
}

/** A cell stands alone, without the list of short names that an explanation has at its end. */
function citation({ source }: Check, { texts }: Decision, locale: Output["locale"]): string {
  return renderSource(source, instrumentTitle(source.instrument, texts, locale), locale);
}
