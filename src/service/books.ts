import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { nearestNames } from "../errors/nearest-names.js";
import { InvalidInputError } from "../errors.js";
import { createRulebook } from "../rulebook/create.js";
import type { Rulebook } from "../rulebook/types.js";

/** The books of a service, each made when it is first asked. */
export class Books {
  readonly #made = new Map<string, Rulebook>();

  /** @param makers what makes each book, by its id. */
  constructor(private readonly makers: ReadonlyMap<string, () => Rulebook>) {}

  /** The ids of all books. */
  get ids(): string[] {
    return [...this.makers.keys()];
  }

  /** The book of an id. Throws `InvalidInputError` at `path`, with the nearest ids, where none has it. */
  get(id: unknown, path: string): Rulebook {
    const made = this.#made.get(id as string);
    if (made !== undefined) return made;
    const make = this.makers.get(id as string);
    if (make === undefined) throw unknownBook(id, path, this.ids);
    const book = make();
    this.#made.set(id as string, book);
    return book;
  }
}

/** The books of some files, each made when it is first asked. */
export const booksFrom = (packs: Readonly<Record<string, readonly unknown[]>>): Books =>
  new Books(new Map(Object.entries(packs).map(([id, files]) => [id, () => createRulebook(files)])));

function unknownBook(id: unknown, path: string, codes: readonly string[]): InvalidInputError {
  const candidates = typeof id === "string" ? nearestNames(id, codes) : [];
  const place = { path, received: describeValue(id) };
  const found = candidates.length === 0 ? place : { ...place, candidates };
  return new InvalidInputError([makeProblem("not-a-code", { codes }, found)]);
}
