import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { RecordList } from "../nomination/record-lists.js";
import type { MissingInput } from "../questions/missing.js";
import type { Row } from "./row.js";

/** Whether an entry of a list is one that is meant. */
export type EntryTruth = (row: Row, entry: number) => Truth;

/** Reads whether any entry of a list is meant: unknown where none surely is and one may be, or the list is not whole. */
export function readAny(row: Row, list: RecordList, isMeant: EntryTruth): void {
  const { size } = row.entriesOf(list);
  let found: Truth = row.isComplete(list) ? FALSE : UNKNOWN;
  for (let entry = 0; entry < size && found !== TRUE; entry += 1) {
    const state = isMeant(row, entry);
    if (state !== FALSE) found = state;
  }
  row.knowTruth(found);
}

/** Reads how many entries of a list are meant: those that surely are, and those that may be, without end where it is not whole. */
export function readCount(row: Row, list: RecordList, isMeant: EntryTruth): void {
  const { size } = row.entriesOf(list);
  let sure = 0;
  let possible = 0;
  for (let entry = 0; entry < size; entry += 1) {
    const state = isMeant(row, entry);
    if (state !== FALSE) possible += 1;
    if (state === TRUE) sure += 1;
  }
  row.bound(sure, row.isComplete(list) ? possible : Number.POSITIVE_INFINITY);
}

/** The places of the entries of a list that pass a test. */
export function entriesWhere({ size }: { readonly size: number }, passes: (entry: number) => boolean): number[] {
  const entries: number[] = [];
  for (let entry = 0; entry < size; entry += 1) if (passes(entry)) entries.push(entry);
  return entries;
}

/** The entries of a list that surely are meant, and those that may be. */
export function meantEntries(row: Row, list: RecordList, isMeant: EntryTruth): { sure: number[]; possible: number[] } {
  const { size } = row.entriesOf(list);
  const [sure, possible]: [number[], number[]] = [[], []];
  for (let entry = 0; entry < size; entry += 1) {
    const state = isMeant(row, entry);
    if (state !== FALSE) possible.push(entry);
    if (state === TRUE) sure.push(entry);
  }
  return { sure, possible };
}

/** The entries of a list of which it is not known whether they are meant. */
export const openEntries = (row: Row, list: RecordList, isMeant: EntryTruth): number[] =>
  entriesWhere(row.entriesOf(list), (entry) => isMeant(row, entry) === UNKNOWN);

/** A field that a fact reads, by its numbers, and the question for it. */
export type Field = readonly [numbers: readonly number[], input: MissingInput["input"]];

/** The fields that entries leave out. */
export const missingFields = (entries: readonly number[], ...fields: readonly Field[]): MissingInput[] =>
  entries.flatMap((entry) =>
    fields.filter(([numbers]) => (numbers[entry] ?? 0) < 0).map(([, input]) => ({ input, entry })),
  );

/** What is missing where a list is not given, or not whole. */
export function missingList(row: Row, list: RecordList): MissingInput[] {
  if (row.isComplete(list)) return [];
  return [{ input: row.entriesOf(list).isGiven ? `${list}Whole` : list }];
}
