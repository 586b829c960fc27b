import { useState } from "preact/hooks";
import {
  InvalidInputError,
  labelOf,
  type NominationInput,
  type Problem,
  type RowOutcome,
  type Rulebook,
  screen,
  statusLabel,
} from "../../../../src/index.js";
import type { ReadRow, RefusedCell, TableReading } from "../../../../src/table.js";
import { useWords } from "../context.js";
import { Checkboxes } from "../fields/choices.js";
import { OutcomeTag } from "../outcomes.js";
import { expectedText, Problems } from "../problems.js";
import { type Draft, isDay } from "../state.js";
import { download } from "./copy.js";

/** The lists that a sheet may hold whole. */
const LISTS = ["ratings", "awards", "initiatives", "achievements", "discipline"] as const;

type ListName = (typeof LISTS)[number];

/** A sheet of an office: its cells to mend, and the outcome of each row, from which its nomination is opened. */
export function Sheet({
  book,
  draft,
  onOpen,
  onPrintAll,
}: {
  book: Rulebook | undefined;
  draft: Draft;
  onOpen: (nomination: NominationInput) => void;
  onPrintAll: (nominations: NominationInput[]) => void;
}) {
  const { say, inLocale } = useWords();
  const [file, setFile] = useState<File>();
  const [whole, setWhole] = useState<string[]>([]);
  const [reading, setReading] = useState<TableReading>();
  const [error, setError] = useState<unknown>();
  const read = async (chosen: File | undefined, lists: string[]) => {
    setError(undefined);
    setReading(undefined);
    if (chosen === undefined) return;
    try {
      setReading(await readFile(chosen, draft, lists as ListName[]));
    } catch (thrown) {
      setError(thrown);
    }
  };
  if (book === undefined) return <p>{say("sheetNeedsPlan")}</p>;
  return (
    <>
      <p>{say("sheetLead")}</p>
      <p>
        <label>
          {say("sheetFile")}
          <input
            type="file"
            accept=".xlsx,.csv"
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              setFile(chosen);
              read(chosen, whole);
            }}
          />
        </label>
      </p>
      <p>
        <button type="button" class="link" onClick={() => downloadTemplate(draft)}>
          {say("sheetTemplate")}
        </button>
      </p>
      <Checkboxes
        label={say("sheetWhole")}
        options={LISTS.map((code) => ({ code, label: inLocale(statusLabel("recordList", code)) }))}
        value={whole}
        onInput={(lists) => {
          setWhole(lists);
          read(file, lists);
        }}
      />
      {error !== undefined && <Problems error={error} />}
      <p role="status">
        {reading !== undefined &&
          say("sheetRead", {
            rows: reading.rows,
            read: reading.nominations.length,
            refused: reading.refused.length,
          })}
      </p>
      {reading !== undefined && reading.unreadColumns.length > 0 && (
        <p class="quiet">
          {say("sheetUnread")}: {reading.unreadColumns.join(", ")}.
        </p>
      )}
      {reading !== undefined && reading.refused.length > 0 && <RefusedCells cells={reading.refused} />}
      {reading !== undefined && reading.nominations.length > 0 && (
        <Outcomes book={book} rows={reading.nominations} onOpen={onOpen} onPrintAll={onPrintAll} />
      )}
    </>
  );
}

async function readFile(file: File, draft: Draft, whole: ListName[]): Promise<TableReading> {
  const [{ readSheet }, { readRows }] = await Promise.all([
    import("../../../../src/spreadsheet.js"),
    import("../../../../src/table.js"),
  ]);
  const { rows, firstRow } = await readSheet(await file.arrayBuffer());
  const { award, occasion, ground, receivedOn, asOf } = draft;
  const shared = { award, occasion, ground, receivedOn, ...(isDay(asOf) ? { asOf } : {}) };
  const given = Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined));
  return readRows(rows, undefined, { shared: given, whole, firstRow });
}

async function downloadTemplate({ asOf }: Draft) {
  const { templateSheet } = await import("../../../../src/spreadsheet.js");
  const last = isDay(asOf) ? Number(asOf.slice(0, 4)) - 1 : 2025;
  const years = [4, 3, 2, 1, 0].map((back) => last - back);
  download(
    "de-nghi.xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    await templateSheet(years),
  );
}

function RefusedCells({ cells }: { cells: RefusedCell[] }) {
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

function Outcomes({
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
  const { outcomes } = screen(
    book,
    rows.map(({ nomination }) => nomination),
  );
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

function Table({ caption, heads, children }: { caption: string; heads: string[]; children: preact.ComponentChildren }) {
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
