import type { NominationInput } from "../../../../src/index.js";
import { codeLines } from "../code-lines.js";
import { useWords } from "../context.js";
import { useCopy } from "./keep.js";

/** The code that gives the answer shown, to be taken over into a portal. */
export function Code({ book, nomination }: { book: { id: string; variable: string }; nomination: NominationInput }) {
  const { locale, say } = useWords();
  const { note, copy } = useCopy();
  const text = codeLines(book, nomination, locale);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by the keyboard */}
      <section class="scrolled" tabIndex={0} aria-label={say("code")}>
        <pre>
          <code>{text}</code>
        </pre>
      </section>
      <p class="buttons">
        <button type="button" class="secondary" onClick={() => copy("copyCode", text)}>
          {say("copyCode")}
        </button>
      </p>
      {note}
    </>
  );
}
