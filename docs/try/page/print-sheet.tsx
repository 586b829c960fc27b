import { useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  type Decision,
  type Detail,
  explanationOf,
  formatDate,
  labelOf,
  type NominationInput,
  type Rulebook,
} from "../../../src/index.js";
import { AnswerText } from "./answered-list.js";
import { answersIn } from "./answers.js";
import { useWords } from "./context.js";
import { decide } from "./decide.js";
import { ExplanationView } from "./explanation-view.js";
import { Verdict } from "./outcomes.js";

/** A nomination as it is printed: one page to staple to the file. */
function PrintSheet({
  book,
  nomination,
  decision,
  detail,
  printedOn,
}: {
  book: Rulebook;
  nomination: NominationInput;
  decision: Decision;
  detail: Detail;
  printedOn: string | undefined;
}) {
  const { locale, say, inLocale } = useWords();
  const { sheet, fitting } = useFittingDetail(detail, decision.receipt.input + locale);
  const { nominee, unit, asOf, receivedOn, occasion } = nomination;
  const explanation = explanationOf(decision, { locale, detail: fitting });
  const heads: [string, string | undefined][] = [
    [say("nominee"), [nominee.name ?? nominee.id, inLocale(labelOf("kind", nominee.kind))].filter(Boolean).join(", ")],
    [say("unit"), unit?.name],
    [say("award"), inLocale(labelOf("awardOrTitle", decision.award))],
    [say("occasion"), inLocale(labelOf("occasion", occasion))],
    [say("lawDay"), formatDate(asOf, { locale })],
    [say("receivedOn"), receivedOn === undefined ? undefined : formatDate(receivedOn, { locale })],
    [say("plan"), book.title[locale] ?? book.title.vi],
  ];
  const answers = answersIn(book, nomination);
  return (
    <article class="print-sheet" ref={sheet}>
      <h1>{say("sheetTitle")}</h1>
      <dl class="print-heads">
        {heads.map(
          ([name, text]) =>
            text !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <Verdict decision={decision} heading={explanation.heading} />
      <ExplanationView explanation={explanation} />
      {answers.length > 0 && (
        <section>
          <h3>{say("facts")}</h3>
          <dl class="print-facts">
            {answers.map((answered) => (
              <div key={answered.path}>
                <dt>{inLocale(answered.label)}</dt>
                <dd>
                  <AnswerText book={book} nomination={nomination} answered={answered} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <footer>
        <p class="print-sign-row">
          {say("madeOn")}: {printedOn === undefined ? "……/……/…………" : formatDate(printedOn, { locale })}
          <span class="print-sign">{say("preparedBy")}</span>
        </p>
        <p class="receipt">
          {say("receipt")}: {decision.receipt.book.id} {decision.receipt.book.version}; {say("receiptRules")}{" "}
          {decision.receipt.book.digest}; {say("receiptInput")} {decision.receipt.input}
          {fitting !== detail && `. ${say("madeShorter")}.`}
        </p>
      </footer>
    </article>
  );
}

const SHORTER: Partial<Record<Detail, Detail>> = { full: "standard", standard: "short" };

/** The height of a page within its margins, less what browsers round. */
const PAGE_HEIGHT_MM = 267;

/** As much detail as was chosen and fits a page, found by laying it out unseen. */
function useFittingDetail(detail: Detail, content: string) {
  const sheet = useRef<HTMLElement>(null);
  const wanted = `${detail} ${content}`;
  const [found, setFound] = useState({ wanted, fitting: detail });
  const fitting = found.wanted === wanted ? found.fitting : detail;
  useLayoutEffect(() => {
    const shorter = SHORTER[fitting];
    const height = sheet.current?.getBoundingClientRect().height ?? 0;
    if (shorter !== undefined && height > (PAGE_HEIGHT_MM * 96) / 25.4) setFound({ wanted, fitting: shorter });
  });
  return { sheet, fitting };
}

/** The nominations as they are printed, each on a page of its own; on the screen there is nothing of them. */
export function PrintSheets({
  book,
  nominations,
  detail,
  printedOn,
}: {
  book: Rulebook;
  nominations: readonly NominationInput[];
  detail: Detail;
  printedOn: string | undefined;
}) {
  return (
    <div class="print-only">
      {nominations.map((nomination, index) => {
        const { decision } = decide(book, nomination);
        return (
          decision !== undefined && (
            <PrintSheet
              key={`${index} ${decision.receipt.input}`}
              book={book}
              nomination={nomination}
              decision={decision}
              detail={detail}
              printedOn={printedOn}
            />
          )
        );
      })}
    </div>
  );
}
