import type { LocalizedText, Vocabulary } from "../codes.js";
import type { OpenJudgement } from "../eligibility/types.js";
import type { Input } from "../questions/input.js";
import { INPUTS } from "../questions/inputs.js";
import type { Question } from "../questions/question.js";
import type { Receipt } from "../result/receipt.js";
import { bullet, detail, type Line, numbered, paragraph, section } from "./document.js";
import { isMinutesBody, MINUTES_BODIES } from "./leaf-value.js";
import type { Localizer } from "./localizer.js";
import { acceptedValues, judgedBy, MESSAGES, receiptLine, suppliedBy, yearsAsked } from "./phrases.js";
import { formatYears } from "./values.js";

/** The most accepted values that a clerk can take in at a glance. */
const MOST_VALUES = 8;

/** How many characters of a digest tell two apart on paper. */
const SHORT_DIGEST = 12;

/** The section of questions, numbered, those that decide most first. */
export function questionsSection(questions: readonly Question[], localizer: Localizer): Line[] {
  return section(
    localizer.text(MESSAGES.stillNeeded),
    numbered(questions.map((question) => [askedText(question, localizer), answerText(question, localizer)])),
    "questions",
  );
}

function askedText({ path, wording, subject: about }: Question, localizer: Localizer): string {
  const subject = about === undefined ? questionSubject(path, localizer) : localizer.text(about);
  return `${localizer.text(wording)}${subject === undefined ? "" : ` ${subject}.`}${localizer.paths ? ` [${path}]` : ""}`;
}

function answerText(question: Question, localizer: Localizer): string {
  const { accepted, years } = question;
  return [
    ...(years === undefined || years.length === 0 ? [] : [localizer.text(yearsAsked(formatYears(years)))]),
    ...acceptedText(accepted ?? [], question, localizer),
    localizer.text(suppliedBy(localizer.label("body", question.suppliedBy))),
  ].join(" ");
}

/** The values that a question accepts; one that has no name is for whoever types it in, and its wording names it. */
function acceptedText(accepted: readonly string[], question: Question, localizer: Localizer): string[] {
  if (accepted.length > MOST_VALUES) return [];
  const names = accepted.flatMap((code) => named(code, question, localizer) ?? []);
  return names.length === 0 ? [] : [localizer.text(acceptedValues(names.join(", ")))];
}

/** One wording serves several indicators; only the path names which, by its code. */
function questionSubject(path: string, localizer: Localizer): string | undefined {
  const key = path.startsWith(`${INPUTS.indicator.path}.`) ? path.slice(INPUTS.indicator.path.length + 1) : "";
  return localizer.hasLabel("indicator", key) ? localizer.label("indicator", key) : undefined;
}

/** The name of a value, if it has one; where paths are shown too, what to type in. */
function named(code: string, { path }: Question, localizer: Localizer): string | undefined {
  const vocabulary = questionVocabulary(path);
  if (vocabulary === undefined && isMinutesBody(code)) return localizer.text(MINUTES_BODIES[code]);
  if (vocabulary === undefined || !localizer.hasLabel(vocabulary, code)) return localizer.paths ? code : undefined;
  const name = localizer.label(vocabulary, code);
  return localizer.paths ? `${code} (${name})` : name;
}

function questionVocabulary(path: string): Vocabulary | undefined {
  const inputs: readonly Input[] = Object.values(INPUTS);
  return inputs.find((input) => input.path === path && input.vocabulary !== undefined)?.vocabulary;
}

/** The section of what only people can judge. */
export function judgementsSection(
  judgements: readonly Pick<OpenJudgement, "title" | "judgedBy" | "source">[],
  localizer: Localizer,
): Line[] {
  const lines = ({ title, judgedBy: bodies, source }: (typeof judgements)[number]) => [
    bullet(localizer.text(title), 0, { source: localizer.cite(source) }),
    detail(
      localizer.text(judgedBy(bodies.map((body) => localizer.label("body", body)).join(localizer.text(MESSAGES.or)))),
    ),
  ];
  return section(localizer.text(MESSAGES.forPeople), judgements.flatMap(lines), "judgements");
}

/** The last line: enough of the receipt to find the stored answer again. */
export function receiptSection(
  { book }: Pick<Receipt, "book">,
  input: string | undefined,
  localizer: Localizer,
): Line[] {
  const line = receiptLine(
    `${book.id} ${book.version}`,
    book.digest.slice(0, SHORT_DIGEST),
    input?.slice(0, SHORT_DIGEST),
  );
  return [{ kind: "receipt", text: localizer.text(line) }];
}

/** The first line: what was found, and about what. */
export function headline(found: LocalizedText, about: string, localizer: Localizer): Line {
  return paragraph(`${localizer.text(found)}: ${about}`);
}
