import { codesOf } from "../../codes.js";
import { ALWAYS, all, any, type Formula, negated } from "../../conditions/formula.js";
import { addDays } from "../../dates.js";
import { applicableRules } from "../../eligibility/select.js";
import { TRUE } from "../../logic/truth.js";
import { actual } from "../../logic/truth-triple.js";
import { type CompiledBook, type CompiledRule, compiledBook } from "../../rulebook/compile.js";
import { type Target, withDefaultGround } from "../../rulebook/target.js";
import type { Rulebook } from "../../rulebook/types.js";
import { findFacts } from "./find-facts.js";

/** What no nomination for an award can come to, although the award is given to its kind on its occasion. */
export interface TargetFault {
  target: string;
  fault: "nobody can stand" | "nobody can fail" | "a route that leads nowhere";
  route?: string;
}

/** How many targets were searched, and the faults found. */
export interface TargetReport {
  targets: number;
  faults: TargetFault[];
}

/**
 * Searches every award, kind, occasion, ground and period of a book whose rules are all law for what no nomination can come to.
 *
 * @param seen what was searched already, where several books share their law; it grows.
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 */
export function findTargetFaults(book: Rulebook, seen = new Set<string>()): TargetReport {
  const compiled = compiledBook(book);
  const report: TargetReport = { targets: 0, faults: [] };
  for (const day of firstDays(book)) {
    for (const target of allTargets(book)) {
      const rules = applicableRules(compiled, target, day);
      const isDecided = actual(rules.listed.current) === TRUE && rules.gaps.length === 0;
      if (!isDecided || rules.rules.some(({ forceStatus }) => forceStatus !== "in-force")) continue;
      const key = [target.award, target.kind, target.occasion, target.ground, ...rules.rules.map(ruleKey)].join();
      if (seen.has(key)) continue;
      seen.add(key);
      report.targets += 1;
      report.faults.push(...faultsInTarget(compiled, target, rules, day));
    }
  }
  return report;
}

const ruleKey = ({ provision: { pack, id, validFrom = "" } }: { provision: CompiledRule }) =>
  `${pack} ${id} ${validFrom}`;

function firstDays(book: Rulebook): string[] {
  const dated = [...book.rules, ...book.listings];
  const first = dated.flatMap(({ validFrom, validTo }) => [
    validFrom,
    validTo === undefined ? undefined : addDays(validTo, 1),
  ]);
  return [...new Set(first)].filter((day) => day !== undefined).sort();
}

function* allTargets(book: Rulebook): Generator<Target> {
  for (const award of codesOf("awardOrTitle")) {
    for (const kind of codesOf("kind")) {
      for (const occasion of codesOf("occasion")) {
        for (const ground of codesOf("ground")) yield withDefaultGround(book, { award, kind, occasion, ground });
      }
    }
  }
}

function faultsInTarget(
  compiled: CompiledBook,
  target: Target,
  { routes, requirementsAndBars, holds }: ReturnType<typeof applicableRules>,
  day: string,
): TargetFault[] {
  const name = `${compiled.book.id}: ${target.award} ${target.kind} ${target.occasion} ${target.ground} on ${day}`;
  const given = compiled.program.compile({
    all: (["award", "kind", "occasion", "ground"] as const).flatMap((fact) => {
      const value = target[fact];
      return value === undefined ? [] : [{ fact, operator: "equal" as const, value }];
    }),
  });
  const open = routes.map(({ provision }) => ({ id: provision.id, formula: favourable(provision) }));
  const others = [...requirementsAndBars, ...holds].map(({ provision }) => favourable(provision));
  if (open.length === 0) return [];
  const isEligible = all(given, any(...open.map(({ formula }) => formula)), ...others);
  const isForSome = open.filter(({ formula }) => findFacts(all(given, formula), compiled.book) !== undefined);
  // Routes for other occasions, and what is for nobody here, are no contradiction.
  if (isForSome.length === 0) return [];
  if (findFacts(isEligible, compiled.book) === undefined) return [{ target: name, fault: "nobody can stand" }];
  const dead = isForSome
    .filter(({ formula }) => findFacts(all(given, formula, ...others), compiled.book) === undefined)
    .map(({ id }): TargetFault => ({ target: name, fault: "a route that leads nowhere", route: id }));
  const fails = all(given, negated(all(any(...open.map(({ formula }) => formula)), ...others)));
  return [
    ...dead,
    ...(findFacts(fails, compiled.book) === undefined ? [{ target: name, fault: "nobody can fail" } as const] : []),
  ];
}

/** What a rule must be for the nominee to stand; a text that is silent may be anything. */
function favourable({ rule, scope = undefined, conditions = undefined }: CompiledRule): Formula {
  const [applies, holds] = [scope ?? ALWAYS, conditions ?? ALWAYS] as [Formula, Formula];
  if (rule.role === "route") return all(applies, holds);
  if (rule.role === "requirement") return any(negated(applies), holds);
  return conditions === undefined ? ALWAYS : negated(all(applies, holds));
}
