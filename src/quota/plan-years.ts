import { getYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { Quota } from "../pack/types.js";
import type { Rulebook } from "../rulebook/types.js";

interface Years {
  from: number;
  to?: number;
}

/**
 * Refuses a year in which no plan that sets one of the quotas has a movement: nothing is proposed under a plan before it
 * begins or after it is over. Throws `InvalidInputError` at `year`.
 */
export function refuseYearOutsidePlans(book: Rulebook, quotas: readonly Quota[], year: number): void {
  const spans = [...new Set(quotas.map(({ pack }) => pack))].map((pack) => movementYears(book, pack));
  const known = spans.filter((span) => span !== undefined);
  // A law, and a plan without days of its own, set no bounds.
  if (known.length === 0 || known.length < spans.length) return;
  if (known.some(({ from, to = year }) => from <= year && year <= to)) return;
  throw new InvalidInputError([
    makeProblem("out-of-range", { ranges: known }, { path: "year", received: describeValue(year) }),
  ]);
}

/** The years from the first day of a pack's movements to the last, where all of them have days. */
function movementYears(book: Rulebook, pack: string): Years | undefined {
  const movements = book.packs.find((header) => header.pack === pack)?.movements ?? [];
  if (movements.length === 0) return undefined;
  const from = Math.min(...movements.map(({ startedOn }) => getYear(startedOn)));
  const closing = movements.map(({ closedOn }) => closedOn);
  if (closing.some((closedOn) => closedOn === undefined)) return { from };
  return { from, to: Math.max(...closing.map((closedOn) => (closedOn === undefined ? from : getYear(closedOn)))) };
}
