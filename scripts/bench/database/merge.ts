import type { TableRow } from "../../../src/table.js";

interface Merged {
  people: readonly TableRow[];
  /** The rows of each list that belong to these people. */
  rows: Record<string, TableRow[]>;
}

/** Puts the rows of lists to their nominees, where all come in the order of the nominees: memory holds one batch of each. */
export async function* mergeByNominee(
  nominees: AsyncIterable<readonly TableRow[]>,
  lists: Readonly<Record<string, AsyncIterable<readonly TableRow[]>>>,
): AsyncGenerator<Merged> {
  const readers = Object.entries(lists).map(([name, batches]) => [name, rowsUpTo(batches)] as const);
  for await (const people of nominees) {
    const last = Number(people.at(-1)?.id);
    const rows: Record<string, TableRow[]> = {};
    for (const [name, upTo] of readers) rows[name] = await upTo(last);
    yield { people, rows };
  }
}

/** Gives the next rows of a list, up to a nominee. */
function rowsUpTo(batches: AsyncIterable<readonly TableRow[]>): (last: number) => Promise<TableRow[]> {
  const iterator = batches[Symbol.asyncIterator]();
  let held: readonly TableRow[] = [];
  let at = 0;
  return async (last) => {
    const rows: TableRow[] = [];
    for (;;) {
      for (; at < held.length; at += 1) {
        const row = held[at] as TableRow;
        if (Number(row.nominee) > last) return rows;
        rows.push(row);
      }
      const next = await iterator.next();
      if (next.done === true) return rows;
      held = next.value;
      at = 0;
    }
  };
}
