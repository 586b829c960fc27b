import { explanationOf, type Locale, type Problem, ThiduaError } from "../../../src/index.js";
import { useWords } from "./context.js";
import { type WordName, word } from "./words.js";

/** What the page says of a problem in words of its forms, where the library's are those of its inputs. */
const OWN_WORDS: Partial<Record<Problem["code"], WordName>> = {
  "bad-date": "needsDate",
  "missing-one-of": "needsValue",
  "not-exactly-one-of": "exactlyOne",
};

/** The label of a field by the last name of its path. */
export type FieldLabels = Readonly<Record<string, string>>;

/** What the library refuses, by the labels of the form; anything else is a fault of the page and is thrown on. */
export function Problems({ error, labels = {} }: { error: unknown; labels?: FieldLabels }) {
  const { locale, say } = useWords();
  if (!(error instanceof ThiduaError)) throw error;
  return (
    <div class="problems" role="alert">
      <p class="problems-heading">{say("problem")}</p>
      <ul>
        {linesOf(error, locale).map(({ problem, text }) => (
          <li key={problem.path}>
            {placeOf(problem.path, labels)}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was expected, of each problem, in one line. */
export function expectedText(error: ThiduaError, locale: Locale): string {
  return linesOf(error, locale)
    .map(({ text }) => text)
    .join("; ");
}

function linesOf(error: ThiduaError, locale: Locale): { problem: Problem; text: string }[] {
  const items = explanationOf(error, { locale }).sections.flatMap((section) => section.items ?? []);
  return error.problems.map((problem, index) => {
    const own = OWN_WORDS[problem.code];
    const text = own === undefined ? (items[index]?.text ?? "").replace(`${problem.path}: `, "") : word(locale, own);
    return { problem, text };
  });
}

function placeOf(path: string, labels: FieldLabels): string {
  const name = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? "";
  const entry = /\[(\d+)\]/.exec(path)?.[1];
  const label = labels[name];
  if (label === undefined) return "";
  return entry === undefined ? `${label}: ` : `${Number(entry) + 1}. ${label}: `;
}
