import { type BookCodes, codesOf } from "../codes.js";
import { joinMissing, type MissingInput, type MissingInputs, missingKey } from "../questions/missing.js";
import type { FactDefinition, FactReader } from "./definition.js";
import type { FactValue } from "./fact-value.js";
import type { Row } from "./row.js";

/** The value of a fact that has these bounds in a row, as it can be shown. */
export function factValueOf(
  definition: FactDefinition,
  reader: FactReader,
  row: Row,
  { low, high }: { low: number; high: number },
  book?: BookCodes,
): FactValue {
  if (reader.items !== undefined) {
    return { state: "list", items: reader.items(row), isComplete: high === 1, missing: missingIn(reader, row) };
  }
  const countedAfter = reader.countedAfter === undefined ? undefined : () => reader.countedAfter?.(row);
  if (low !== high) {
    if (reader.judgement !== undefined) return { state: "judgement", id: reader.judgement };
    const missing = missingIn(reader, row);
    if (definition.type !== "number" || Number.isNaN(low)) return { state: "unknown", missing };
    return { state: "range", min: low, max: high, missing, countedAfter };
  }
  if (definition.type === "boolean") return { state: "known", value: low === 1 };
  if (definition.type === "code") return { state: "known", value: codesOfFact(definition, book)[low] ?? "" };
  return { state: "known", value: low, countedAfter };
}

/** Finds what a fact waits for, without repeats: it may have been worked out from several others. */
const missingIn =
  (reader: FactReader, row: Row): MissingInputs =>
  () => {
    const merged = new Map<string, MissingInput>();
    for (const missing of reader.missing(row)) {
      const key = missingKey(missing);
      const before = merged.get(key);
      merged.set(key, before === undefined ? missing : joinMissing(before, missing));
    }
    return [...merged.values()];
  };

/** The codes that a fact can be, in the order in which its reader numbers them. */
export const codesOfFact = ({ vocabulary }: FactDefinition, book?: BookCodes): readonly string[] =>
  vocabulary === undefined ? [] : codesOf(vocabulary, book);

/** Reads a fact once. */
export function readFact(definition: FactDefinition, reader: FactReader, row: Row, book?: BookCodes): FactValue {
  reader.read(row);
  return factValueOf(definition, reader, row, { low: row.low, high: row.high }, book);
}

/** A fact that repeats one number of the nomination, below zero where it is left out; what is then missing. */
export function plainReader(number: (row: Row) => number, ...missing: MissingInput[]): FactReader {
  return {
    read(row) {
      const given = number(row);
      if (given < 0) row.leaveOpen();
      else row.know(given);
    },
    missing: () => missing,
  };
}
