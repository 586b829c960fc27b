import { type AwardRef, expandAwardRef } from "../codes/award-ref.js";
import { codesOf, isCode } from "../codes.js";
import type { AwardFilter } from "../facts/parameters/fields.js";
import { firstDay, lastDay, yearBegun, yearIn } from "./days.js";
import type { Draft } from "./draft.js";
import { allOf, anyOf, isAmong, literals } from "./expressions.js";
import { lowered } from "./same-text.js";

/** The award forms and titles that a reference names. */
export const awardCodes = (award: AwardRef): readonly string[] => expandAwardRef(award);

/** Whether an award on file is one of these: rows of all others are left out of the statement. */
export function isAward({ awardsRead }: Draft, codes: readonly string[]): string {
  for (const code of codes) awardsRead.add(code);
  return isAmong("x.code", codes);
}

/** Whether an award on file passes a filter: a column of the awards on file. */
export function awardMatch(draft: Draft, filter: AwardFilter): string {
  const { award, ground, exceptGrounds, exceptThematic } = filter;
  const codes = awardCodes(award);
  const fits = allOf([
    ...(ground === undefined ? [] : [isAmong("x.ground", [ground])]),
    ...(exceptGrounds === undefined ? [] : [`x.ground NOT IN (${literals(exceptGrounds)})`]),
    ...(exceptThematic ? ["(x.ground <> 'phong-trao' OR NOT x.thematic)"] : []),
  ]);
  // A title is given on no ground, so no ground leaves it out.
  const titles = codes.filter((code) => isCode("title", code));
  const isMeant = isAward(draft, codes);
  return draft.awardMatches.add(allOf([isMeant, anyOf([isAmong("x.code", titles), fits])]));
}

/** The years of an award's clock, from which the wait for the next is counted, of rows with a `year`. */
export const CLOCK_YEARS = (() => {
  const decided = `COALESCE(${yearIn("x.decided_on")}, x.year)`;
  const ends = yearBegun("x.period_end");
  const latest = `CASE WHEN x.period_end = 'not-stated' THEN CASE WHEN x.decided_on IS NULL THEN x.year + 1 ELSE ${decided} END WHEN x.period_end IS NOT NULL THEN ${ends} ELSE ${decided} END`;
  return {
    clock_min: `CASE WHEN x.period_end = 'not-stated' THEN ${decided} WHEN x.period_end IS NOT NULL THEN ${ends} ELSE LEAST(x.year, ${decided} - 1) END`,
    clock_max: latest,
    clock_own: `CASE WHEN x.period_end IS NOT NULL AND (x.period_end <> 'not-stated' OR x.decided_on IS NOT NULL) THEN ${latest} ELSE LEAST(x.year, ${latest}) END`,
  };
})();

/** The first and the last day of an award's clock. */
export function clockDays({ dialect }: Draft): { first: string; last: string } {
  const yearEnd = (year: string) => `make_date(${year}, 12, 31)`;
  const states = "x.period_end IS NOT NULL AND x.period_end <> 'not-stated'";
  return {
    first: `CASE WHEN ${states} THEN ${firstDay("x.period_end")} WHEN x.period_end IS NULL OR x.decided_on IS NULL THEN make_date(x.clock_min, 1, 1) ELSE x.decided_on END`,
    last: `CASE WHEN ${states} THEN ${lastDay("x.period_end", dialect)} WHEN x.decided_on IS NOT NULL THEN x.decided_on ELSE ${yearEnd("x.clock_max")} END`,
  };
}

/** Whether two rows `b` and `x` of one form and year record one award: unknown where nothing shows it. */
export const sameAward = (): string =>
  `CASE WHEN ${isAmong("x.code", codesOf("title"))} THEN TRUE` +
  ` WHEN b.number IS NOT NULL AND x.number IS NOT NULL THEN ${lowered("b.number")} = ${lowered("x.number")}` +
  ` WHEN ${["ground", "decided_on", "period_end", "thematic"].map((field) => `b.${field} <> x.${field}`).join(" OR ")} THEN FALSE END`;

/** Whether rows of one award before it count already: of those that surely pass a filter, and of those that may. */
export function repeatedAward(
  draft: Draft,
  match: string,
  codes: readonly string[],
): { sure: string; possible: string } {
  for (const code of codes) draft.awardsCounted.add(code);
  draft.matchesCounted.add(match);
  const before = match.replace("x.", "b.");
  return {
    sure: draft.awardRepeats.add(`bool_or(COALESCE(${before}, FALSE) AND b.is_same IS NOT FALSE)`),
    possible: draft.awardRepeats.add(`bool_or(${before} IS NOT FALSE AND COALESCE(b.is_same, FALSE))`),
  };
}
