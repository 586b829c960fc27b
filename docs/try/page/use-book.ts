import { books } from "listed-books";
import { useEffect, useState } from "preact/hooks";
import type { Rulebook } from "../../../src/index.js";

/** Loads the book that is chosen; the one before is gone at once, for its answers are not about what is chosen now. */
export function useBook(id: string | undefined): { book: Rulebook | undefined; hasFailed: boolean } {
  const [loaded, setLoaded] = useState<{ id: string; book?: Rulebook }>();
  useEffect(() => {
    let isWanted = true;
    const listed = books.find((one) => one.id === id);
    if (listed === undefined) return;
    listed.load().then(
      (book) => isWanted && setLoaded({ id: listed.id, book }),
      () => isWanted && setLoaded({ id: listed.id }),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  const isCurrent = loaded?.id === id;
  return {
    book: isCurrent ? loaded?.book : undefined,
    hasFailed: isCurrent && loaded !== undefined && loaded.book === undefined,
  };
}
