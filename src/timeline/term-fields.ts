import type { DeadlineProvision } from "../pack/types.js";
import type { DeadlineTerm } from "./deadline-term.js";
import type { DeadlineView } from "./types.js";

/** What answers show of a term besides its last day: the period, and the day for special cases. */
export function termFields(
  { specialCases }: DeadlineProvision,
  { year, half, schoolYear, specialLastDay }: DeadlineTerm,
): Pick<DeadlineView, "year" | "half" | "schoolYear" | "specialCases"> {
  return {
    ...(year === undefined ? {} : { year }),
    ...(half === undefined ? {} : { half }),
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(specialCases === undefined
      ? {}
      : {
          specialCases: {
            title: specialCases.title,
            lastDay: specialLastDay ?? null,
            judgedBy: [...(specialCases.judgedBy ?? [])],
          },
        }),
  };
}
