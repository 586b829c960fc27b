import { expect, it } from "vitest";
import { commentExamples, withGiven } from "./comment-examples.js";
import { exampleOfPage } from "./example.js";
import { pageExamples } from "./page-examples.js";
import { typeErrorsOf } from "./types.js";

/** Shows that what is wrong is found. */
const wrong = exampleOfPage(
  "page.md",
  ["```ts", 'import { isCode } from "thidua-rules";', 'isCode("awrd", "x");', "```"].join("\n"),
);

it("the examples of pages and of doc comments compile, but for one whose type is wrong", async () => {
  const examples = [...pageExamples, ...(await Promise.all(commentExamples.map(withGiven))), wrong];
  expect(typeErrorsOf(examples)).toEqual([expect.stringMatching(/^page\.md, line 3: .*"awrd"/)]);
}, 120_000);
