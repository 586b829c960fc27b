import { isDeepStrictEqual } from "node:util";
import { type core, strictObject, toJSONSchema } from "zod/mini";
import { joinedBy } from "../../src/codes/vocabulary.js";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import type { FactDefinition } from "../../src/facts/definition.js";
import { awardFilterFields } from "../../src/facts/parameters/fields.js";
import { documentedFacts } from "./documented-facts.js";
import { plain } from "./shared-schemas.js";

interface Shape {
  not?: object;
  type?: string;
  enum?: string[];
  const?: unknown;
  items?: Shape;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
}

const INTRO = `# Facts

A fact is what a rule of a pack may ask about a nomination. This page is written by \`npm run generate\` from the catalogue
in \`src/facts\`; a fact that is not here is refused in a pack.

A leaf of a condition names a fact, its parameters, an operator and a value:

\`\`\`json
{ "fact": "ratingStreak", "params": { "atLeast": "tot", "lastYears": 5 }, "operator": "greaterThanInclusive", "value": 5 }
\`\`\`

- A parameter marked with \`?\` may be left out. \`[]\` is a list that is not empty.
- \`code of\` names the vocabulary in [codes](codes.md). A *prize* is a code of \`award\`, \`awardFamily\` or \`title\`.
- A *filter* says which earlier awards are meant. Its fields are
  FILTER_FIELDS.
  \`exceptThematic\` leaves out movement awards of thematic emulation (thi đua theo chuyên đề).
- A fact that is unknown makes its leaf unknown, and the decision asks for what is missing; it is never false or 0. A number
  may be known as a range: three flags in a list that is not whole are "at least three".
- The *reference year* is the last year whose achievements count: \`referenceYear\`, or the year before \`asOf\`.
- The \`year\` of an earlier award is the year that it is for, or of its decision where it is for none. A count of awards goes by it.
  A window \`after\` an award begins in the year after the end of its period (\`periodEnd\`); where the decision states none
  (\`"not-stated"\`), after the year of \`decidedOn\`. Without \`periodEnd\` the same year counts, and the end is asked for
  where the year before would help, or where a day of decision in a later year decides.

## Years and school years

The year of a rating, of an earlier award and of maternity leave is a calendar year, or a school year (năm học) as
\`"2024-2025"\`: two years in a row. A school year counts as its last calendar year. No text says so: the law and the decree
count years and do not name school years, and a school year is rated when it ends. This is an interpretation. A year may have one
rating only, also where one is given by the school year.

\`\`\`ts
import { evaluate } from "thidua-rules";
import { national } from "thidua-rules/books/national";

const teacher = {
  award: "bang-khen-tinh", occasion: "hang-nam", ground: "cong-trang", asOf: "2025-08-15",
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" },
} as const;
const record = { ratings: [{ year: "2024-2025", rating: "xuat-sac" }] } as const;
const decided = evaluate(national, { ...teacher, record: { ratings: [...record.ratings] } });
// In August the school year that has just ended is after the reference year, unless that is given.
decided.notices.find(({ code }) => code === "after-reference-year")?.years; //=> [2025]
const counted = evaluate(national, { ...teacher, referenceYear: 2025, record: { ratings: [...record.ratings] } });
counted.notices.some(({ code }) => code === "after-reference-year"); //=> false
\`\`\`

The \`year\` of an award form may be left out where \`decidedOn\` is given; it is then the year of the decision. A title or a
flag is of a year, and is often decided in the next: it needs its \`year\`.

## What is taken where a field is left out

A field that is left out is unknown, and asked for where it decides. These are the exceptions: leaving one out is an answer.
Where the rest of the nomination makes another answer likely, a \`default-taken\` notice says so.

| field | taken where it is left out |
|---|---|
DEFAULTS
`;

