import { compareDates } from "../../dates/compare.js";
import { getLastDay } from "../../dates.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { DeadlineProvision } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { at } from "./provisions.js";

/** The second half of a year ends after the first, and a day for special cases comes after the ordinary one. */
export function lintTimeline(book: ComposedBook): Problem[] {
  return book.deadlines.flatMap((deadline) => [...reversedHalves(deadline), ...specialCasesProblems(deadline)]);
}

type Place = ReturnType<typeof at>;

interface DayOfPeriod {
  monthDay: string;
  nextYear?: true | undefined;
}

/** A day of a period as a text that sorts by time. */
const dayKey = ({ monthDay, nextYear }: DayOfPeriod): string => `${nextYear ? 1 : 0}-${monthDay}`;

function reversedHalves(deadline: DeadlineProvision): Problem[] {
  if (!("halfYears" in deadline.due)) return [];
  const [first, second] = deadline.due.halfYears;
  if (first === undefined || second === undefined || dayKey(first) < dayKey(second)) return [];
  const place = { ...at(deadline, "deadlines", ".due.halfYears[1]"), received: second.monthDay };
  return [makeProblem("too-early", { notBefore: first.monthDay }, place)];
}

/** A day for special cases is of the form of the ordinary one, for it is one of the same period, and lies after it. */
function specialCasesProblems(deadline: DeadlineProvision): Problem[] {
  const { due, specialCases } = deadline;
  if (specialCases === undefined) return [];
  const place = at(deadline, "deadlines", ".specialCases.due");
  const special = specialCases.due;
  if ("monthDay" in due && "monthDay" in special) {
    return dayKey(special) > dayKey(due) ? [] : [tooEarly(place, due.monthDay, special.monthDay)];
  }
  if ("date" in due && "date" in special) {
    return compareDates(getLastDay(due.date), getLastDay(special.date)) === "before"
      ? []
      : [tooEarly(place, due.date, special.date)];
  }
  if ("anchor" in due && "date" in special) return [];
  const fields = "monthDay" in due ? ["monthDay"] : "date" in due || "anchor" in due ? ["date"] : [];
  return [
    makeProblem(
      "not-allowed",
      { allowed: fields, where: "due" },
      { ...place, received: Object.keys(special)[0] ?? "" },
    ),
  ];
}

function tooEarly(place: Place, notBefore: string, received: string): Problem {
  return makeProblem("too-early", { notBefore }, { ...place, received });
}
