import { useId, useState } from "preact/hooks";
import { cite, type LocalizedText, labelOf, type OpenJudgement, type Rulebook } from "../../../src/index.js";
import { JUDGEMENT_FIELDS } from "../../../src/questions/judgement-fields.js";
import type { Asked } from "./answers.js";
import { useWords } from "./context.js";
import { draftFrom, type Given, givenBy } from "./draft.js";
import { Control } from "./fields/control.js";
import { type Judged, JudgementFields } from "./fields/judgement-fields.js";
import { type ListDraft, ListField } from "./fields/list-field.js";
import { YearsField } from "./fields/years-field.js";
import { type FieldLabels, Problems } from "./problems.js";

interface Props {
  question: Asked | OpenJudgement;
  book: Rulebook;
  /** What was answered before. */
  before?: Given | undefined;
  /** Answers the question; throws what the library refuses. */
  onAnswer: (given: Given) => void;
  /** Leaves the question open; left out where others can be answered before it anyway. */
  onLeave?: () => void;
  /** Leaves all as it is, where an answer is changed. */
  onCancel?: (() => void) | undefined;
}

/** A question of the library as a form: the control, why it is asked, and what the library refuses of the answer. */
export function QuestionForm({ question, book, before, onAnswer, onLeave, onCancel }: Props) {
  const { say, inLocale } = useWords();
  const [draft, setDraft] = useState<unknown>(() => draftFrom(question, before, book));
  const [error, setError] = useState<unknown>();
  const id = useId();
  const title = inLocale(titleOf(question));
  const [isEmpty, setEmpty] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = givenBy(question, draft);
    setEmpty(given === undefined);
    setError(undefined);
    try {
      if (given !== undefined) onAnswer(given);
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <form class="question" onSubmit={submit} noValidate aria-describedby={`${id}-why`}>
      {isEmpty && (
        <p class="problems" role="alert">
          {say("needsAnswer")}
        </p>
      )}
      {error !== undefined && <Problems error={error} labels={labelsIn(question, inLocale, title)} />}
      <QuestionControl question={question} label={title} draft={draft} onInput={setDraft} />
      <Why question={question} book={book} id={`${id}-why`} />
      <p class="buttons">
        <button type="submit">{say(onCancel === undefined ? "save" : "saveChange")}</button>
        {onLeave !== undefined && (
          <button type="button" class="secondary" onClick={onLeave}>
            {say("notKnown")}
          </button>
        )}
        {onCancel !== undefined && (
          <button type="button" class="link" onClick={onCancel}>
            {say("cancel")}
          </button>
        )}
      </p>
    </form>
  );
}

function QuestionControl({
  question,
  label,
  draft,
  onInput,
}: {
  question: Asked | OpenJudgement;
  label: string;
  draft: unknown;
  onInput: (draft: unknown) => void;
}) {
  const { inLocale } = useWords();
  if (question.type === "judgement") {
    return <JudgementFields label={label} draft={draft as Judged} onInput={onInput} />;
  }
  if (question.type === "list") {
    return <ListField question={question} label={label} draft={draft as ListDraft} onInput={onInput} />;
  }
  if (question.type === "years") {
    return <YearsField years={question.years} label={label} value={draft as string[]} onInput={onInput} />;
  }
  const hint = question.hint === undefined ? undefined : inLocale(question.hint);
  return <Control field={question} label={label} hint={hint} value={draft} onInput={onInput} />;
}

/** Whose requirement asks, and who has the answer. */
function Why({ question, book, id }: { question: Asked | OpenJudgement; book: Rulebook; id: string }) {
  const { locale, say, inLocale } = useWords();
  if (question.type === "judgement") {
    return (
      <p class="why" id={id}>
        <cite>{cite(question.source, book, { locale })}</cite>
      </p>
    );
  }
  const { why, suppliedBy } = question;
  return (
    <p class="why" id={id}>
      {why !== undefined && (
        <>
          {say("askedFor")}: {inLocale(why.title)} <cite>({cite(why.source, book, { locale })})</cite>.{" "}
        </>
      )}
      {suppliedBy !== undefined && `${say("suppliedBy")}: ${inLocale(labelOf("body", suppliedBy))}.`}
    </p>
  );
}

/** What a question is called: of several such it says which. */
export function titleOf(question: Asked | OpenJudgement): LocalizedText {
  if (question.type === "judgement") return question.title;
  const { wording, about } = question;
  return about === undefined ? wording : { vi: `${wording.vi} (${about.vi})`, en: `${wording.en} (${about.en})` };
}

function labelsIn(
  question: Asked | OpenJudgement,
  inLocale: (text: LocalizedText) => string,
  title: string,
): FieldLabels {
  const fields = (question.type === "judgement" ? JUDGEMENT_FIELDS.fields : question.fields) ?? [];
  const own = question.path.split(".").at(-1) ?? "";
  return { [own]: title, ...Object.fromEntries(fields.map(({ name, label }) => [name, inLocale(label)])) };
}
