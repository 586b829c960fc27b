declare module "listed-books" {
  import type { LocalizedText, Rulebook } from "../../../src/index.js";

  /** A built-in book, loaded when it is chosen. */
  interface ListedBook {
    id: string;
    /** The name under which its module exports it. */
    variable: string;
    /** Whether it is the law alone, without a plan. */
    isLaw: boolean;
    place: LocalizedText;
    load: () => Promise<Rulebook>;
  }

  export const books: readonly ListedBook[];
}
