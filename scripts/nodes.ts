/**
 * Compares what is built with the source on generated inputs, in several versions of Node from the npm registry:
 * `npm run test:nodes`, or `… -- 22 24` for some.
 */
import { execFileSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { answersOfBuild, answersOfSource, drawCalls } from "../test/package/answers.js";

const COUNT = 1_000;
const SEED = 20_261_127;

const named = process.argv.slice(2);
const calls = await drawCalls(COUNT, SEED);
const expected = await answersOfSource(calls);

for (const version of named.length > 0 ? named : ["20", "22", "24"]) {
  const code = "process.stdout.write(process.execPath)";
  const path = execFileSync("npm", ["exec", "--yes", `--package=node@${version}`, "--", "node", "-e", code], {
    encoding: "utf8",
  });
  const exact = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
  for (const loader of ["import", "require"] as const) {
    const built = answersOfBuild(calls, loader, process.cwd(), [path]);
    const differing = built.filter((answer, index) => !isDeepStrictEqual(answer, expected[index])).length;
    console.log(`Node ${exact}, ${loader}: ${built.length} answers, ${differing} differ`);
    if (differing > 0 || built.length !== expected.length) process.exitCode = 1;
  }
}
