import { isCode, type Text, type Vocabulary } from "../codes.js";
import type { OpenJudgement } from "../eligibility/decision.js";
import { INPUTS, type Input } from "../facts/inputs.js";
import type { Question } from "../facts/question.js";
import type { Receipt } from "../rulebook/receipt.js";
import { acceptedValues, judgedBy, receiptLine, suppliedBy, WORDS, yearsAsked } from "./phrases.js";
import { yearsText } from "./values.js";
import type { Voice } from "./voice.js";
import { bullet, numbered, section, wrap } from "./wrap.js";

/** The most accepted values that a clerk can take in at a glance. */
const MOST_VALUES = 8;

/** How many characters of a digest tell two apart on paper. */
const SHORT_DIGEST = 12;

/** The section of questions, numbered, the most settling first. */
export function questionsSection(questions: readonly Question[], voice: Voice): string[] {
  return section(
    voice.say(WORDS.stillNeeded),
    numbered(questions.map((question) => [askedText(question, voice), answerText(question, voice)])),
  );
}

function askedText({ path, wording }: Question, voice: Voice): string {
  const subject = subjectOf(path, voice);
  return `${voice.say(wording)}${subject === undefined ? "" : ` ${subject}.`} [${path}]`;
}

function answerText(question: Question, voice: Voice): string {
  const { accepted, years } = question;
  return [
    ...(years === undefined || years.length === 0 ? [] : [voice.say(yearsAsked(yearsText(years)))]),
    ...(accepted === undefined || accepted.length > MOST_VALUES
      ? []
      : [voice.say(acceptedValues(accepted.map((code) => named(code, question, voice)).join(", ")))]),
    voice.say(suppliedBy(voice.label("body", question.suppliedBy))),
  ].join(" ");
}

/** One question is asked of several indicators; the path alone says which, in code. */
function subjectOf(path: string, voice: Voice): string | undefined {
  const key = path.startsWith(`${INPUTS.indicator.path}.`) ? path.slice(INPUTS.indicator.path.length + 1) : "";
  return isCode("indicator", key) ? voice.label("indicator", key) : undefined;
}

/** A value to type in, with its name in brackets. */
function named(code: string, { path }: Question, voice: Voice): string {
  const vocabulary = vocabularyOf(path);
  return vocabulary !== undefined && isCode(vocabulary, code) ? `${code} (${voice.label(vocabulary, code)})` : code;
}

function vocabularyOf(path: string): Vocabulary | undefined {
  const inputs: readonly Input[] = Object.values(INPUTS);
  return inputs.find((input) => input.path === path && input.vocabulary !== undefined)?.vocabulary;
}

/** The section of what only people can settle. */
export function judgementsSection(
  judgements: readonly Pick<OpenJudgement, "title" | "judgedBy" | "source">[],
  voice: Voice,
): string[] {
  const line = ({ title, judgedBy: bodies, source }: (typeof judgements)[number]) =>
    bullet(
      voice.say(
        judgedBy(
          voice.say(title),
          bodies.map((body) => voice.label("body", body)).join(voice.say(WORDS.or)),
          voice.cite(source),
        ),
      ),
    );
  return section(voice.say(WORDS.forPeople), judgements.map(line));
}

/** The last line: enough of the receipt to find the stored answer again. */
export function receiptSection({ book }: Pick<Receipt, "book">, input: string | undefined, voice: Voice): string[] {
  const line = receiptLine(
    `${book.id} ${book.version}`,
    book.digest.slice(0, SHORT_DIGEST),
    input?.slice(0, SHORT_DIGEST),
  );
  return [wrap(voice.say(line))];
}

/** The first line: what was found, and about what. */
export function headline(found: Text, about: string, voice: Voice): string {
  return wrap(`${voice.say(found)}: ${about}`);
}
