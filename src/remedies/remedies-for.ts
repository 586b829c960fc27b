// What would open the routes that are closed. Its steps, each a file: 1 what may still come about, from what the facts of the
// rules are raised by (`candidates`, `days`), 2 whether it opens a route (`trials`), 3 the least of it that does (`search`,
// `minimise`), 4 the remedy with what each change is for, confirmed by whole decisions (`remedy`), 5 why there is none (`closed`).

import { decide } from "../eligibility/decide.js";
import type { DecisionWithoutReceipt } from "../eligibility/types.js";
import { parseNomination } from "../nomination/check.js";
import type { NominationInput } from "../nomination/input-types.js";
import type { Nomination } from "../nomination/types.js";
import { makeResult } from "../result/envelope.js";
import { refuseMisfit } from "../rulebook/candidacy-problems.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { applyChange } from "./apply.js";
import { answeredStatus, besideRoutes, isOpenToday, routesIn, unmetLeaves } from "./closed.js";
import { lastDaySearched } from "./days.js";
import { routeRemedies } from "./route-remedies.js";
import { distance, MOST_CHANGES } from "./search.js";
import { Trials } from "./trials.js";
import type { Obstacle, Remedies, RouteRemedies } from "./types.js";

/** How many years ahead are searched: nobody prepares a dossier longer before. */
const YEARS_AHEAD = 10;

/** How many changed nominations are evaluated at the most, over all routes. */
const MOST_TRIALS = 5_000;

/**
 * Finds what would open each closed route of a nomination: the smallest sets of changes to come, the nearest first.
 *
 * A route is open where it is met and nothing known stands against the nominee; judgements may be left to people, and questions
 * that are open today stay open. Nothing of the past is changed, nor who the nominee is: time passes, and entries of years to
 * come are added. Every remedy was evaluated, and no part of it is enough.
 *
 * @param nomination as for `evaluate`.
 * @returns for each closed route its remedies, or what keeps it closed, and how far was searched: ten years ahead.
 * @throws InvalidNominationError for input that is not a nomination, with every problem and its path.
 * @example
 * const nominee = { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc", woman: false } as const;
 * const record = { ratings: [{ year: 2024, rating: "hoan-thanh" as const }], discipline: [], complete: ["ratings" as const, "discipline" as const] };
 * const asked = { award: "lao-dong-tien-tien", occasion: "hang-nam", asOf: "2025-03-03", nominee, record } as const;
 * remediesFor(national, asked).routes[0]?.remedies[0]?.asOf; // "2026-01-01": the year 2025 then counts, if it is rated well
 */
export function remediesFor(book: Rulebook, nomination: NominationInput): Remedies {
  const compiled = compiledBook(book);
  const checked = parseNomination(nomination, book);
  refuseMisfit(compiled, checked);
  const today = decide(compiled, checked);
  const trials = new Trials(compiled, checked, MOST_TRIALS);
  const until = lastDaySearched(checked, YEARS_AHEAD);
  const answered = today.provisional ?? today.outcome;
  const closed =
    answered === "eligible" || answered === "for-council" || answered === "not-applicable"
      ? []
      : routesIn(today).filter((route) => answeredStatus(route) !== "not-applicable" && !isOpenToday(route, today));
  const later = decide(compiled, applyChange(checked, { type: "wait", path: "asOf", value: until }));
  const routes = closed
    .map((route) => routeRemedies(route, { compiled, trials, today, until, later }))
    .sort((a, b) => nearest(a, checked) - nearest(b, checked));
  const { outcome, provisional, award, occasion, ground, asOf, notices } = today;
  const remedies = {
    outcome,
    ...(provisional === undefined ? {} : { provisional }),
    award,
    occasion,
    ...(ground === undefined ? {} : { ground }),
    asOf,
    routes,
    obstacles: answered === "not-applicable" ? awardObstacles(today) : [],
    searched: { trials: trials.used, limit: MOST_TRIALS, until, mostChanges: MOST_CHANGES },
    notices,
  };
  return makeResult(book, "remedies", remedies, checked);
}

function nearest({ remedies: [first] }: RouteRemedies, nomination: Nomination): number {
  return first === undefined ? Number.POSITIVE_INFINITY : distance(first.changes, nomination);
}

/** What closes the award whatever the routes. */
function awardObstacles(decision: DecisionWithoutReceipt): Obstacle[] {
  const group = decision.checks.filter(({ role, status }) => role === "routes" && status === "not-applicable");
  return [
    ...besideRoutes(decision)
      .filter(({ role }) => role === "listing")
      .flatMap((check) => unmetLeaves(check, "fail"))
      .map((check) => ({ reason: "not-listed" as const, check: structuredClone(check) })),
    ...group.map(({ children: _, ...check }) => ({ reason: "no-route" as const, check: structuredClone(check) })),
  ];
}
