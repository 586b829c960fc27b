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
import { QuestionForm, titleOf } from "../question-form.js";
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
          <GivenNumbers
            book={book}
            input={input}
            onTakeBack={(path) => onChange(numbersIn(withoutNumber(input, path)), nomination.unit)}
          />
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
            />
          ))}
          <p class="verdict-text">{explanationOf(found.value, { locale }).heading}</p>
          <ExplanationView explanation={withoutQuestions(explanationOf(found.value, { locale }))} />
        </>
      )}
    </>
  );
}

/** What was answered, and what takes it back. */
function GivenNumbers({
  book,
  input,
  onTakeBack,
}: {
  book: Rulebook;
  input: QuotaInput;
  onTakeBack: (path: string) => void;
}) {
  const { say, inLocale } = useWords();
  const paths = givenPaths(input);
  if (paths.length === 0) return null;
  return (
    <dl class="answers">
      {paths.map(({ path, value }) => {
        const question = checkQuota(book, withoutNumber(input, path)).questions.find((one) => one.path === path);
        const label = question === undefined ? path : inLocale(titleOf(question));
        return (
          <div key={path}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd class="actions">
              <button type="button" class="link" onClick={() => onTakeBack(path)}>
                {say("takeBack")} <span class="visually-hidden">: {label}</span>
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The numbers given, each at the path of its question. */
function givenPaths({ used = {}, usedShared = {}, bases = {} }: QuotaInput): { path: string; value: number }[] {
  const shared = Object.entries(usedShared).flatMap(([id, counts]) =>
    Object.entries(counts).map(([kind, value]) => [`usedShared.${id}.${kind}`, value] as const),
  );
  const own = Object.entries(used).map(([kind, value]) => [`used.${kind}`, value] as const);
  const shares = Object.entries(bases).map(([name, value]) => [`bases.${name}`, value] as const);
  return [...own, ...shared, ...shares].map(([path, value]) => ({ path, value }));
}

const withoutNumber = (input: QuotaInput, path: string): QuotaInput =>
  answer(input, { path, type: "count" } as Question, undefined);

/** What is asked stands above as forms. */
const withoutQuestions = <Document extends { sections: { name?: string }[] }>(explanation: Document): Document => ({
  ...explanation,
  sections: explanation.sections.filter(({ name }) => name !== "questions"),
});

function quotaInput(nomination: NominationInput, numbers: QuotaNumbers): QuotaInput {
  const { year = Number(nomination.asOf.slice(0, 4)), requested = {}, ...counts } = numbers;
  const { kind } = nomination.nominee;
  return {
    unit: {},
    ...nomination,
    year,
    requested: { [kind]: requested[kind] ?? 1 },
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
