import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { RECORD_LISTS } from "../nomination/record-lists.js";
import { readFields, readList, wrongType } from "./rows.js";
import type { ReadRowsOptions } from "./types.js";

/** The options of `readRows` with their defaults; of the lists each is still to be read. */
export interface Settings {
  readonly shared: Record<string, unknown>;
  readonly whole: readonly string[];
  readonly lists: readonly unknown[];
  readonly firstRow: number;
}

const NAMES: readonly (keyof ReadRowsOptions)[] = ["shared", "whole", "lists", "firstRow"];
const WHOLE: readonly unknown[] = [...RECORD_LISTS, "maternityYears"];

/** Reads the options of `readRows`. Throws `InvalidInputError` at the name of what is wrong. */
export function readSettings(options: unknown): Settings {
  const { shared = {}, whole = [], lists = [], firstRow = 1 } = readOptions<Record<string, unknown>>(options, NAMES);
  const named = readList(whole, "whole");
  const wrong = named.findIndex((list) => !WHOLE.includes(list));
  if (wrong >= 0) {
    const place = { path: `whole[${wrong}]`, received: describeValue(named[wrong]) };
    throw new InvalidInputError([makeProblem("not-a-code", { codes: WHOLE.map(String) }, place)]);
  }
  if (!Number.isInteger(firstRow)) throw wrongType(firstRow, "integer", "firstRow");
  return {
    shared: { ...readFields(shared, "shared") },
    whole: named as string[],
    lists: readList(lists, "lists"),
    firstRow: firstRow as number,
  };
}
