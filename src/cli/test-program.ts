/** The test of a new pack, for Node's own runner: `node --test`. */
export function testProgram(id: string): string {
  return `import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { createRulebook } from "thidua-rules";
import { findUndecided, findUnreached, readPack, runCases } from "thidua-rules/testing";

const { files, cases } = readPack(fileURLToPath(new URL(".", import.meta.url)));
const book = createRulebook(files.map(({ document }) => document));

for (const { id, protects, status, differences, error } of runCases(book, cases).cases) {
  test(\`\${id}: \${protects}\`, () => assert.deepEqual([status, differences, error], ["pass", [], undefined]));
}

test("every provision of ${id} is touched by a case", () => {
  assert.deepEqual(findUnreached(book, cases).unreached, []);
});

test("every rule of ${id} decides for somebody and against somebody", () => {
  assert.deepEqual(findUndecided(book, cases).undecided, []);
});
`;
}
