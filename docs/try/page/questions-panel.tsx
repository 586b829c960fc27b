import {
  type Decision,
  evaluate,
  type NominationInput,
  type OpenJudgement,
  type Rulebook,
} from "../../../src/index.js";
import { AnsweredList } from "./answered-list.js";
import {
  type Asked,
  answersIn,
  openQuestions,
  questionAnswered,
  questionKey,
  withAnswer,
  withoutAnswer,
} from "./answers.js";
import { useWords } from "./context.js";
import type { Given } from "./draft.js";
import { focusOutcome } from "./focus.js";
import { OutcomeTag } from "./outcomes.js";
import { QuestionForm, titleOf } from "./question-form.js";

/** What is answered or changed now: the path of an answer, or the key of a question left for later. */
export type Editing = { kind: "answer"; path: string } | { kind: "later"; key: string } | undefined;

interface Props {
  book: Rulebook;
  nomination: NominationInput;
  /** Nothing where the nomination is refused. */
  decision: Decision | undefined;
  skipped: readonly string[];
  editing: Editing;
  onEdit: (editing: Editing) => void;
  /** Gives the new nomination and what is left for later; the focus then goes to what is asked next. */
  onChange: (nomination: NominationInput, skipped: readonly string[]) => void;
}

const keyOf = (question: Asked | OpenJudgement): string =>
  question.type === "judgement" ? question.path : questionKey(question);

/** The next question, those left for later, and all that was answered. */
export function QuestionsPanel({ book, nomination, decision, skipped, editing, onEdit, onChange }: Props) {
  const { say, inLocale } = useWords();
  const { next, later } = decision === undefined ? { next: [], later: [] } : openQuestions(decision, skipped);
  const before = editing?.kind === "answer" ? beforeAt(book, nomination, editing.path) : undefined;
  const changed = editing?.kind === "answer" ? questionAnswered(book, nomination, editing.path) : undefined;
  const chosen = editing?.kind === "later" ? later.find((one) => keyOf(one) === editing.key) : undefined;
  const question = changed ?? chosen ?? next[0];
  const key = question === undefined ? "" : keyOf(question);
  const answerWith = (given: Given) => {
    if (question === undefined) return;
    const answered = withAnswer(book, nomination, question, given);
    // What is still asked for after its answer is left for later, or the page would not get on.
    const isOpen = isAskedAgain(book, answered, question);
    onChange(answered, isOpen ? [...new Set([...skipped, key])] : skipped.filter((one) => one !== key));
  };
  return (
    <section aria-labelledby="questions-heading" class="questions">
      <h2 id="questions-heading" tabIndex={-1}>
        {say("questions")}
      </h2>
      {decision !== undefined && (
        <p class="outcome-now">
          <OutcomeTag outcome={decision.outcome} provisional={decision.provisional} />
          <button type="button" class="link" onClick={focusOutcome}>
            {say("seeOutcome")}
          </button>
        </p>
      )}
      {next.length > 0 && <p class="quiet">{say("openCount", { n: next.length })}.</p>}
      {question === undefined && decision !== undefined && (
        <p>{say(later.length === 0 ? "nothingOpen" : "onlyLater")}</p>
      )}
      {question !== undefined && (
        <QuestionForm
          // A form starts anew with every question, and with every answer that changes what is asked.
          key={`${editing?.kind} ${key} ${JSON.stringify("years" in question ? question.years : "")}`}
          question={question}
          book={book}
          before={before ?? entriesBefore(book, nomination, question)}
          onAnswer={answerWith}
          onLeave={() =>
            onChange(editing?.kind === "answer" ? withoutAnswer(nomination, editing.path) : nomination, [
              ...new Set([...skipped, key]),
            ])
          }
          onCancel={editing === undefined ? undefined : () => onEdit(undefined)}
        />
      )}
      {later.length > 0 && (
        <section aria-labelledby="later-heading">
          <h3 id="later-heading">{say("later")}</h3>
          <ul class="later">
            {later.map((one) => (
              <li key={keyOf(one)}>
                {inLocale(titleOf(one))}{" "}
                <button type="button" class="link" onClick={() => onEdit({ kind: "later", key: keyOf(one) })}>
                  {say("answerNow")} <span class="visually-hidden">: {inLocale(titleOf(one))}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AnsweredList
        book={book}
        nomination={nomination}
        onChange={(path) => onEdit({ kind: "answer", path })}
        onTakeBack={(path) => onChange(withoutAnswer(nomination, path), skipped)}
      />
    </section>
  );
}

function isAskedAgain(book: Rulebook, nomination: NominationInput, question: Asked | OpenJudgement): boolean {
  if (question.type === "judgement") return false;
  return evaluate(book, nomination).questions.some(
    (one) => questionKey(one) === questionKey(question) && String(one.years) === String(question.years),
  );
}

function beforeAt(book: Rulebook, nomination: NominationInput, path: string): Given | undefined {
  const found = answersIn(book, nomination).find((one) => one.path === path);
  if (found === undefined) return undefined;
  return { value: found.value, ...(found.isWhole === undefined ? {} : { isWhole: found.isWhole }) };
}

/** A list that is asked for again, for further years, shows the entries that it has. */
function entriesBefore(book: Rulebook, nomination: NominationInput, { path, type }: { path: string; type: string }) {
  return type === "list" || type === "group" ? beforeAt(book, nomination, path) : undefined;
}
