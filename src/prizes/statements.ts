import type { BaseSalary, PrizeEntry, PrizeNote, Rounding, Stated } from "../pack/types.js";
import { type Standed, standingOf, versionsOn } from "../rulebook/in-force.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import { awardsNamed } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { PrizeQuery } from "./types.js";

/** The prizes of an award, whatever the kind of nominee, as they stand on the day of the decision. */
export function prizesOf(book: Rulebook, { award, decidedOn }: PrizeQuery): Standed<PrizeEntry>[] {
  return versionsOn(book.prizes, decidedOn).filter(({ entry }) => entry.award === award);
}

/** The base salary of a day. One that has ended says nothing of the next: its successor is another figure. */
export function baseSalaryOn(book: Rulebook, day: string): BaseSalary | undefined {
  return fromLowestLayer(book.baseSalaries.filter((salary) => standingOf(salary, day) === "in-force"));
}

/** How prizes are rounded on a day, or were under the last text. */
export function roundingOn(book: Rulebook, day: string): Standed<Rounding> | undefined {
  return fromLowestLayer(versionsOn(book.roundings, day).filter(isSpeaking));
}

/** The rules that go with the prize of an award. */
export function notesFor(book: Rulebook, { award, kind, decidedOn }: PrizeQuery): Standed<PrizeNote>[] {
  return versionsOn(book.prizeNotes, decidedOn)
    .filter(isSpeaking)
    .filter(
      ({ entry }) =>
        (entry.awards === undefined || awardsNamed(entry.awards).includes(award)) &&
        (entry.kinds === undefined || entry.kinds.includes(kind)),
    );
}

function isSpeaking({ standing }: Standed<Stated>): boolean {
  return standing !== "not-yet";
}
