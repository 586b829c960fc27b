import { useEffect, useMemo, useState } from "preact/hooks";
import { type NominationInput, type Rulebook, statusLabel } from "../../../../src/index.js";
import type { TableReading } from "../../../../src/table.js";
import { useWords } from "../context.js";
import { Checkboxes } from "../fields/choices.js";
import { Problems } from "../problems.js";
import { type Draft, isDay } from "../state.js";
import { download } from "./copy.js";
import { Outcomes, RefusedCells } from "./sheet-tables.js";

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
  const [whole, setWhole] = useState<ListName[]>([]);
  const { reading, error } = useReading(file, draft, whole);
  if (book === undefined) return <p>{say("sheetNeedsPlan")}</p>;
  return (
    <>
      <p>{say("sheetLead")}</p>
      <p>
        <label>
          {say("sheetFile")}
          <input type="file" accept=".xlsx,.csv" onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])} />
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
        onInput={(lists) => setWhole(lists as ListName[])}
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

/** The reading of a file with what is chosen above; anew when either changes, or its outcomes would be those of another day. */
function useReading(file: File | undefined, draft: Draft, whole: ListName[]) {
  const { award, occasion, ground, receivedOn, asOf } = draft;
  const wanted = useMemo(() => ({ file, whole }), [file, whole, award, occasion, ground, receivedOn, asOf]);
  const [read, setRead] = useState<{ of?: object; reading?: TableReading; error?: unknown }>({});
  useEffect(() => {
    let isWanted = true;
    if (file === undefined) return;
    readFile(file, draft, whole).then(
      (reading) => isWanted && setRead({ of: wanted, reading }),
      (error: unknown) => isWanted && setRead({ of: wanted, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  // What was read before is gone at once, and not only when the effect runs.
  return read.of === wanted ? read : {};
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