/** What a decision takes where a field is left out, by field. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ground: "the ground of the book's plan; without a plan it is asked for",
  receivedOn: "`asOf`",
  referenceYear: "the year before `asOf`; a notice names ratings and titles after it",
  achievementId: "merit over years is proposed, and is not compared with what earlier awards rewarded",
  "movement.launchedBy": "the movement is the plan's own, on the days given",
  "record.discipline[].from": "it had begun by `asOf`",
  "record.leaderDiscipline[].from": "it had begun by `asOf`",
  "record.recognitions[].until": "it is still recognised",
  "record.awards[].decidedOn": "the decision came in the award's `year`, unless its period is `not-stated`",
  "record.achievements[].termEnd": "a move to a lower post was not one by decision",
  "record.discipline[].clearedOn": "the matter is still under consideration, until its `to`",
  "record.maternityYears":
    "no leave before the first year that is rated, or has a title that counts as a rating; where there is none, before the reference year. From then on it is asked for",
};

const parametersOf = (schema: core.$ZodType): Shape => plain(toJSONSchema(schema)) as Shape;

const FILTER = parametersOf(strictObject(awardFilterFields()));

const list = (items: readonly string[]) => new Set(items);
const isSame = (one: ReadonlySet<string>, other: readonly string[]) =>
  one.size === other.length && other.every((item) => one.has(item));

/** The accepted values in words: a vocabulary by its name. */
function valuesOf(values: readonly string[]): string {
  const given = list(values);
  if (isSame(given, [...codesOf("award"), ...codesOf("awardFamily"), ...codesOf("title")])) return "prize";
  const vocabulary = vocabularyNames().find((name) => isSame(given, codesOf(name)));
  if (vocabulary !== undefined) return `code of \`${vocabulary}\``;
  return values.map((value) => `\`"${value}"\``).join(" or ");
}

function shapeOf(shape: Shape): string {
  if (shape.enum !== undefined) return valuesOf(shape.enum);
  // zod writes a vocabulary of which the library has no codes as what nothing can be.
  if (shape.not !== undefined) return valuesOf([]);
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.anyOf !== undefined) return shape.anyOf.map(shapeOf).join(" or ");
  if (shape.type === "array") return `${shapeOf(shape.items ?? {})} []`;
  if (shape.type === "object") return isFilter(shape) ? "filter" : `{ ${fieldsOf(shape).join(", ")} }`;
  if (shape.type === "integer") return "whole number from 1";
  return shape.type === "string" ? "text" : (shape.type ?? "any value");
}

/** Whether a shape is that of an award filter, which is described once. */
const isFilter = (shape: Shape): boolean => isDeepStrictEqual(shape, FILTER);

const fieldsOf = ({ properties = {}, required = [] }: Shape): string[] =>
  Object.entries(properties).map(([name, shape]) => {
    return `\`${name}\`${required.includes(name) ? "" : "?"}: ${shapeOf(shape)}`;
  });

function typeOf({ type, vocabulary }: FactDefinition): string {
  if (vocabulary === undefined) return type;
  const names = joinedBy(vocabulary).map((name) => `\`${name}\``);
  return type === "codes" ? `list of codes of ${names.join(", ")}` : `code of ${names.join(", ")}`;
}

function unitAndRange({ unit, range }: FactDefinition): string {
  const bounds =
    range === undefined ? "" : range.to === undefined ? `from ${range.from}` : `${range.from} to ${range.to}`;
  return [unit, bounds].filter((part) => part !== undefined && part !== "").join(", ");
}

const row = (...cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const defaultRows = (): string[] => Object.entries(DEFAULTS).map(([field, taken]) => row(`\`${field}\``, taken));

/** `docs/facts.md`, written from the catalogue. */
export function factsPage(): string {
  const facts = documentedFacts();
  const english = facts.map((fact) => {
    const fields = fieldsOf(parametersOf(fact.parameters));
    const parameters = fields.length === 0 ? "none" : fields.join("; ");
    const { name, meaning, unknownWhen } = fact;
    return row(`\`${name}\``, parameters, typeOf(fact), unitAndRange(fact), meaning.en, unknownWhen.en);
  });
  const vietnamese = facts.map(({ name, meaning, unknownWhen }) => row(`\`${name}\``, meaning.vi, unknownWhen.vi));
  return [
    INTRO.replace("FILTER_FIELDS", fieldsOf(FILTER).join("; ")).replace("DEFAULTS", () => defaultRows().join("\n")),
    `## The ${facts.length} facts\n`,
    row("name", "parameters", "type", "unit and range", "meaning", "unknown"),
    "|---|---|---|---|---|---|",
    ...english,
    "\n## Bằng tiếng Việt\n",
    row("tên", "ý nghĩa", "chưa xác định"),
    "|---|---|---|",
    ...vietnamese,
    "",
  ].join("\n");
}
