import { firstDayNumber, lastDayNumber } from "../dates/numbers.js";
import { describeValue } from "../errors/describe.js";
import { type FoundProblems, limitProblems } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import type { Candidacy } from "../nomination/types.js";
import type { CompiledBook } from "./compile.js";
import { unknownIds } from "./known-ids.js";

/** Refuses a candidacy that does not fit a book. Throws `InvalidNominationError` with every problem. */
export function refuseMisfit(compiled: CompiledBook, candidacy: Candidacy): void {
  const found = candidacyProblems(compiled, candidacy);
  if (found.problems.length > 0) throw new InvalidNominationError(found.problems, found);
}

/** What of a candidacy does not fit a book: ids that it does not know, and days that contradict its movements. */
export function candidacyProblems(compiled: CompiledBook, candidacy: Candidacy): FoundProblems {
  const unknown = unknownIds(compiled, candidacy);
  const outOfOrder = movementProblems(compiled, candidacy);
  if (outOfOrder.length === 0) return unknown;
  return limitProblems([...unknown.problems, ...outOfOrder], unknown.moreProblems);
}

const NO_PROBLEMS: readonly Problem[] = [];

/** A day given for the book's own movement that closes it before it begins. */
function movementProblems({ book: { movements } }: CompiledBook, { movement }: Candidacy): readonly Problem[] {
  const { launchedBy, startedOn, closedOn } = movement ?? {};
  if (startedOn === undefined && closedOn === undefined) return NO_PROBLEMS;
  const own = movements.filter((each) => launchedBy === undefined || each.launchedBy === launchedBy);
  const isInOrder = own.some((each) => {
    const closes = closedOn ?? each.closedOn;
    return closes === undefined || lastDayNumber(closes) >= firstDayNumber(startedOn ?? each.startedOn);
  });
  if (own.length === 0 || isInOrder) return [];
  const [first] = own;
  return closedOn === undefined
    ? [problem("too-late", "movement.startedOn", startedOn, { notAfter: first?.closedOn ?? "" })]
    : [problem("too-early", "movement.closedOn", closedOn, { notBefore: startedOn ?? first?.startedOn ?? "" })];
}

function problem<Code extends "too-early" | "too-late">(
  code: Code,
  path: string,
  received: string | undefined,
  params: Parameters<typeof makeProblem<Code>>[1],
): Problem {
  return makeProblem(code, params, { path, received: describeValue(received) });
}
