import { useState } from "preact/hooks";
import { type Decision, type Detail, explain } from "../../../../src/index.js";
import { useWords } from "../context.js";
import { DateField } from "../fields/date-field.js";
import type { WordName } from "../words.js";
import { copyText } from "./copy.js";

/** What takes the answer out of the page: a link, Markdown, JSON, paper. */
export function Keep({
  decision,
  detail,
  link,
  printedOn,
  onPrintedOn,
  onPrint,
}: {
  decision: Decision;
  detail: Detail;
  link: string;
  printedOn: string;
  onPrintedOn: (day: string) => void;
  onPrint: () => void;
}) {
  const { locale, say } = useWords();
  const { note, copy } = useCopy();
  return (
    <section aria-labelledby="keep-heading" class="keep">
      <h2 id="keep-heading">{say("keep")}</h2>
      <p class="buttons">
        <button type="button" class="secondary" onClick={() => copy("copyLink", link)}>
          {say("copyLink")}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => copy("copyMarkdown", explain(decision, { locale, detail, format: "markdown" }))}
        >
          {say("copyMarkdown")}
        </button>
        <button type="button" class="secondary" onClick={() => copy("copyJson", JSON.stringify(decision, null, 2))}>
          {say("copyJson")}
        </button>
        <button type="button" class="secondary" onClick={onPrint}>
          {say("print")}
        </button>
      </p>
      {note}
      <p class="hint">{say("linkHint")}</p>
      <DateField label={say("printedOn")} value={printedOn} onInput={onPrintedOn} />
    </section>
  );
}

/** Copies texts, and says that it did, or shows the text where the browser does not allow it. */
export function useCopy() {
  const { say } = useWords();
  const [copied, setCopied] = useState<{ what: WordName; text?: string }>();
  const copy = async (what: WordName, text: string) => {
    setCopied((await copyText(text)) ? { what } : { what, text });
  };
  const note = (
    <div role="status">
      {copied !== undefined && copied.text === undefined && <p>{say("copied", { what: say(copied.what) })}</p>}
      {copied?.text !== undefined && (
        <label>
          {say("copyFailed")}
          <textarea readOnly rows={6} value={copied.text} aria-label={say("copyText")} />
        </label>
      )}
    </div>
  );
  return { note, copy };
}
