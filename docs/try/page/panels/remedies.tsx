import { explanationOf, type NominationInput, type Rulebook, remediesFor } from "../../../../src/index.js";
import { useWords } from "../context.js";
import { ExplanationView } from "../explanation-view.js";

/** What would open a standard that is closed. */
export function Remedies({ book, nomination }: { book: Rulebook; nomination: NominationInput }) {
  const { locale } = useWords();
  return <ExplanationView explanation={explanationOf(remediesFor(book, nomination), { locale })} />;
}
