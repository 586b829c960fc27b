import {
  answer,
  checkQuota,
  explanationOf,
  type NominationInput,
  type Question,
  type QuotaInput,
  type Rulebook,
} from "../../../../src/index.js";
import { useWords } from "../context.js";
import { ExplanationView } from "../explanation-view.js";
import { Control } from "../fields/control.js";
import { Problems } from "../problems.js";
import { QuestionForm } from "../question-form.js";
import type { QuotaNumbers } from "../state.js";

/** How many more the unit may propose, with what the library asks for it. */
export function Quota({
  book,
  nomination,
  numbers,
  onChange,
}: {
  book: Rulebook;
  nomination: NominationInput;
  numbers: QuotaNumbers;
  onChange: (numbers: QuotaNumbers, unit: NominationInput["unit"]) => void;
}) {
  const { locale, say } = useWords();
  const input = quotaInput(nomination, numbers);
  const kind = nomination.nominee.kind;
  const found = attempt(() => checkQuota(book, input));
  const isNumber = (text: unknown) => /^\d{1,4}$/.test(String(text));
  return (
    <>
      <Control
        field={{ type: "count" }}
        label={say("quotaYear")}
        value={input.year}
        onInput={(year) => isNumber(year) && onChange({ ...numbers, year: Number(year) }, nomination.unit)}
      />
      <Control
        field={{ type: "count" }}
        label={say("proposedNow")}
        value={input.requested[kind]}
        onInput={(count) =>
          isNumber(count) && onChange({ ...numbers, requested: { [kind]: Number(count) } }, nomination.unit)
        }
      />
      {"error" in found ? (
        <Problems error={found.error} labels={{ year: say("quotaYear") }} />
      ) : (
        <>
          {found.value.questions.map((question) => (
            <QuestionForm
              key={question.path}
              question={question}
              book={book}
              onAnswer={({ value }) => {
                const next = answer(input, question as Question, value);
                checkQuota(book, next);
                onChange(numbersIn(next), next.unit);
              }}
              onLeave={() => {}}
            />
          ))}
          <p class="verdict-text">{explanationOf(found.value, { locale }).heading}</p>
          <ExplanationView explanation={withoutQuestions(explanationOf(found.value, { locale }))} />
        </>
      )}
    </>
  );
}

/** What is asked stands above as forms. */
const withoutQuestions = <Document extends { sections: { name?: string }[] }>(explanation: Document): Document => ({
  ...explanation,
  sections: explanation.sections.filter(({ name }) => name !== "questions"),
});

function quotaInput(nomination: NominationInput, numbers: QuotaNumbers): QuotaInput {
  const { year = Number(nomination.asOf.slice(0, 4)), requested, ...counts } = numbers;
  return {
    unit: {},
    ...nomination,
    year,
    requested: requested ?? { [nomination.nominee.kind]: 1 },
    ...counts,
  } as QuotaInput;
}

function numbersIn({ year, requested, used, usedShared, bases }: QuotaInput): QuotaNumbers {
  return JSON.parse(JSON.stringify({ year, requested, used, usedShared, bases }));
}

function attempt<Value>(work: () => Value): { value: Value } | { error: unknown } {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}
