import { isPlain } from "./expressions.js";

/** The name of a column as a `SELECT` has it. */
export const columnName = (column: string): string => column.slice(column.search(/\w+$/));

/** Columns as the lines of a `SELECT`. */
export const joinLines = (columns: readonly string[]): string => columns.join(",\n    ");

/** The columns of one step of a statement: an expression that is needed twice is worked out once. */
export class Columns {
  readonly #names = new Map<string, string>();

  /**
   * @param prefix begins the names of the columns, so that no two steps share one.
   * @param alias under which later steps read them: `n` for what each nomination has once, `x` for the rows of a list.
   */
  constructor(
    private readonly prefix: string,
    private readonly alias: "n" | "x" = "n",
  ) {}

  /** The column of an expression, as later steps name it. */
  add(expression: string): string {
    let name = this.#names.get(expression);
    if (name === undefined) {
      name = `${this.prefix}${this.#names.size + 1}`;
      this.#names.set(expression, name);
    }
    return `${this.alias}.${name}`;
  }

  /** The column of a condition, or the condition itself where a column for it would spare nothing. */
  addUnlessPlain(condition: string): string {
    return isPlain(condition) ? condition : this.add(condition);
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  /** The expressions with their names, for a `SELECT`. */
  list(): string[] {
    return [...this.#names].map(([expression, name]) => `${expression} AS ${name}`);
  }
}

/** What is worked out of the rows of a list for each nomination; of one without rows it is what is named for that. */
export class Aggregates {
  readonly #columns: Columns;
  readonly #otherwise = new Map<string, string>();

  constructor(readonly name: string) {
    this.#columns = new Columns(`${name}_`);
  }

  /** The column of an aggregate of the rows `x`, as later steps name it. */
  add(aggregate: string, otherwise?: string): string {
    const column = this.#columns.add(aggregate);
    if (otherwise !== undefined) this.#otherwise.set(column.slice(2), otherwise);
    return column;
  }

  get isEmpty(): boolean {
    return this.#columns.isEmpty;
  }

  list(): string[] {
    return this.#columns.list();
  }

  /** The columns as they are joined to the nominations. */
  joined(): string[] {
    return this.list().map((each) => {
      const name = columnName(each);
      const otherwise = this.#otherwise.get(name);
      return otherwise === undefined
        ? `${this.name}.${name}`
        : `COALESCE(${this.name}.${name}, ${otherwise}) AS ${name}`;
    });
  }
}

/** An aggregate that counts the rows that pass a condition. */
export const countWhere = (condition: string): string => `count(*) FILTER (WHERE ${condition})`;

/** An aggregate that is true where a row passes a condition. */
export const someWhere = (condition: string): string => `bool_or(COALESCE(${condition}, FALSE))`;
