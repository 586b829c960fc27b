import type { Problem } from "./problem.js";

/** As many problems as an error shows: more help nobody, and an input may come from a stranger. */
export const MOST_PROBLEMS = 100;

/** As many misspelt values as are looked up in one input: each search costs, and an input may be misspelt throughout. */
const MOST_SEARCHES = 10;

/** The first problems of an input, and how many more it has. */
export interface FoundProblems {
  problems: Problem[];
  moreProblems: number;
}

/** Keeps the first hundred problems and counts the rest. */
export function limitProblems(problems: readonly Problem[], moreProblems = 0): FoundProblems {
  const kept = problems.slice(0, MOST_PROBLEMS);
  return { problems: kept, moreProblems: moreProblems + problems.length - kept.length };
}

/** Collects problems one by one; past the first hundred they are counted and not even made. */
export class ProblemCollector implements FoundProblems {
  readonly problems: Problem[] = [];
  moreProblems = 0;
  readonly #candidates = new Map<string, readonly string[]>();

  /** Whether further problems are only counted. */
  get isFull(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  /** The candidates for a misspelt value, searched once for each value, and for the first ten only: none past those. */
  candidates(value: string, search: () => string[]): string[] {
    let found = this.#candidates.get(value);
    if (found === undefined) {
      if (this.#candidates.size >= MOST_SEARCHES) return [];
      found = search();
      this.#candidates.set(value, found);
    }
    return [...found];
  }

  add(make: () => Problem): void {
    if (this.isFull) this.moreProblems += 1;
    else this.problems.push(make());
  }

  addAll({ problems, moreProblems }: FoundProblems): void {
    for (const problem of problems) this.add(() => problem);
    this.moreProblems += moreProblems;
  }
}
