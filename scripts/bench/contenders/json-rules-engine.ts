import { Engine, type TopLevelCondition } from "json-rules-engine";
import { codesOf } from "../../../src/codes.js";
import { factCatalogue } from "../../../src/facts/catalogue.js";
import type { Row } from "../../../src/facts/row.js";
import type { Rule } from "../../../src/pack/types.js";
import type { Contender } from "./contender.js";
import { byKind, conditionOf, contextOf, plainFact, rulesAbout } from "./facts.js";

/** json-rules-engine as it comes, on the book's rules and facts. */
function engineOf(rules: readonly Rule[], allowUndefinedFacts: boolean): Engine {
  const engine = new Engine([], { allowUndefinedFacts });
  for (const name of factCatalogue().keys()) {
    const read = plainFact(name);
    const noParams = {};
    engine.addFact(name, async (params, almanac) => {
      const value = read(Object.keys(params).length === 0 ? noParams : params, await almanac.factValue<Row>("context"));
      // Where undefined facts are not allowed, what is open counts as false.
      return value === undefined && !allowUndefinedFacts ? false : value;
    });
  }
  for (const rule of rules) {
    engine.addRule({ name: rule.id, conditions: conditionOf(rule) as TopLevelCondition, event: { type: rule.id } });
  }
  return engine;
}

const answers = "booleans, rule by rule";

/** One engine that holds the whole book, run for every form. */
export function wholeBook(): Contender {
  const engine = engineOf(rulesAbout({}), true);
  return {
    name: "json-rules-engine, the whole book for every form",
    answers,
    rows: 4,
    async run(candidacies) {
      for (const candidacy of candidacies) {
        for (const award of codesOf("award")) await engine.run({ context: contextOf(candidacy, award) });
      }
    },
  };
}

/** One engine that holds the whole book, run once a candidacy; facts that depend on the form are then those of one form. */
export function wholeBookOnce(): Contender {
  const engine = engineOf(rulesAbout({}), true);
  return {
    name: "json-rules-engine, the whole book once",
    answers: "booleans, rule by rule; for one form only where a fact depends on the form",
    rows: 20,
    async run(candidacies) {
      for (const candidacy of candidacies) await engine.run({ context: contextOf(candidacy, "giay-khen") });
    },
  };
}

/** An engine for each form, kind and ground, with nothing but the rules about them. */
export function rulesInQuestion(allowUndefinedFacts: boolean): Contender {
  const how = allowUndefinedFacts ? "undefined facts allowed" : "no undefined facts";
  const engineFor = byKind((asked) => engineOf(rulesAbout(asked), allowUndefinedFacts));
  return {
    name: `json-rules-engine, the rules in question, ${how}`,
    answers,
    rows: 20,
    async run(candidacies) {
      for (const candidacy of candidacies) {
        for (const award of codesOf("award")) {
          await engineFor(candidacy, award).run({ context: contextOf(candidacy, award) });
        }
      }
    },
  };
}
