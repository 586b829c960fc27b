import type { BaseSalary, PrizeProvision, PrizeRuleProvision, Provision, Rounding } from "../pack/types.js";
import { type AtDate, forceStatusOn, versionsOn } from "../rulebook/in-force.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import { namesAward } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { PrizeInput } from "./types.js";

/** The prizes of an award for every kind of nominee, as of the day of the decision. */
export function prizesFor(book: Rulebook, { award, decidedOn }: PrizeInput): AtDate<PrizeProvision>[] {
  return versionsOn(book.prizes, decidedOn).filter(({ provision }) => provision.award === award);
}

/** The base salary of a day. One that has ended gives no estimate of the next, so it is left out. */
export function baseSalaryOn(book: Rulebook, day: string): BaseSalary | undefined {
  return fromLowestLayer(book.baseSalaries.filter((salary) => forceStatusOn(salary, day) === "in-force"));
}

/** How prizes are rounded on a day, or were under the last provision encoded. */
export function roundingOn(book: Rulebook, day: string): AtDate<Rounding> | undefined {
  return fromLowestLayer(versionsOn(book.roundings, day).filter(hasBegun));
}

/** The rules that go with the prize of an award. */
export function prizeRulesFor(
  book: Rulebook,
  { award, nominee: { kind }, decidedOn }: PrizeInput,
): AtDate<PrizeRuleProvision>[] {
  return versionsOn(book.prizeNotes, decidedOn)
    .filter(hasBegun)
    .filter(
      ({ provision: entry }) =>
        (entry.awards === undefined || namesAward(entry.awards, award)) &&
        (entry.kinds === undefined || entry.kinds.includes(kind)),
    );
}

function hasBegun({ forceStatus }: AtDate<Provision>): boolean {
  return forceStatus !== "not-yet";
}
