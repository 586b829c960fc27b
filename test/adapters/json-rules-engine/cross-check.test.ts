import type { RuleResult } from "json-rules-engine";
import { expect, it } from "vitest";
import { runContext } from "../../../src/adapters/json-rules-engine/context.js";
import { decideCrossChecked } from "../../../src/adapters/json-rules-engine/cross-check.js";
import { rulesMatching } from "../../../src/adapters/json-rules-engine/rules.js";
import { type RunTruths, runsTruth } from "../../../src/adapters/json-rules-engine/run-truths.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { evaluate, type Nomination } from "../../../src/index.js";
import { createEngine } from "../../../src/json-rules-engine.js";
import { not, type Truth } from "../../../src/logic/truth.js";
import { compiledBook } from "../../../src/rulebook/compile.js";
import { department, judgements } from "../../eligibility/nominations.js";
import { truthsOfRuns } from "./equality.js";

const whole: Nomination = { ...department, judgements };

it("throws where json-rules-engine would answer otherwise than the built-in evaluator", async () => {
  const compiled = compiledBook(anGiang);
  const about = {
    award: department.award,
    kind: "tap-the",
    ground: "phong-trao",
    receivedOn: department.asOf,
  } as const;
  const run = (unknowns: "pessimistic" | "optimistic") =>
    createEngine(anGiang, { unknowns, about }).run({ nomination: whole });
  const [low, high] = [await run("pessimistic"), await run("optimistic")];
  const context = await runContext(anGiang, low.almanac);
  const { rules, leaves } = truthsOfRuns(low, high);
  const decide = (truths: RunTruths) => decideCrossChecked(compiled, rulesMatching(compiled, about), context, truths);
  const turned = (truths: ReadonlyMap<string, Truth>) => new Map([...truths].map(([key, truth]) => [key, not(truth)]));
  expect(decide({ rules, leaves })).toStrictEqual(evaluate(anGiang, whole));
  expect(() => decide({ rules: turned(rules), leaves })).toThrow("the built-in evaluator");
  expect(() => decide({ rules, leaves: turned(leaves) })).toThrow("the built-in evaluator");
  expect(() => decide({ rules, leaves: new Map() })).toThrow("undefined");
  const [proven] = low.results;
  expect(() => runsTruth(proven as RuleResult, { result: false } as RuleResult)).toThrow("contradict");
});
