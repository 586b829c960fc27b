import type { NominationInput } from "../../src/index.js";
import { type Column, type FieldName, type RefusedCell, readRows } from "../../src/table.js";
import type { RunQuery } from "./nominations.js";

/** The words of one column, the table of their codes, and what the column is about. */
interface Words {
  table: string;
  select: string;
  column: FieldName | Column;
  codes: (read: NominationInput) => (string | undefined)[];
}

const WORDS: readonly Words[] = [
  {
    table: "kind_word",
    select: "select kind from nominee",
    column: "nominee",
    codes: ({ nominee }) => [nominee.kind, nominee.group ?? undefined],
  },
  {
    table: "occupation_word",
    select: "select occupation from nominee",
    column: "nominee.occupation",
    codes: ({ nominee }) => [nominee.occupation ?? undefined],
  },
  {
    table: "award_word",
    select: "select proposed_award from nominee union select award from award",
    column: "award",
    codes: ({ award }) => [award],
  },
  {
    table: "rating_word",
    select: "select rating from rating",
    column: { field: "record.ratings", year: 2025 },
    codes: ({ record }) => [record?.ratings?.[0]?.rating],
  },
  {
    table: "discipline_word",
    select: "select discipline from discipline",
    column: "record.discipline",
    codes: ({ record }) => [record?.discipline?.[0]?.level ?? undefined],
  },
];

/** A nomination around the one word that is read. */
const AROUND = { award: "giay-khen", occasion: "hang-nam", asOf: "2026-02-01", nominee: { kind: "ca-nhan" } } as const;

/** Stores the codes of the words that have none yet, and gives those that a clerk must mend. */
export async function storeWords(query: RunQuery): Promise<RefusedCell[]> {
  const unread: RefusedCell[] = [];
  for (const { table, select, column, codes } of WORDS) {
    const words = await query(
      `select word from (${select}) as used (word) where word is not null except select word from ${table}`,
      [],
    );
    const { nominations, refused } = readRows(words, { word: column }, { shared: AROUND });
    unread.push(...refused);
    for (const { row, nomination } of nominations) {
      const found = codes(nomination);
      if (found[0] === undefined || refused.some((cell) => cell.row === row)) continue;
      const values = [words[row - 1]?.word, ...found.map((code) => code ?? null)];
      await query(`insert into ${table} values (${values.map((_, index) => `$${index + 1}`).join(", ")})`, values);
    }
  }
  return unread;
}
