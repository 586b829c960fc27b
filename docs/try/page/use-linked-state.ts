import { books } from "listed-books";
import { useEffect, useState } from "preact/hooks";
import { evaluate, ThiduaError } from "../../../src/index.js";
import { withKnownJudgements } from "./answers.js";
import { readLink, writeLink } from "./link.js";
import { completeNomination, initialState, type State } from "./state.js";

/** The state of the page, kept in the part of the address behind `#`, which is sent to nobody. */
export function useLinkedState() {
  const [state, setState] = useState<State>(() => initialState("vi"));
  const [isBadLink, setBadLink] = useState(false);
  const [isReading, setReading] = useState(() => location.hash.length > 1);
  useEffect(() => {
    const restore = async () => {
      const fragment = location.hash.slice(1);
      setReading(fragment !== "");
      if (fragment === "") return;
      const read = await checkedState(fragment);
      // Of two links the newer one counts, also where its plan was loaded first.
      if (location.hash.slice(1) !== fragment) return;
      setReading(false);
      setBadLink(read === undefined);
      if (read !== undefined) setState(read);
    };
    restore();
    addEventListener("hashchange", restore);
    return () => removeEventListener("hashchange", restore);
  }, []);
  const fragment = writeLink(state);
  const change = (next: State) => {
    setReading(false);
    setBadLink(false);
    setState(next);
    history.replaceState(null, "", `#${writeLink(next)}`);
  };
  return { state, setState: change, isBadLink, isReading, link: `${location.href.split("#")[0]}#${fragment}` };
}

/** The state of a link whose nomination the library takes; nothing for any other. */
async function checkedState(fragment: string): Promise<State | undefined> {
  const state = readLink(fragment);
  const listed = books.find(({ id }) => id === state?.book);
  if (state === undefined || (state.book !== undefined && listed === undefined)) return undefined;
  const nomination = completeNomination(state);
  if (nomination === undefined || listed === undefined) return state;
  try {
    const book = await listed.load();
    evaluate(book, withKnownJudgements(book, nomination));
    return state;
  } catch (error) {
    // A book that cannot be loaded is told by the page.
    return error instanceof ThiduaError ? undefined : state;
  }
}
