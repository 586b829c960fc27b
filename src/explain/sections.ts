import type { LocalizedText } from "../codes.js";
import type { OpenJudgement } from "../eligibility/types.js";
import type { Question } from "../questions/question.js";
import type { Receipt } from "../result/receipt.js";
import { bullet, detail, type Line, numbered, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { acceptedValues, judgedBy, MESSAGES, receiptLine, suppliedBy, yearsAsked } from "./phrases.js";
import { formatYears } from "./values.js";

/** The most accepted values that a clerk can take in at a glance. */
const MOST_VALUES = 8;

/** How many characters of a digest tell two apart on paper. */
const SHORT_DIGEST = 12;

/** The section of questions, numbered, those that decide most first. Entries alike, such as one award entered twice, are asked about once. */
export function questionsSection(questions: readonly Question[], localizer: Localizer): Line[] {
  const entries = new Map(
    questions.map((question) => {
      const entry = [askedText(question, localizer), answerText(question, localizer)] as const;
      return [entry.join("\n"), entry];
    }),
  );
  return section(localizer.text(MESSAGES.stillNeeded), numbered([...entries.values()]), "questions");
}

function askedText({ path, wording, about }: Question, localizer: Localizer): string {
  const subject = about === undefined ? "" : ` ${localizer.text(about)}.`;
  return `${localizer.text(wording)}${subject}${localizer.paths ? ` [${path}]` : ""}`;
}

function answerText(question: Question, localizer: Localizer): string {
  const { years, suppliedBy: body } = question;
  return [
    ...(years === undefined || years.length === 0 ? [] : [localizer.text(yearsAsked(formatYears(years)))]),
    ...optionsText(question, localizer),
    localizer.text(suppliedBy(localizer.label("body", body))),
  ].join(" ");
}

/** The values that a question accepts. Where they stand in for a date or a list, the wording names them, and only the code is new. */
function optionsText({ type, options = [] }: Question, localizer: Localizer): string[] {
  if (options.length === 0 || options.length > MOST_VALUES) return [];
  const isNamed = type === "code" || type === "codes";
  if (!isNamed && !localizer.paths) return [];
  const names = options.map(({ code, label }) => {
    if (!isNamed) return code;
    return localizer.paths ? `${code} (${localizer.text(label)})` : localizer.text(label);
  });
  return [localizer.text(acceptedValues(names.join(", ")))];
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
  receipt: Pick<Receipt, "book"> | undefined,
  input: string | undefined,
  localizer: Localizer,
): Line[] {
  if (receipt === undefined) return [];
  const { book } = receipt;
  const line = receiptLine(
    `${book.id} ${book.version}`,
    book.digest.slice(0, SHORT_DIGEST),
    input?.slice(0, SHORT_DIGEST),
  );
  return [{ kind: "receipt", text: localizer.text(line) }];
}

/** A book with its version, and enough of its digest to know it again. */
export const bookText = ({ id, version, digest }: Receipt["book"]): string =>
  `${id} ${version} (${digest.slice(0, SHORT_DIGEST)})`;

/** The first line: what was found, and about what. */
export function headline(found: LocalizedText, about: string, localizer: Localizer): Line {
  return paragraph(`${localizer.text(found)}: ${about}`);
}
