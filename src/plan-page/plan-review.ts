import { isCode, labelOf } from "../codes.js";
import type { ReviewFindingCode } from "../errors.js";
import { FINDING_WORDS } from "../explain/findings.js";
import type { ReviewFinding } from "../rulebook/lint/finding.js";
import { reviewPlans } from "../rulebook/review.js";
import type { Rulebook } from "../rulebook/types.js";
import { dateWords } from "./days.js";
import { code, codes, inline, section, table } from "./markdown.js";
import { both, prizesNamed } from "./names.js";
import { STATEMENT_ROOMS, type Statement, statementsIn } from "./packed-book.js";
import type { Scribe } from "./plan-statement.js";

type Words = (finding: ReviewFinding, scribe: Scribe) => string;

const levels = ({ codes: given = [] }: ReviewFinding, book: Rulebook): string =>
  given.map((each) => (isCode("unitLevel", each, book) ? both(labelOf("unitLevel", each, book)) : each)).join(", ");

/** One line for each kind of finding. */
const FINDINGS: Partial<Record<ReviewFindingCode, Words>> = {
  "overlapping-phases": ({ concerns }, { book }) => {
    const spans = book.phases
      .filter(({ id }) => concerns.includes(id))
      .map(({ from, to }) => `${dateWords(from)} to ${dateWords(to)}`);
    return `the phases share days: ${[...new Set(spans)].join(", and ")}`;
  },
  "competing-deadlines": () => "two terms for the same thing; the text does not say which holds",
  "missing-anchor": () => "the term counts from a day that the text does not carry",
  "award-without-sets": ({ codes: given = [] }) => `no number of sets is given for ${prizesNamed(given)}`,
  "differing-audiences": (finding, { book }) => {
    const unclear = book.quotas.find(({ id }) => finding.concerns.includes(id))?.unclear;
    return unclear === undefined
      ? `not owed by these levels of unit, which owe another duty of the plan: ${levels(finding, book)}`
      : `whether it binds these levels of unit is open: ${levels(finding, book)}; ${unclear.why.en}`;
  },
  "open-reading": ({ concerns }, scribe) =>
    `the text leaves it open; taken: ${readingsOf(concerns, scribe).join("; ") || "see the statement"}`,
};

function readingsOf(concerns: readonly string[], { packed }: Scribe): string[] {
  type Read = Statement & { interpretation?: { reading: { en: string } } };
  const found = STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room) as Read[]).filter(({ id }) =>
    concerns.includes(id),
  );
  return [...new Set(found.flatMap(({ interpretation }) => interpretation?.reading.en ?? []))];
}

/** What the review of a plan finds, by its stable codes. */
export function findingLines(scribe: Scribe): string[] {
  const findings = reviewPlans(scribe.book).findings.filter(({ pack }) => pack === scribe.packed.id);
  const kinds = [...new Set(findings.map((finding) => finding.code))];
  return section(2, "What an editor of the plan should look at", [
    "Found by `reviewPlans`. Each is about the text, not about the pack.",
    ...kinds.flatMap((kind) =>
      section(
        3,
        code(kind),
        findings
          .filter((finding) => finding.code === kind)
          .map((finding) => {
            const words = FINDINGS[kind]?.(finding, scribe) ?? FINDING_WORDS[kind].title.en;
            const clause = finding.source === undefined ? "" : ` (${scribe.cite(finding.source)})`;
            return `- ${codes(finding.concerns)}: ${inline(`${words}${clause}`)}`;
          }),
      ),
    ),
  ]);
}

/** The text of the plan, item by item: what encodes it, or why it is no rule. */
export function readingLines({ packed: { reading = [] } }: Scribe): string[] {
  const rows = reading.map(({ item, wording, encodedBy, notARule, why }) =>
    [item, wording, encodedBy === undefined ? `no rule (${notARule ?? ""}): ${why ?? ""}` : codes(encodedBy)].map(
      inline,
    ),
  );
  return section(2, "Second reading", [
    "Every item of the plan's text, read a second time against the pack.",
    "",
    ...table(["item", "says", "encoded by, or why it is no rule"], rows),
  ]);
}
