import { code, pageText, section, table } from "../../src/plan-page/markdown.js";
import { both } from "../../src/plan-page/names.js";
import { isPlan, type PackedBook, STATEMENT_ROOMS, statementsIn } from "../../src/plan-page/packed-book.js";
import { gapLines } from "../../src/plan-page/plan-head.js";
import { notStatedWords, Scribe } from "../../src/plan-page/plan-statement.js";
import { packedBooks } from "./plans.js";
import { KINDS, type Kind, kindsOf, leftWords, silenceOf } from "./statement-kinds.js";

const INTRO = `# Coverage

What the packs encode, plan by plan and room by room. This page is written by \`npm run generate\` from the packs.

- The number in front is that of all statements encoded: a line of awards, a rule, a judgement, a criterion, a limit, a paper,
  a number of sets, a step, a vote, a phase, a review, a duty.
- *judged*: people settle it, wholly or in part. *measured*: a number is compared with a threshold.
- *not stated*: the text is silent, and the pack says so. *left to others*: the text leaves it to another body or to its
  guidance.
- *left out*: what a text says or needs and the pack knowingly does not encode.

A statement may be of several of these kinds, or of none.`;

const ROOM_TITLES = {
  eligibility: "Eligibility",
  criteria: "Criteria",
  quota: "Quota",
  dossier: "Dossier",
  timeline: "Timeline",
} as const;

/** How many statements of a room there are, and of which kinds. */
export function countsOf(packed: PackedBook, room: keyof typeof ROOM_TITLES): { all: number } & Record<Kind, number> {
  const statements = statementsIn(packed, room);
  const count = (kind: Kind) => statements.filter((statement) => kindsOf(statement).has(kind)).length;
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
  return { all: statements.length, ...counts };
}

/** `docs/coverage.md`: what is encoded, and what is not. */
export function coveragePage(): string {
  const books = packedBooks();
  return pageText([
    INTRO,
    ...section(2, "Plan by room", [...table(["", ...Object.values(ROOM_TITLES), "left out"], books.map(rowOf))]),
    ...books.flatMap((packed) => section(2, nameOf(packed), outsideLines(packed))),
  ]);
}

const pageOf = ({ id }: PackedBook): string => `plans/${id}.md`;
const nameOf = (packed: PackedBook): string =>
  `${packed.header.jurisdiction.name.en}${isPlan(packed) ? "" : ", the law"}`;
const linked = (words: string, packed: PackedBook, anchor = ""): string =>
  isPlan(packed) ? `[${words}](${pageOf(packed)}${anchor})` : words;

function rowOf(packed: PackedBook): string[] {
  const rooms = STATEMENT_ROOMS.map((room) => {
    const { all, ...kinds } = countsOf(packed, room);
    if (all === 0) return "0";
    const parts = KINDS.flatMap((kind) => (kinds[kind] === 0 ? [] : [`${kinds[kind]} ${kind}`]));
    return [linked(`**${all}**`, packed, `#${room}`), ...parts].join(", ");
  });
  const gaps = packed.header.gaps?.length ?? 0;
  return [linked(nameOf(packed), packed), ...rooms, gaps === 0 ? "0" : linked(`**${gaps}**`, packed, "#left-out")];
}

/** What a pack does not answer: silences of the text, what it leaves to others, and what the pack leaves out. */
function outsideLines(packed: PackedBook): string[] {
  const scribe = new Scribe(packed);
  const statements = STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room));
  const silent = statements.flatMap((statement) => {
    const silence = silenceOf(statement);
    return silence === undefined
      ? []
      : [`- ${code(statement.id)}: ${notStatedWords(silence)} (${scribe.cite(statement.source)})`];
  });
  const left = statements.flatMap((statement) => {
    const words = leftWords(statement);
    return words === "" ? [] : [`- ${code(statement.id)}: ${words} (${scribe.cite(statement.source)})`];
  });
  const missing = (packed.header.missingLayers ?? []).map(({ title }) => `- ${both(title)}`);
  return [
    ...(isPlan(packed) ? [`Its page: ${linked(packed.header.title.en, packed)}.`] : []),
    ...section(3, "Not stated", [...new Set(silent)]),
    ...section(3, "Left to others", [...new Set(left)]),
    ...section(3, "Missing layers", missing),
    ...section(3, "Left out, and why", gapLines(scribe)),
  ];
}
