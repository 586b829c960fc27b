import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { codesOf } from "../../src/codes.js";
import { disagreements } from "./agree.js";
import { CONTENDERS, type ContenderKey } from "./contenders.js";
import { goalsTable } from "./goals.js";
import { serveLane } from "./lane.js";
import { basesIn, COMPLETE_BASES, INCOMPLETE_BASES, performancePage, tableOf } from "./page.js";
import { measure } from "./rounds.js";

if (isMainThread) await compare();
else serveLane();

async function compare(): Promise<void> {
  const [candidacies = 10_000, seed = 20_261_122, rounds = 15] = process.argv.slice(2).map(Number);
  const forms = codesOf("award").length;
  console.log(`${candidacies} candidacies x ${forms} award forms, seed ${seed}, ${rounds} rounds`);
  const differing = disagreements(candidacies, seed);
  console.log(`hand-written code and rules disagree on ${differing.length} of ${candidacies * forms}`);
  if (differing.length > 0) throw new Error("what is compared must answer alike");

  const run = (keys: readonly ContenderKey[], isComplete: boolean) =>
    measure(new URL(import.meta.url), keys, { candidacies, seed, isComplete }, rounds, forms);
  const complete = await run(Object.keys(CONTENDERS) as ContenderKey[], true);
  console.log(tableOf(complete, basesIn(complete, COMPLETE_BASES)));
  console.log(goalsTable(complete));
  const incomplete = await run(
    ["screening", "evaluating", "evaluatingWithoutReceipt", "recommending", "writingAnswers", "rulesInQuestion"],
    false,
  );
  console.log(tableOf(incomplete, basesIn(incomplete, INCOMPLETE_BASES)));

  const printed = ["startup", "size", "bench:million"].map((script) => {
    const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", script], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return { command: `npm run ${script}`, text: stdout };
  });
  const { stdout: commit } = spawnSync("git", ["log", "-1", "--format=%h of %cs"], { encoding: "utf8" });
  const page = performancePage({
    candidacies,
    forms,
    seed,
    rounds,
    commit: commit.trim(),
    complete,
    incomplete,
    printed,
  });
  writeFileSync("docs/performance.md", page);
  console.log("docs/performance.md is written");
}
