import type { OutcomeCode } from "../codes.js";
import { isCivilDate } from "../dates.js";
import { describeThrown, describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, ThiduaError } from "../errors.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { answerCase } from "./answer.js";
import type { Case } from "./case.js";

/** The outcome of a decision, and whether it is provisional. */
export interface ComparedOutcome {
  outcome: OutcomeCode;
  provisional?: OutcomeCode;
}

/** A case that two books answer differently. */
export interface AnswerChange {
  id: string;
  call: Case["call"];
  /** The fields of the answers that differ, in the order of the alphabet. */
  fields: string[];
  /** Of a decision. */
  before?: ComparedOutcome;
  after?: ComparedOutcome;
  /** Why one of the calls was refused. */
  error?: string;
}

/** How many decisions went from one outcome to another. */
export interface OutcomeCount {
  before: ComparedOutcome;
  after: ComparedOutcome;
  count: number;
}

/** The answers of two books to the same cases. */
export interface AnswerComparison {
  type: "answer-comparison";
  /** How many cases both books were asked. */
  cases: number;
  /** How many decisions are provisional before and after. */
  provisional: { before: number; after: number };
  /** The outcomes that differ, the most frequent first. */
  outcomes: OutcomeCount[];
  changes: AnswerChange[];
}

/** What differs in every answer of another book, whatever is asked. */
const SURROUNDINGS = ["receipt", "texts"];

/**
 * Asks two books the same cases, and lists the answers that differ.
 *
 * @param options `from`: cases of an earlier day are asked on this one, so that a law that is to come shows.
 * @throws InvalidInputError for anything that `createRulebook` did not make, and at `from` for what is no day.
 * @example
 * const early = { id: "early", protects: "Nobody before the movement", call: "timelineAt" as const, input: { asOf: "2020-01-01" } };
 * const expected = { result: {}, decisive: [], sources: [] };
 * compareAnswers(national, national, [{ ...early, expect: expected }]).changes; // []
 */
export function compareAnswers(
  before: Rulebook,
  after: Rulebook,
  cases: readonly Case[],
  { from }: { from?: string } = {},
): AnswerComparison {
  for (const book of [before, after]) compiledBook(book);
  if (from !== undefined && !isCivilDate(from)) {
    const place = { path: "from", received: describeValue(from) };
    throw new InvalidInputError([makeProblem("bad-date", { precision: "day" }, place)]);
  }
  const provisional = { before: 0, after: 0 };
  const counts = new Map<string, OutcomeCount>();
  const changes: AnswerChange[] = [];
  for (const { id, call, input: given } of cases) {
    const input = from === undefined ? given : notBefore(given, from);
    const [old, now] = [answer(before, { call, input }), answer(after, { call, input })];
    const [oldOutcome, newOutcome] = [outcomeIn(old), outcomeIn(now)];
    if (oldOutcome?.provisional !== undefined) provisional.before += 1;
    if (newOutcome?.provisional !== undefined) provisional.after += 1;
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((field) => !SURROUNDINGS.includes(field) && JSON.stringify(old[field]) !== JSON.stringify(now[field]))
      .sort();
    if (fields.length === 0) continue;
    const error = [now.error, old.error].find((each) => typeof each === "string") as string | undefined;
    changes.push({
      id,
      call,
      fields,
      ...(oldOutcome === undefined ? {} : { before: oldOutcome }),
      ...(newOutcome === undefined ? {} : { after: newOutcome }),
      ...(error === undefined ? {} : { error }),
    });
    if (oldOutcome === undefined || newOutcome === undefined) continue;
    const key = JSON.stringify([oldOutcome, newOutcome]);
    if (JSON.stringify(oldOutcome) === JSON.stringify(newOutcome)) continue;
    const counted = counts.get(key) ?? { before: oldOutcome, after: newOutcome, count: 0 };
    counts.set(key, { ...counted, count: counted.count + 1 });
  }
  const outcomes = [...counts.values()].sort((a, b) => b.count - a.count);
  return { type: "answer-comparison", cases: cases.length, provisional, outcomes, changes };
}

/** An input whose days are none before a day. */
function notBefore(input: unknown, day: string): unknown {
  if (typeof input !== "object" || input === null || !("asOf" in input)) return input;
  const dated = input as { asOf: string; receivedOn?: string };
  const later = (given: string) => (given < day ? day : given);
  return {
    ...dated,
    asOf: later(dated.asOf),
    ...(dated.receivedOn === undefined ? {} : { receivedOn: later(dated.receivedOn) }),
  };
}

/** The answer of a book without the notice that its law is another: every answer would differ by it. */
function answer(book: Rulebook, asked: Pick<Case, "call" | "input">): Record<string, unknown> {
  try {
    const { result, notices } = answerCase(book, asked);
    return { ...result, ...(result.notices === undefined ? {} : { notices }) };
  } catch (error) {
    return { error: error instanceof ThiduaError ? error.message : describeThrown(error) };
  }
}

function outcomeIn({ type, outcome, provisional }: Record<string, unknown>): ComparedOutcome | undefined {
  if (type !== "decision") return undefined;
  return { outcome, ...(provisional === undefined ? {} : { provisional }) } as ComparedOutcome;
}
