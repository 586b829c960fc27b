import {
  formatDate,
  type LocalizedText,
  type NominationInput,
  type QuestionField,
  type Rulebook,
} from "../../../src/index.js";
import { type Answered, type Asked, answersIn, questionAnswered } from "./answers.js";
import { useWords } from "./context.js";

/** Everything that was answered, with what changes it or takes it back. */
export function AnsweredList({
  book,
  nomination,
  onChange,
  onTakeBack,
}: {
  book: Rulebook;
  nomination: NominationInput;
  onChange: (path: string) => void;
  onTakeBack: (path: string) => void;
}) {
  const { say, inLocale } = useWords();
  const answers = answersIn(book, nomination);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answered-heading">
      <h3 id="answered-heading">{say("answered")}</h3>
      <dl class="answers">
        {answers.map((answered) => (
          <div key={answered.path}>
            <dt>{inLocale(answered.label)}</dt>
            <dd>
              <AnswerText book={book} nomination={nomination} answered={answered} />
            </dd>
            <dd class="actions">
              <button type="button" class="link" onClick={() => onChange(answered.path)}>
                {say("change")} <span class="visually-hidden">: {inLocale(answered.label)}</span>
              </button>
              <button type="button" class="link" onClick={() => onTakeBack(answered.path)}>
                {say("takeBack")} <span class="visually-hidden">: {inLocale(answered.label)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An answer in words. */
export function AnswerText({
  book,
  nomination,
  answered: { path, value, isWhole },
}: {
  book: Rulebook;
  nomination: NominationInput;
  answered: Answered;
}) {
  const { locale, say } = useWords();
  const question = questionAnswered(book, nomination, path);
  const words: ValueWords = {
    yes: say("yes"),
    no: say("no"),
    holds: say("holds"),
    holdsNot: say("holdsNot"),
    date: (text) => formatDate(text, { locale }),
    inLocale: (text) => text[locale],
  };
  if (question?.type === "judgement") return <>{judgementText(value as Record<string, unknown>, words)}</>;
  const { fields = [] } = question ?? {};
  if (!Array.isArray(value) || question?.type !== "list") return <>{valueText(value, question ?? {}, words)}</>;
  if (value.length === 0 && isWhole) return <>{say("none")}</>;
  return (
    <>
      <ul class="entries-read">
        {value.map((entry, index) => (
          <li key={index}>{entryText(entry, fields, words)}</li>
        ))}
      </ul>
      <span class="quiet"> ({say(isWhole ? "whole" : "notWhole")})</span>
    </>
  );
}

interface ValueWords {
  yes: string;
  no: string;
  holds: string;
  holdsNot: string;
  date: (text: string) => string;
  inLocale: (text: LocalizedText) => string;
}

function judgementText({ holds, by, on, document }: Record<string, unknown>, words: ValueWords): string {
  const day = typeof on === "string" ? words.date(on) : undefined;
  return [holds ? words.holds : words.holdsNot, by, day, document].filter((part) => part !== undefined).join(", ");
}

function entryText(entry: unknown, fields: readonly QuestionField[], words: ValueWords): string {
  return Object.entries(entry as object)
    .map(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      const text = valueText(value, field ?? {}, words);
      return field === undefined || field.needed || field.type === "code"
        ? text
        : `${words.inLocale(field.label)}: ${text}`;
    })
    .join(", ");
}

function valueText(
  value: unknown,
  field: Partial<Pick<Asked, "options" | "fields">> & { type?: string },
  words: ValueWords,
): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.length === 0 ? words.no : value.map((one) => valueText(one, field, words)).join(", ");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([name, inner]) => {
        const own = field.fields?.find((one) => one.name === name);
        return `${own === undefined ? name : words.inLocale(own.label)}: ${valueText(inner, own ?? {}, words)}`;
      })
      .join("; ");
  }
  const option = field.options?.find(({ code }) => code === value);
  if (option !== undefined) return words.inLocale(option.label);
  const isDate = field.type === "date" || field.type === "partial-date";
  return isDate && typeof value === "string" ? words.date(value) : String(value);
}
