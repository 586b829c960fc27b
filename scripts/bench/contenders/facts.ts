import { anGiang } from "../../../src/books/an-giang.js";
import { resolveTarget } from "../../../src/eligibility/select.js";
import { factCatalogue } from "../../../src/facts/catalogue.js";
import type { FactReader } from "../../../src/facts/definition.js";
import { readFact } from "../../../src/facts/fact-reader.js";
import { Row } from "../../../src/facts/row.js";
import { beginChecked } from "../../../src/facts/rows.js";
import type { AwardCode, Candidacy } from "../../../src/index.js";
import type { Condition } from "../../../src/pack/conditions.js";
import type { Rule } from "../../../src/pack/types.js";
import { compiledBook } from "../../../src/rulebook/compile.js";
import { matchesScope, ruleScope, scopeConditions } from "../../../src/rulebook/scope.js";

/** What other engines are given: the very facts of this library, as plain values, each prepared once. */
export function plainFact(name: string): (params: object, context: Row) => unknown {
  const definition = factCatalogue().get(name);
  if (definition === undefined) throw new Error(`no fact ${name}`);
  const readers = new WeakMap<object, FactReader>();
  return (params, context) => {
    let reader = readers.get(params);
    if (reader === undefined) {
      reader = definition.reader(params);
      readers.set(params, reader);
    }
    const reading = readFact(definition, reader, context);
    if (reading.state === "known") return reading.value;
    if (reading.state === "range") return reading.min;
    return reading.state === "list" ? reading.items : undefined;
  };
}

/** The context in which the facts of a nomination are read. */
export function contextOf(candidacy: Candidacy, award: AwardCode): Row {
  return beginChecked(new Row(), anGiang, candidacy).propose(award, resolveTarget(anGiang, candidacy, award).ground);
}

/** The rules of the book with their scope as conditions too, as other engines take them. */
export function rulesAbout(asked: { award?: string; kind?: string; ground?: string | undefined }): Rule[] {
  return compiledBook(anGiang)
    .rules.map(({ rule }) => rule)
    .filter((rule) => rule.conditions !== undefined && matchesScope(ruleScope(rule), asked));
}

/** A rule's scope and conditions as one condition. */
export function conditionOf(rule: Rule): Condition {
  const scope = scopeConditions(ruleScope(rule));
  const own = rule.conditions as Condition;
  return structuredClone(scope === undefined ? own : { all: [scope, own] });
}

/** One engine for all that ask alike, made at the first. */
export function byKind<Engine>(make: (asked: { award: string; kind: string; ground?: string }) => Engine) {
  const made = new Map<string, Engine>();
  return (candidacy: Candidacy, award: AwardCode): Engine => {
    const { kind } = candidacy.nominee;
    const { ground } = resolveTarget(anGiang, candidacy, award);
    const key = `${award} ${kind} ${ground ?? ""}`;
    let engine = made.get(key);
    if (engine === undefined) {
      engine = make({ award, kind, ...(ground === undefined ? {} : { ground }) });
      made.set(key, engine);
    }
    return engine;
  };
}
