import { findFacts, type SearchBudget } from "../../conditions/find-facts.js";
import { all, type Formula, negated } from "../../conditions/formula.js";
import { Program } from "../../conditions/program.js";
import type { Condition } from "../../pack/conditions.js";
import type { PackHeader, Rule } from "../../pack/types.js";
import { isOnGround } from "../applicability.js";
import type { ComposedBook, ProvisionList } from "../compose.js";
import { awardsNamed, namesAward, ruleScope, scopeConditions } from "../scope.js";
import { type EffectiveListing, effectiveListings, meetsScope } from "./covering.js";
import { type FoundFinding, findingIn } from "./finding.js";
import { overlap } from "./provisions.js";
import { type Conditional, conditionalProvisions } from "./values.js";

/** How much of a book is searched: real packs need a hundredth, and a hostile one must not hold a host up. */
const MOST_COMPARISONS = 3_000_000;

/** Conditions that nobody can meet, that nobody can fail, and that nobody can meet to whom the award is given. */
export function lintPossibility(book: ComposedBook, isReviewed: (header: PackHeader) => boolean): FoundFinding[] {
  const search = new Possibility(book);
  return book.packs.filter(isReviewed).flatMap((header) => {
    const listings = effectiveListings(book, header);
    return conditionalProvisions(book).flatMap(([list, provisions]) =>
      provisions
        .filter(({ pack }) => pack === header.pack)
        .flatMap((provision) => {
          const found = inItself(search, list, provision);
          return found.length > 0 || list !== "rules"
            ? found
            : besideListings(search, provision as Rule, header, listings);
        }),
    );
  });
}

/** Searches for facts that make conditions true, within one budget for a book. */
class Possibility {
  readonly #book: ComposedBook;
  readonly #program: Program;
  readonly #budget: SearchBudget = { comparisons: MOST_COMPARISONS };

  constructor(book: ComposedBook) {
    this.#book = book;
    this.#program = new Program(book);
  }

  formula(...conditions: readonly (Condition | undefined)[]): Formula {
    return all(
      ...conditions.map((condition) => (condition === undefined ? undefined : this.#program.compile(condition))),
    );
  }

  /** Whether no facts make all of these true; false also where the budget is spent. */
  isImpossible(...formulas: readonly Formula[]): boolean {
    return findFacts(all(...formulas), this.#budget, this.#book) === undefined;
  }
}

function inItself(search: Possibility, list: ProvisionList, provision: Conditional): FoundFinding[] {
  const applies = list === "rules" ? search.formula(...targetConditions(provision as Rule)) : search.formula();
  if (search.isImpossible(applies)) return [findingIn(list, provision, "rule-never-applies", ".appliesTo")];
  if (provision.conditions === undefined) return [];
  const conditions = search.formula(provision.conditions);
  if (search.isImpossible(applies, conditions)) return [findingIn(list, provision, "rule-never-holds", ".conditions")];
  return search.isImpossible(applies, negated(conditions))
    ? [findingIn(list, provision, "rule-always-holds", ".conditions")]
    : [];
}

function targetConditions(rule: Rule): (Condition | undefined)[] {
  const { awards, kinds, ...rest } = ruleScope(rule);
  return [
    among("award", awards === undefined ? undefined : awardsNamed(awards)),
    among("kind", kinds),
    scopeConditions(rest),
  ];
}

const among = (fact: string, value: readonly string[] | undefined): Condition | undefined =>
  value === undefined ? undefined : { all: [{ fact, operator: "in", value: [...value] }] };

/** The kinds of nominee to whom a listing gives an award and whom a rule of the same pack always refuses. */
function besideListings(
  search: Possibility,
  rule: Rule,
  header: PackHeader,
  listings: readonly EffectiveListing[],
): FoundFinding[] {
  if (rule.role === "route" || rule.conditions === undefined) return [];
  const scope = ruleScope(rule);
  if (scope.grounds?.every((ground) => !isOnGround(header, ground))) return [];
  const [within, conditions] = [search.formula(scopeConditions(scope)), search.formula(rule.conditions)];
  const refused = new Map<string, { award: string; kind: string; listing: string }>();
  for (const given of listings) {
    const { listing, kinds } = given;
    if (kinds === undefined || !meetsScope(given, scope) || !overlap(listing, rule)) continue;
    const awards = awardsNamed([listing.award]).filter(
      (award) => scope.awards === undefined || namesAward(scope.awards, award),
    );
    for (const award of awards) {
      const concerned = [...kinds].filter((kind) => scope.kinds?.includes(kind) ?? true);
      const isRefused = (kind: string) => {
        const target = search.formula(
          {
            all: [
              { fact: "award", operator: "equal", value: award },
              { fact: "kind", operator: "equal", value: kind },
            ],
          },
          among("occasion", listing.occasions),
          among("ground", header.defaultGround === undefined ? undefined : [header.defaultGround]),
        );
        if (search.isImpossible(target, within)) return false;
        return rule.role === "requirement"
          ? search.isImpossible(target, within, conditions)
          : search.isImpossible(target, negated(all(within, conditions)));
      };
      const hit = concerned.filter(isRefused);
      // Where the listing names no kinds, a rule may narrow those of the law, as long as some are left.
      if (listing.kinds === undefined && hit.length < concerned.length) continue;
      for (const kind of hit) refused.set(kind, refused.get(kind) ?? { award, kind, listing: listing.id });
    }
  }
  return [...refused.values()].map(({ award, kind, listing }) =>
    findingIn("rules", rule, "contradicts-listing", ".conditions", {
      concerns: [rule.id, listing],
      params: { award, kind, other: listing },
    }),
  );
}
