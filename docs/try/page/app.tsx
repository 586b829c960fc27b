import { books } from "listed-books";
import { useEffect, useErrorBoundary, useState } from "preact/hooks";
import { explanationOf, type NominationInput } from "../../../src/index.js";
import { withKnownJudgements } from "./answers.js";
import { LocaleContext, useWords } from "./context.js";
import { decide } from "./decide.js";
import { focusOutcome, useFocus } from "./focus.js";
import { OutcomePanel } from "./outcome-panel.js";
import { AnswerPanels } from "./panels/answer-panels.js";
import { Fold } from "./panels/fold.js";
import { Sheet } from "./panels/sheet.js";
import { PrintSheets } from "./print-sheet.js";
import { type Editing, QuestionsPanel } from "./questions-panel.js";
import { StartForm } from "./start-form.js";
import { completeNomination, initialState, type State } from "./state.js";
import { useBook } from "./use-book.js";
import { useLinkedState } from "./use-linked-state.js";
import { word } from "./words.js";

export function App() {
  const { state, setState, link, isBadLink, isReading } = useLinkedState();
  const { locale } = state;
  const [error, forget] = useErrorBoundary();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = word(locale, "title");
  }, [locale]);
  if (error !== undefined) {
    return (
      <main class="wide">
        <p class="problems" role="alert">
          {word(locale, "pageFailed")}
        </p>
        <button
          type="button"
          onClick={() => {
            setState(initialState(locale));
            forget();
          }}
        >
          {word(locale, "startAgain")}
        </button>
      </main>
    );
  }
  return (
    <LocaleContext.Provider value={locale}>
      <Page state={state} setState={setState} link={link} isBadLink={isBadLink} isReading={isReading} />
    </LocaleContext.Provider>
  );
}

function Page({
  state,
  setState,
  link,
  isBadLink,
  isReading,
}: {
  state: State;
  setState: (state: State) => void;
  link: string;
  isBadLink: boolean;
  isReading: boolean;
}) {
  const { locale, say } = useWords();
  const { book, hasFailed } = useBook(state.book);
  const [editing, setEditing] = useState<Editing>();
  const [printed, setPrinted] = useState<NominationInput[]>();
  const focusAfter = useFocus();
  const change = (patch: Partial<State>) => setState({ ...state, ...patch });
  const complete = completeNomination(state);
  const nomination = book === undefined || complete === undefined ? complete : withKnownJudgements(book, complete);
  const decided = book === undefined || nomination === undefined ? undefined : decide(book, nomination);
  const decision = decided?.decision;
  const listed = books.find(({ id }) => id === state.book);
  usePrinting(printed, () => setPrinted(undefined));
  return (
    <>
      {/* What is chosen before a link is read would be lost. */}
      <div class="screen" inert={isReading}>
        <button type="button" class="skip" onClick={focusOutcome}>
          {say("skipLink")}
        </button>
        <header>
          <div class="wide header-row">
            <p class="name">thidua-rules</p>
            <button
              type="button"
              class="link"
              lang={locale === "vi" ? "en" : "vi"}
              onClick={() => change({ locale: locale === "vi" ? "en" : "vi" })}
            >
              {say("otherLanguage")}
            </button>
          </div>
        </header>
        <main class="wide">
          <h1>{say("title")}</h1>
          <p class="lead">{say("lead")}</p>
          {isBadLink && (
            <p class="problems" role="alert">
              {say("badLink")}
            </p>
          )}
          <div class="columns">
            <div class="ask">
              <section aria-labelledby="nomination-heading">
                <h2 id="nomination-heading">{say("nomination")}</h2>
                {hasFailed && (
                  <p class="problems" role="alert">
                    {say("bookFailed")}
                  </p>
                )}
                <StartForm state={state} book={book} onChange={change} />
              </section>
              {book !== undefined && nomination !== undefined && (
                <QuestionsPanel
                  book={book}
                  nomination={nomination}
                  decision={decision}
                  skipped={state.skipped}
                  editing={editing}
                  onEdit={(next) => {
                    setEditing(next);
                    focusAfter(next === undefined ? "#questions-heading" : "form.question");
                  }}
                  onChange={(next, skipped) => {
                    setEditing(undefined);
                    change({ nomination: next, skipped: [...skipped] });
                    focusAfter("form.question");
                  }}
                />
              )}
              <p class="buttons">
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    setEditing(undefined);
                    setState(initialState(locale));
                    focusAfter("main select");
                  }}
                >
                  {say("startAgain")}
                </button>
              </p>
            </div>
            <div class="show">
              <OutcomePanel decided={decided} detail={state.detail} onDetail={(detail) => change({ detail })} />
              {decision !== undefined && book !== undefined && nomination !== undefined && listed !== undefined && (
                <AnswerPanels
                  state={state}
                  book={book}
                  listed={listed}
                  nomination={nomination}
                  decision={decision}
                  link={link}
                  onChange={change}
                  onChooseAward={(award) => {
                    change({ nomination: { ...nomination, award } });
                    focusAfter("#outcome-heading");
                  }}
                  onPrint={() => setPrinted([nomination])}
                />
              )}
              <Fold title={say("sheet")}>
                {() => (
                  <Sheet
                    book={book}
                    draft={state.nomination}
                    onOpen={(opened) => {
                      setEditing(undefined);
                      change({ nomination: opened, skipped: [] });
                      focusAfter("#outcome-heading");
                    }}
                    onPrintAll={setPrinted}
                  />
                )}
              </Fold>
            </div>
          </div>
        </main>
        <footer class="wide">
          <p>{say("beta")}</p>
        </footer>
        <Announcement text={decision === undefined ? undefined : explanationOf(decision, { locale }).heading} />
      </div>
      {book !== undefined && (
        <PrintSheets
          book={book}
          nominations={printed ?? (nomination === undefined ? [] : [nomination])}
          detail={state.detail}
          printedOn={state.printedOn}
        />
      )}
    </>
  );
}

/** Tells readers of the screen that the outcome is another. */
function Announcement({ text }: { text: string | undefined }) {
  const { say } = useWords();
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {text === undefined ? "" : say("newOutcome", { text })}
    </p>
  );
}

/** Opens the browser's print window once the pages to print are there. */
function usePrinting(printed: NominationInput[] | undefined, onDone: () => void): void {
  useEffect(() => {
    if (printed === undefined) return;
    // The pages are first made as short as they have to be.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.print();
        onDone();
      }),
    );
  }, [printed]);
}
