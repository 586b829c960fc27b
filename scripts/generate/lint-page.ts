import { FINDING_SEVERITIES } from "../../src/errors/finding.js";
import type { FindingNames } from "../../src/explain/finding-words.js";
import { FINDING_WORDS } from "../../src/explain/findings.js";
import type { ReviewFindingCode } from "../../src/index.js";
import { code, pageText, section, table } from "../../src/plan-page/markdown.js";
import { LINT_EXAMPLES, type LintExample } from "./lint-examples.js";

const INTRO = `# What is found in packs

Every kind of mistake in a pack that its shape does not show, and every point of a plan's text that its author should look
at. This page is written by \`npm run generate\`; each example is run by a test.

- An **error** is refused by \`createRulebook\`: no text can mean it, and answers would be wrong. \`InvalidPackError\` carries
  all of them as problems of the code \`pack-mistake\`, with the code below in \`params.mistake\`. Where a text really has it,
  put it into \`gaps\` of \`pack.json\`: answers then name it.
- A **warning** is named by \`reviewPlans\`: a text may have it, or only its author can judge.

A finding is plain data: \`code\`, \`severity\`, \`pack\`, \`file\`, \`id\` of the statement, \`path\`, and in \`params\` what it names.
\`explain(reviewPlans(book))\` and \`explain(error)\` word it with what to do, in Vietnamese or English.
\`reviewPlans(book, { asOf })\` also names packs that are not current on that day, and lists in \`withoutSuccessor\` what has
ended by then and that nothing follows: what is to be encoded when a new text comes.

A file may be given to \`createRulebook\` with its name, as \`{ file: "tinh/timeline.json", content }\`; problems then name it.
Without one, they name the section: \`timeline.json (an-giang), deadlines "bao-cao-hang-nam", due.date\`.

How far the search goes: conditions are tried with every value that their comparisons tell apart, fact by fact, up to three
million comparisons a book. That one fact bounds another is left out, so what is found is certain, and not all is found. The
law released with this library is searched by its own tests and not again in each book.`;

/** \`docs/lint.md\`: every kind of finding, with what to do and an example. */
export function lintPage(): string {
  const codes = Object.keys(LINT_EXAMPLES) as ReviewFindingCode[];
  return pageText([
    INTRO,
    ...(["error", "warning"] as const).flatMap((severity) => {
      const ofSeverity = codes.filter((one) => FINDING_SEVERITIES[one] === severity);
      return section(2, severity === "error" ? "Errors" : "Warnings", [
        ...table(
          ["code", "meaning", "what to do"],
          ofSeverity.map((one) => [code(one), FINDING_WORDS[one].title.en, FINDING_WORDS[one].cure.en]),
        ),
        ...ofSeverity.flatMap((one) => section(3, code(one), exampleLines(one))),
      ]);
    }),
  ]);
}

/** The names that sentences get on this page: the words for what stands there. */
const NAMES: FindingNames = { value: "…", allowed: "…", other: "…", fact: "…", award: "…", kind: "…" };

function exampleLines(one: ReviewFindingCode): string[] {
  const { room, list, wrong, right, asOf }: LintExample = LINT_EXAMPLES[one];
  const { title, sentence } = FINDING_WORDS[one];
  const where = `${code(list)} of ${code(`${room}.json`)}`;
  return [
    `${title.vi}: ${sentence(NAMES).vi}.`,
    "",
    `Found in ${where}${asOf === undefined ? "" : `, as of ${asOf}`}:`,
    "",
    ...json(wrong),
    "",
    "Put right:",
    "",
    ...json(right),
  ];
}

const json = (value: unknown): string[] => ["```json", JSON.stringify(value, null, 2), "```"];
