import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import {
  InvalidInputError,
  labelOf,
  type NominationInput,
  type Problem,
  type RowOutcome,
  type Rulebook,
  screen,
} from "../../../../src/index.js";
import type { ReadRow, RefusedCell } from "../../../../src/table.js";
import { useWords } from "../context.js";
import { OutcomeTag } from "../outcomes.js";
import { expectedText } from "../problems.js";

/** The cells that a clerk must mend. */
export function RefusedCells({ cells }: { cells: RefusedCell[] }) {
  const { locale, say, inLocale } = useWords();
  // Codes say nothing to a clerk: what a code is called does.
  const meantText = ({ params, candidates = [] }: Problem, inOne: typeof inLocale): string | undefined => {
    const [vocabulary] = "vocabularies" in params ? params.vocabularies : [];
    if (vocabulary === undefined || candidates.length === 0) return undefined;
    const names = candidates.map((code) => inOne(labelOf(vocabulary as "rating", code as never)));
    return `${say("meant")}: ${names.join("; ")}`;
  };
  return (
    <Table caption={say("refusedCells")} heads={[say("row"), say("column"), say("cellValue"), say("expected")]}>
      {cells.map(({ row, column, value, problem }) => (
        <tr key={`${row} ${column} ${problem.path}`}>
          <td>{row}</td>
          <td>{column ?? "–"}</td>
          <td>{value === "" ? "–" : value}</td>
          <td>{meantText(problem, inLocale) ?? expectedText(new InvalidInputError([problem]), locale)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** The outcome of every row, from which its nomination is opened. */
export function Outcomes({
  book,
  rows,
  onOpen,
  onPrintAll,
}: {
  book: Rulebook;
  rows: ReadRow[];
  onOpen: (nomination: NominationInput) => void;
  onPrintAll: (nominations: NominationInput[]) => void;
}) {
  const { say, inLocale } = useWords();
  const nominations = useMemo(() => rows.map(({ nomination }) => nomination), [rows]);
  const { outcomes } = useMemo(() => screen(book, nominations), [book, nominations]);
  const outcomeAt = new Map<number, RowOutcome>(outcomes.map((outcome) => [outcome.index, outcome]));
  const valid = rows.filter((_, index) => outcomeAt.has(index)).map(({ nomination }) => nomination);
  return (
    <>
      <Table caption={say("outcomes")} heads={[say("row"), say("nominee"), say("award"), say("outcome"), say("open")]}>
        {rows.map(({ row, nomination }, index) => {
          const outcome = outcomeAt.get(index);
          return (
            <tr key={row}>
              <td>{row}</td>
              <td>
                {nomination.nominee.name ?? nomination.nominee.id ?? inLocale(labelOf("kind", nomination.nominee.kind))}
              </td>
              <td>{inLocale(labelOf("awardOrTitle", nomination.award))}</td>
              <td>
                {outcome === undefined ? (
                  say("problem")
                ) : (
                  <OutcomeTag outcome={outcome.outcome} provisional={outcome.provisional} />
                )}
              </td>
              <td>
                <button type="button" class="link" onClick={() => onOpen(nomination)}>
                  {say("openRow", { row })}
                </button>
              </td>
            </tr>
          );
        })}
      </Table>
      <p class="buttons">
        <button type="button" class="secondary" onClick={() => onPrintAll(valid)}>
          {say("printAll")}
        </button>
      </p>
    </>
  );
}

function Table({ caption, heads, children }: { caption: string; heads: string[]; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by the keyboard
    <section class="scrolled" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
