import { useEffect, useState } from "preact/hooks";
import type { Rulebook, UnitLevelCode } from "../../../../src/index.js";
import { useWords } from "../context.js";

/** The plan's time as a picture; what it shows stands beside it in words. */
export function TimelinePicture({
  book,
  day,
  level,
}: {
  book: Rulebook;
  day: string;
  level: UnitLevelCode | undefined;
}) {
  const { locale, say } = useWords();
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    import("../../../../src/pictures.js").then(
      ({ timelineSvg }) =>
        isWanted &&
        setSvg(timelineSvg(book, { asOf: day, locale, ...(level === undefined ? {} : { unit: { level } }) })),
      // Without a network the words are enough.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [book, day, locale, level]);
  if (svg === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by the keyboard
    <section class="scrolled picture" tabIndex={0} aria-label={say("picture")}>
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={say("picture")} />
    </section>
  );
}
