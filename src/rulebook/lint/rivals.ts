import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import { awardsNamed } from "../scope.js";
import type { Rulebook } from "../types.js";
import { at, type LintedProvision, overlap } from "./provisions.js";

/** One quota for an award and occasion. */
export function lintQuotas(book: Rulebook): Problem[] {
  return rivals(
    book.quotas,
    (a, b) =>
      sharesAny(awardsNamed(a.awards), awardsNamed(b.awards)) &&
      sharesAny(a.occasions, b.occasions) &&
      sharesAny(a.levels, b.levels),
  ).map(([quota, rival]) =>
    makeProblem(
      "duplicate",
      { of: "quota", other: rival.id },
      { ...at(quota, "quotas", ""), received: receivedPhrase("another") },
    ),
  );
}

/** One number of copies for an award and recipient. */
export function lintSets(book: Rulebook): Problem[] {
  return rivals(
    book.sets,
    (a, b) =>
      a.recipient === b.recipient &&
      sharesAny(awardsNamed(a.awards), awardsNamed(b.awards)) &&
      sharesAny(a.occasions, b.occasions),
  ).map(([set, rival]) =>
    makeProblem(
      "duplicate",
      { of: "copies", other: rival.id },
      { ...at(set, "sets", ""), received: receivedPhrase("another") },
    ),
  );
}

/** One prize for an award and kind, and a multiple of the individual's that is one. */
export function lintPrizes(book: Rulebook): Problem[] {
  const rivalling = rivals(book.prizes, (a, b) => a.award === b.award && sharesAny(a.kinds, b.kinds)).map(
    ([prize, rival]) =>
      makeProblem(
        "duplicate",
        { of: "prize", other: rival.id },
        { ...at(prize, "prizes", ""), received: receivedPhrase("another") },
      ),
  );
  const hundredths = (value: number) => Math.round(value * 100);
  const misfits = book.prizes.flatMap((prize) => {
    const { timesIndividual, coefficient } = prize;
    if (timesIndividual === undefined) return [];
    const individual = book.prizes.find(
      (other) => other.award === prize.award && other.kinds.includes("ca-nhan") && overlap(other, prize),
    );
    const isMultiple =
      individual !== undefined &&
      hundredths(individual.coefficient) * hundredths(timesIndividual) === hundredths(coefficient) * 100;
    return isMultiple
      ? []
      : [
          makeProblem(
            "not-a-multiple",
            { of: "individual-coefficient" },
            {
              ...at(prize, "prizes", ".timesIndividual"),
              received:
                individual === undefined ? receivedPhrase("nothing") : `${timesIndividual} × ${individual.coefficient}`,
            },
          ),
        ];
  });
  return [...rivalling, ...misfits];
}

/** Pairs of provisions of one layer that state the same thing for the same day. */
function rivals<Item extends LintedProvision>(
  provisions: readonly Item[],
  compete: (a: Item, b: Item) => boolean,
): [Item, Item][] {
  return provisions.flatMap((provision, index) =>
    provisions
      .slice(0, index)
      .filter(
        (other) =>
          other.id !== provision.id &&
          other.layer === provision.layer &&
          overlap(other, provision) &&
          compete(provision, other),
      )
      .map((other): [Item, Item] => [provision, other]),
  );
}

/** Two lists that meet; a list left out covers everything. */
function sharesAny(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((item) => b.includes(item));
}
