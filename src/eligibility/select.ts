import type { Candidacy } from "../nomination/types.js";
import type { Gap } from "../pack/types.js";
import { isApplicable } from "../rulebook/applicability.js";
import { type Availability, findAvailability } from "../rulebook/availability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { matchesScope } from "../rulebook/scope.js";
import { type Target, withDefaultGround } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";

/** The target of a candidacy when it is proposed for an award. */
export function targetOf(book: Rulebook, candidacy: Candidacy, award: Target["award"]): Target {
  const { nominee, occasion, ground } = candidacy;
  return withDefaultGround(book, { award, kind: nominee.kind, occasion, ...(ground === undefined ? {} : { ground }) });
}

/** The statements of a book that speak about a nomination on a day. */
export interface Selection {
  availability: Availability;
  rules: AtDate<CompiledRule>[];
  gaps: Gap[];
}

/** Chooses the statements that speak about a nomination on the day the dossier was received. */
export function select({ book, rules }: CompiledBook, target: Target, day: string): Selection {
  return {
    availability: findAvailability(book, target, day),
    rules: versionsOn(rules, day, ({ rule }) => rule).filter(({ provision: { rule } }) =>
      isApplicable(book, rule, target),
    ),
    gaps: book.gaps.filter((gap) => gap.appliesTo !== undefined && matchesScope(gap.appliesTo, target)),
  };
}
