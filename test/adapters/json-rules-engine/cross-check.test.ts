import { expect, it } from "vitest";
import { decideCrossChecked } from "../../../src/adapters/json-rules-engine/cross-check.js";
import { runContext } from "../../../src/adapters/json-rules-engine/facts.js";
import { rulesMatching } from "../../../src/adapters/json-rules-engine/rules.js";
import { type RunTruths, ruleTruths } from "../../../src/adapters/json-rules-engine/run-truths.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { evaluate, type Nomination } from "../../../src/index.js";
import { createEngine } from "../../../src/json-rules-engine.js";
import { not, type Truth } from "../../../src/logic/truth.js";
import { compiledBook } from "../../../src/rulebook/compile.js";
import { department, judgements } from "../../eligibility/nominations.js";

const whole: Nomination = { ...department, judgements };

it("throws where json-rules-engine would answer otherwise than the built-in evaluator", async () => {
  const compiled = compiledBook(anGiang);
  const about = {
    award: department.award,
    kind: "tap-the",
    ground: "phong-trao",
    receivedOn: department.asOf,
  } as const;
  const results = async (unknowns: "pessimistic" | "optimistic") => {
    const run = await createEngine(anGiang, { unknowns, about }).run({ nomination: whole });
    return { almanac: run.almanac, all: [...run.results, ...run.failureResults] };
  };
  const [low, high] = [await results("pessimistic"), await results("optimistic")];
  const context = await runContext(anGiang, low.almanac);
  const { rules, leaves } = ruleTruths(low.all, high.all);
  const decide = (truths: RunTruths) => decideCrossChecked(compiled, rulesMatching(compiled, about), context, truths);
  const turned = (truths: ReadonlyMap<string, Truth>) => new Map([...truths].map(([key, truth]) => [key, not(truth)]));
  expect(decide({ rules, leaves })).toStrictEqual(evaluate(anGiang, whole));
  expect(() => decide({ rules: turned(rules), leaves })).toThrow("the built-in evaluator");
  expect(() => decide({ rules, leaves: turned(leaves) })).toThrow("the built-in evaluator");
  expect(() => decide({ rules, leaves: new Map() })).toThrow("undefined");
  expect(() => ruleTruths(high.all, [])).toThrow("only one of two runs");
});
