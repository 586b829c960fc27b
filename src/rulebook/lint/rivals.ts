import { makeAnyProblem } from "../../errors/any-problem.js";
import { receivedPhrase } from "../../errors/describe.js";
import type { Problem } from "../../errors.js";
import type { PrizeProvision, Quota } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { awardsNamed } from "../scope.js";
import { at, overlap, rivals } from "./provisions.js";

/** One quota for an award and occasion, of those that count the same proposals. */
export function lintQuotas(book: ComposedBook): Problem[] {
  return rivals(
    book.quotas,
    ({ layer, holder = "", countedTogether = false }) => `${layer} ${holder} ${countedTogether}`,
    (a, b) =>
      a.id !== b.id &&
      sharesAny(awardsNamed(a.awards), awardsNamed(b.awards)) &&
      sharesAny(a.occasions, b.occasions) &&
      sharesAny(a.levels, b.levels) &&
      sharesAny(clusterIds(a), clusterIds(b)),
  ).map(([quota, rival]) =>
    makeAnyProblem(
      "duplicate",
      { of: "quota", other: rival.id },
      { ...at(quota, "quotas", ""), received: receivedPhrase("another") },
    ),
  );
}

const clusterIds = ({ clusters }: Quota): string[] | undefined => clusters?.map(({ id }) => id);

/** One number of copies for an award and recipient. */
export function lintSets(book: ComposedBook): Problem[] {
  // A set that units of some levels hand to another body competes with that body's own.
  const handed = book.sets.flatMap((set) => [
    set,
    ...(set.recipientByLevel ?? []).map(({ recipient }) => ({ ...set, recipient })),
  ]);
  return rivals(
    handed,
    ({ layer, recipient }) => `${layer} ${recipient}`,
    (a, b) =>
      a.id !== b.id && sharesAny(awardsNamed(a.awards), awardsNamed(b.awards)) && sharesAny(a.occasions, b.occasions),
  ).map(([set, rival]) =>
    makeAnyProblem(
      "duplicate",
      { of: "copies", other: rival.id },
      { ...at(set, "sets", ""), received: receivedPhrase("another") },
    ),
  );
}

/** One prize for an award and kind, and a multiple of the individual's that is one. */
export function lintPrizes(book: ComposedBook): Problem[] {
  const rivalling = rivals(
    book.prizes,
    ({ layer, award }) => `${layer} ${award}`,
    (a, b) => a.id !== b.id && sharesAny(a.kinds, b.kinds),
  ).map(([prize, rival]) =>
    makeAnyProblem(
      "duplicate",
      { of: "prize", other: rival.id },
      { ...at(prize, "prizes", ""), received: receivedPhrase("another") },
    ),
  );
  const hundredths = (value: number) => Math.round(value * 100);
  const individuals = new Map<string, PrizeProvision[]>();
  for (const prize of book.prizes.filter(({ kinds }) => kinds.includes("ca-nhan"))) {
    individuals.set(prize.award, [...(individuals.get(prize.award) ?? []), prize]);
  }
  const misfits = book.prizes.flatMap((prize) => {
    const { timesIndividual, coefficient } = prize;
    if (timesIndividual === undefined) return [];
    const individual = individuals.get(prize.award)?.find((other) => overlap(other, prize));
    const isMultiple =
      individual !== undefined &&
      hundredths(individual.coefficient) * hundredths(timesIndividual) === hundredths(coefficient) * 100;
    return isMultiple
      ? []
      : [
          makeAnyProblem(
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

/** Two lists that meet; a list left out covers everything. */
export function sharesAny(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((item) => b.includes(item));
}
