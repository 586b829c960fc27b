import { describeThrown, describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { InputProblemCode } from "../errors/problem.js";
import { InvalidInputError, type Problem, type ProblemParams } from "../errors.js";
import { parseOrThrow } from "../input/parse.js";
import type { Input } from "./input.js";
import { JUDGEMENT_FIELDS } from "./judgement-fields.js";
import { findPlace, type InputPlace, objectAtSteps, type Steps } from "./paths.js";
import type { JudgementQuestion, Question } from "./question.js";
import { type Described, isUnknown, readValue } from "./read-value.js";
import { answerSchema } from "./schema.js";
import { addEntries, chooseCodes, declareComplete, writeAt } from "./write.js";

/** How a list is answered. */
export interface AnswerOptions {
  /** Whether the list is complete with this answer: true declares it complete, false that it is not. Left out, nothing is declared. */
  whole?: boolean;
}

/**
 * Gives the input with one question answered: a nomination for a question of `evaluate`, and the input of any other
 * function for one of its questions.
 *
 * A value may be as forms give it: `"12"` for a number, `"true"` for true. `undefined`, `null`, `""` and `"unknown"` leave the
 * input without an answer. Entries are added to a list; one for a year takes the place of an entry of that year where
 * years are asked about. Fields of a group are added to those that are there.
 *
 * @param given the input as it was asked; it is not changed, and nothing of it or of the value is shared.
 * @param question a question, or an open judgement, which takes a `GivenJudgement`.
 * @param value the answer, of the question's type.
 * @param options whether a list is now whole.
 * @throws InvalidInputError for a value that is none of those the question describes, and for a question that is none of the
 * library's or does not fit the input; with every problem and its path. In a list the path counts the entries of the answer.
 * @example
 * answer({ judgements: {} }, { path: "judgements.tieu-bieu", type: "judgement" }, { holds: "true", by: "Council" });
 * // { judgements: { "tieu-bieu": { holds: true, by: "Council" } } }
 */
export function answer<Given extends object>(
  given: Given,
  question: Question | JudgementQuestion,
  value: unknown,
  options: AnswerOptions = {},
): Given {
  const read = parseOrThrow(answerSchema(), { question, options });
  return answerChecked(given, read.question as Question | JudgementQuestion, value, read.options);
}

function answerChecked<Given extends object>(
  given: Given,
  question: Question | JudgementQuestion,
  value: unknown,
  { whole }: AnswerOptions,
): Given {
  const place = placeOfQuestion(question);
  const next = copy(given, "given");
  if (!isRecord(next)) refuse("wrong-type", { type: "object" }, "given", given);
  const own = copy(value, question.path);
  if (place.input.type === "completeness") return answerCompleteness(next, place.input, own, question.path);
  if (isUnknown(own)) {
    if (whole !== undefined) refuse("wrong-type", { type: "list" }, question.path, own);
    return writeAt(next, place.steps, undefined, question.path);
  }
  const problems: Problem[] = [];
  const read = readValue(own, describedBy(question, next, place), question.path, problems);
  if (problems.length > 0) throw new InvalidInputError(problems);
  const answered = write(next, question, place, read);
  if (whole !== undefined) {
    if (place.input.completedBy === undefined)
      refuse("not-allowed", { allowed: ["undefined"] }, "options.whole", whole);
    declareComplete(answered, place.input, whole);
  }
  return answered;
}

function write<Given extends object>(
  next: Given,
  question: Question | JudgementQuestion,
  { input, steps }: InputPlace,
  read: unknown,
): Given {
  if (input.type === "list") return addEntries(next, steps, read as object[], "years" in question);
  if (input.type === "codes" && question.type !== "judgement") {
    return chooseCodes(next, input, steps, read as string[], question.options ?? []);
  }
  const isPart = question.type === "group" && isRecord(read);
  return writeAt(next, steps, isPart ? { ...objectAtSteps(next, steps), ...read } : read, question.path);
}

/** What the value is read by. What a group has already need not be given again. */
function describedBy(question: Question | JudgementQuestion, given: object, { steps }: InputPlace): Described {
  if (question.type === "judgement") return JUDGEMENT_FIELDS;
  if (question.type !== "group") return question;
  const before = objectAtSteps(given, steps);
  const fields = (question.fields ?? []).map((field) => ({
    ...field,
    needed: field.needed && before[field.name] === undefined,
  }));
  return { ...question, fields };
}

function answerCompleteness<Given extends object>(next: Given, input: Input, value: unknown, path: string): Given {
  const problems: Problem[] = [];
  const isWhole = isUnknown(value) ? false : readValue(value, { type: "completeness" }, path, problems);
  if (problems.length > 0) throw new InvalidInputError(problems);
  declareComplete(next, input, isWhole === true);
  return next;
}

/** Where the answer goes. */
function placeOfQuestion(question: Question | JudgementQuestion): InputPlace {
  const { path, type } = question;
  if (type === "judgement" && path.startsWith(JUDGEMENTS)) {
    return judgementPlace([JUDGEMENTS.slice(0, -1), path.slice(JUDGEMENTS.length)]);
  }
  const listed = "options" in question ? question.options?.[0]?.code : undefined;
  return findPlace(path, type, listed) ?? refuse("unknown-field", {}, "question.path", path);
}

const JUDGEMENTS = "judgements.";

const judgementPlace = (steps: Steps): InputPlace => ({
  input: { path: JUDGEMENTS, type: "group", wording: { vi: "", en: "" }, suppliedBy: "don-vi-de-nghi" },
  steps,
});

/** Whether a copy is of a plain object: copies of a date or a map are none. */
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function copy<Value>(value: Value, path: string): Value {
  try {
    return structuredClone(value);
  } catch (error) {
    throw new InvalidInputError([
      makeProblem("unreadable", { of: "value" }, { path, received: describeThrown(error) }),
    ]);
  }
}

function refuse<Code extends InputProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  path: string,
  value: unknown,
): never {
  throw new InvalidInputError([makeProblem(code, params, { path, received: describeValue(value) })]);
}
