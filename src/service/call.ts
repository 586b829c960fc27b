/** A field of the body of a call. */
export interface Parameter {
  name: string;
  /** Whether it holds the id of a book, for which the function gets the book. */
  isBook?: true;
  isOptional?: true;
}

/** A function that is called over HTTP, with its arguments in order. */
export interface Call {
  parameters: readonly Parameter[];
  run: (...given: never[]) => unknown;
  /** Whether the body may ask for the result in words as well. */
  isExplained?: true;
}

/** The body's field that asks for the result in words. */
export const EXPLAIN = "explain";

/** What a call answers. */
export interface Answer<Result = unknown> {
  /** What the function returns. */
  result: Result;
  /** The result in words, where the body asked for it by `explain`. */
  text?: string;
}
