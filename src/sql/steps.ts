import { type Aggregates, columnName, joinLines } from "./columns.js";
import type { Dialect } from "./dialect.js";

interface Step {
  readonly name: string;
  readonly query: string;
  /** The step whose nominations it repeats with more columns. */
  readonly before?: string;
  readonly added: readonly string[];
}

/** What is joined to the nominations, one row each. */
export type Joinable = Pick<Aggregates, "name" | "isEmpty" | "joined">;

/** The columns of nominations that a query reads. */
const columnsRead = (query: string) => [...query.matchAll(/\bn\.(\w+)/g)].map(([, column]) => column as string);

/** The steps of a statement, each a query over tables and the steps before it. */
export class Steps {
  readonly #steps: Step[] = [];

  constructor(private readonly dialect: Dialect) {}

  add(name: string, query: string): void {
    this.#steps.push({ name, query, added: [] });
  }

  /** Begins the nominations with their first columns. */
  begin(name: string, columns: readonly string[], from: string): void {
    this.#steps.push({ name, query: `SELECT ${joinLines(columns)}\n  FROM ${from}`, added: columns.map(columnName) });
  }

  /** Adds columns to the nominations of a step. */
  extend(name: string, before: string, columns: readonly string[], joins = ""): void {
    const query = `${columns.map((each) => `,\n    ${each}`).join("")}\n  FROM ${before} n${joins}`;
    this.#steps.push({ name, query, before, added: columns.map(columnName) });
  }

  /** Works out aggregates of rows for each nomination; the nominations are joined where an aggregate reads them. */
  aggregate(aggregates: Aggregates, rows: string, nominations: string): void {
    if (aggregates.isEmpty) return;
    const columns = joinLines(aggregates.list());
    const joined = /\bn\./.test(columns) ? ` JOIN ${nominations} n ON n.nomination_id = x.nomination_id` : "";
    this.add(
      aggregates.name,
      `SELECT x.nomination_id,\n    ${columns}\n  FROM ${rows} x${joined} GROUP BY x.nomination_id`,
    );
  }

  /** Adds aggregates to the nominations of a step. */
  join(name: string, before: string, aggregates: readonly Joinable[]): void {
    const used = aggregates.filter(({ isEmpty }) => !isEmpty);
    const joins = used.map((each) => `\n  LEFT JOIN ${each.name} ON ${each.name}.nomination_id = n.nomination_id`);
    this.extend(
      name,
      before,
      used.flatMap((each) => each.joined()),
      joins.join(""),
    );
  }

  /** The statement that ends with a query. */
  write(last: string): string {
    const columns = new Map<string, readonly string[]>();
    for (const { name, before, added } of this.#steps) columns.set(name, [...this.#before(columns, before), ...added]);
    const written: string[] = [];
    const later = [last];
    const needed = new Set(columnsRead(last));
    for (const step of [...this.#steps].reverse()) {
      const { name, query, before } = step;
      // Only what later steps read is carried on: databases do not find this out across steps.
      const kept = this.#before(columns, before).filter((column) => needed.has(column));
      const whole = before === undefined ? query : `SELECT ${kept.map((column) => `n.${column}`).join(", ")}${query}`;
      written.push(`${name} AS ${this.#enclosed(step, whole, later)}`);
      for (const column of columnsRead(query)) needed.add(column);
      later.push(query);
    }
    return `WITH\n${written.reverse().join(",\n")}\n${last}`;
  }

  #before(columns: ReadonlyMap<string, readonly string[]>, before: string | undefined): readonly string[] {
    return before === undefined ? [] : (columns.get(before) ?? []);
  }

  /** What several steps read is kept; nominations that a single step reads are worked out one by one, each column once. */
  #enclosed({ name, before }: Step, query: string, later: readonly string[]): string {
    const reads = new RegExp(`(?:FROM|JOIN) ${name}\\b`, "g");
    const readers = later.reduce((sum, text) => sum + [...text.matchAll(reads)].length, 0);
    return readers > 1 || (before === undefined && this.dialect.keepsRows)
      ? `MATERIALIZED (\n  ${query}\n)`
      : `NOT MATERIALIZED (\n  ${query}${this.dialect.keepsApart}\n)`;
  }
}
