import {
  answer,
  type Decision,
  evaluate,
  type Nomination,
  type Question,
  type Rulebook,
  ThiduaError,
} from "../../src/index.js";
import { blank } from "../properties/interview.js";
import { type Choose, fill } from "./fill.js";

/** What is decided, and asked of whom: a question of it, and what is known when it is asked. */
export interface Asked {
  book: Rulebook;
  known: Nomination;
  question: Question;
}

export const questionKey = ({ path, type, options, years }: Question): string =>
  [path, type === "completeness" ? options?.[0]?.code : "", years?.join() ?? ""].join(" ").trimEnd();

/** The value that a nomination has on file where a question asks. */
function valueOnFile(truth: Nomination, path: string): unknown {
  const steps = path.startsWith("indicators.") ? ["indicators", path.slice(11)] : (path.match(/[^.[\]]+/g) ?? []);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], truth);
}

const result = ({ outcome, provisional }: Decision): string => `${outcome} ${provisional ?? ""}`;

/** Answers all that is asked but one question, and all judgements: mostly as some other nomination has it. */
function completed(book: Rulebook, start: Nomination, without: string | undefined, truth: Nomination, choose: Choose) {
  let known = start;
  for (let round = 0; round < 8; round += 1) {
    const decision = evaluate(book, known);
    const open = decision.questions.filter((question) => questionKey(question) !== without);
    if (open.length === 0 && decision.judgements.length === 0) return { known, decision };
    for (const question of open) known = tried(book, known, question, truth, choose) ?? known;
    for (const judgement of decision.judgements) {
      known = answer(known, judgement, { holds: choose(6) > 0, by: "Hội đồng" });
    }
  }
  return { known, decision: evaluate(book, known) };
}

/** What is known after some answer that the book accepts; none where none was found. */
function tried(book: Rulebook, known: Nomination, question: Question, truth: Nomination, choose: Choose) {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    try {
      const onFile = question.type === "completeness" ? undefined : valueOnFile(truth, question.path);
      const value = onFile !== undefined && attempt === 0 && choose(8) > 0 ? onFile : fill(question, choose);
      const next = answer(known, question, value, question.type === "list" && choose(8) > 0 ? { whole: true } : {});
      evaluate(book, next);
      return next;
    } catch (error) {
      if (!(error instanceof ThiduaError)) throw error;
    }
  }
  return undefined;
}

/**
 * Whether an answer to a question was found that changes the outcome, beside some answers to all the others: first all but
 * this question are answered, then this one and what it leads to. Answers come from other nominations for the award, and from
 * the descriptions of the questions. That none was found in so many tries is no proof that there is none.
 */
export function canMatter(
  { book, known, question }: Asked,
  truths: readonly Nomination[],
  tries: number,
  choose: Choose,
): boolean {
  const key = questionKey(question);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const truth = truths[choose(truths.length)] ?? known;
    const before = completed(book, known, key, truth, choose);
    const again = before.decision.questions.find((one) => one.path === question.path && one.type === question.type);
    if (again === undefined) continue;
    const after = tried(book, before.known, again, truth, choose);
    if (after === undefined) continue;
    if (result(completed(book, after, undefined, truth, choose).decision) !== result(before.decision)) return true;
  }
  return false;
}

/** What is known at some moments of an interview that begins with nothing, and what is asked then. */
export function moments(book: Rulebook, truth: Nomination): Nomination[] {
  const start = blank(book, truth);
  const { nominee, unit, movement, record, ground } = truth;
  const withSome: Nomination = {
    ...start,
    nominee,
    ...(unit === undefined ? {} : { unit }),
    ...(movement === undefined ? {} : { movement }),
    ...(ground === undefined ? {} : { ground }),
  };
  const discipline = record?.discipline === undefined ? {} : { record: { discipline: record.discipline } };
  return [start, withSome, { ...withSome, ...discipline }, truth];
}
