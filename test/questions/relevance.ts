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

/** Values that nominations have on file, by the place that questions ask for. */
export type Pool = ReadonlyMap<string, readonly unknown[]>;

const templateOf = (path: string): string => path.replace(/\[\d+\]/, "[]");

export const questionKey = ({ path, type, options, years }: Question): string =>
  [path, type === "completeness" ? options?.[0]?.code : "", years?.join() ?? ""].join(" ").trimEnd();

/** The values on file at the places that questions ask for, of all nominations for one award. */
export function poolOf(nominations: readonly Nomination[]): Pool {
  const pool = new Map<string, unknown[]>();
  const add = (path: string, value: unknown) => {
    if (value === undefined) return;
    pool.set(path, [...(pool.get(path) ?? []), value]);
    if (Array.isArray(value)) for (const entry of value) if (typeof entry === "object") walk(`${path}[]`, entry);
  };
  const walk = (path: string, fields: object) => {
    for (const [name, value] of Object.entries(fields)) {
      add(`${path}.${name}`, value);
    }
  };
  for (const { nominee, unit = {}, movement = {}, record = {}, ground, indicators = {} } of nominations) {
    walk("nominee", nominee);
    walk("unit", unit);
    walk("movement", movement);
    walk("record", record);
    walk("record.resistance", record.resistance ?? {});
    walk("indicators", indicators);
    add("ground", ground);
  }
  return pool;
}

const result = ({ outcome, provisional }: Decision): string => `${outcome} ${provisional ?? ""}`;

/** Answers all that is asked but one question, and all judgements, as chance has it. */
function completed(book: Rulebook, start: Nomination, without: string | undefined, pool: Pool, choose: Choose) {
  let known = start;
  for (let round = 0; round < 8; round += 1) {
    const decision = evaluate(book, known);
    const open = decision.questions.filter((question) => questionKey(question) !== without);
    if (open.length === 0 && decision.judgements.length === 0) return { known, decision };
    for (const question of open) known = tried(book, known, question, pool, choose) ?? known;
    for (const judgement of decision.judgements) {
      known = answer(known, judgement, { holds: choose(4) > 0, by: "Hội đồng" });
    }
  }
  return { known, decision: evaluate(book, known) };
}

function tried(book: Rulebook, known: Nomination, question: Question, pool: Pool, choose: Choose) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const values = pool.get(templateOf(question.path)) ?? [];
      const isOnFile = question.type !== "completeness" && values.length > 0 && choose(4) > 0;
      const value = isOnFile ? values[choose(values.length)] : fill(question, choose);
      const next = answer(known, question, value, question.type === "list" && choose(5) > 0 ? { whole: true } : {});
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
 * this question are answered, then this one and what it leads to. No answer in so many tries is no proof that there is none.
 */
export function canMatter({ book, known, question }: Asked, pool: Pool, tries: number, choose: Choose): boolean {
  const key = questionKey(question);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = completed(book, known, key, pool, choose);
    const again = before.decision.questions.find((one) => one.path === question.path && one.type === question.type);
    if (again === undefined) continue;
    const after = tried(book, before.known, again, pool, choose);
    if (after === undefined) continue;
    if (result(completed(book, after, undefined, pool, choose).decision) !== result(before.decision)) return true;
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
