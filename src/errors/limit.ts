import type { Problem } from "./problem.js";

/** As many problems as an error shows: more help nobody, and an input may come from a stranger. */
export const MOST_PROBLEMS = 100;

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

  add(make: () => Problem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(make());
    else this.moreProblems += 1;
  }

  addAll({ problems, moreProblems }: FoundProblems): void {
    for (const problem of problems) this.add(() => problem);
    this.moreProblems += moreProblems;
  }
}
