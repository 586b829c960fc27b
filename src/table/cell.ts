import { makeProblem } from "../errors/make-problem.js";
import type { InputProblemCode, Problem, ProblemParams } from "../errors/problem.js";

/** What a cell gives a nomination: values for fields, and items for lists. */
export interface CellContent {
  fields?: Readonly<Record<string, unknown>>;
  items?: Readonly<Record<string, readonly unknown[]>>;
  /** Lists that the cell declares empty. */
  none?: readonly string[];
}

/** What could be read of a cell, and what could not. */
export interface CellReading {
  content: CellContent;
  problems: readonly Problem[];
}

export const read = (content: CellContent): CellReading => ({ content, problems: [] });

/** A cell, or a part of one, that cannot be read. */
export function refuse<Code extends InputProblemCode>(
  path: string,
  value: unknown,
  code: Code,
  params: ProblemParams[Code],
  candidates: readonly string[] = [],
): CellReading {
  const place = {
    path,
    received: cellText(value),
    ...(candidates.length === 0 ? {} : { candidates: [...candidates] }),
  };
  return { content: {}, problems: [makeProblem(code, params, place)] };
}

/** The items of a list in a cell with several entries: one that cannot be read leaves the others as they are. */
export function readItems(list: string, entries: readonly CellReading[]): CellReading {
  const items = entries.flatMap(({ content }) => content.items?.[list] ?? []);
  return { content: { items: { [list]: items } }, problems: entries.flatMap(({ problems }) => problems) };
}

/** Whether a cell holds nothing. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** A cell as people see it. */
export function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "").trim();
}
