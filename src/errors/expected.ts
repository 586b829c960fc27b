import type {
  Contradiction,
  InputProblemCode,
  LimitedQuantity,
  NamedThing,
  ProblemCode,
  ProblemParams,
  TextFormat,
  ValueType,
} from "./problem.js";

/** Long vocabularies are shortened: the candidates of a problem say which codes come near. */
const MOST_NAMED = 12;

/** The codes that a phrase names, and whether there are more. */
export function namedCodes(codes: readonly string[]): { named: string; isCut: boolean } {
  return { named: codes.slice(0, MOST_NAMED).join(", "), isCut: codes.length > MOST_NAMED };
}

const TYPES: Record<ValueType, string> = {
  string: "a string",
  number: "a number",
  "finite-number": "a finite number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  "plain-object": "a plain object",
  list: "a list",
  "single-value": "one value, not a list",
  function: "a function",
  "synchronous-function": "a function that gives no promise, for rows that are not async",
  iterable: "a list or another iterable",
  url: "a URL",
  "abort-signal": "an AbortSignal",
  "engine-class": "the Engine of json-rules-engine 7",
  "json-value": "a JSON value",
};

const QUANTITIES: Record<LimitedQuantity, string> = {
  value: "",
  characters: " characters",
  bytes: " bytes",
  items: " items",
  values: " values",
  levels: " levels",
};

const FORMATS: Record<TextFormat, string> = {
  identifier: "an identifier such as so-ket-2027",
  version: "a version such as 1.0.0",
  "month-day": "a month and day, MM-DD",
  "json-line": "a line of JSON",
  "json-lines": "a file in UTF-8 with one nomination a line, as JSON",
  "module-path": "a package's entry, a URL or an absolute path",
  "not-blank": "a text that is not blank",
  "part-of-year": "a part of a year: Qn, MM or MM-DD",
  "own-code": "a code of the pack's own: its id, a colon and a name, such as tinh-mau:to-cong-tac",
  "school-year": "a year, or two years in a row such as 2024-2025",
  spreadsheet: "an XLSX file, or CSV in UTF-8",
  "field-path": "names with dots between them, such as $.nominee.kind or $.record.ratings.0",
};

const NAMED: Record<NamedThing, string> = {
  judgement: "a judgement of the book",
  indicator: "an indicator",
  "shared-quota": "a quota of the book that units or awards share",
  fact: "a fact of the catalogue",
  deadline: "a deadline of the book",
  "score-item": "what a table of scores of the book has points for",
  "score-table": "a table of scores of the book",
  "processing-term": "a term of the book",
  provision: "a provision of the pack",
  instrument: "an instrument of the book's packs",
  pack: "a pack that is given too",
  "nomination-part": "a part of a nomination",
  nominee: "the id of a nominee of the table",
  "module-export": "a name that the module exports",
  vocabulary: "a vocabulary of codes",
};

const UNREADABLE: Record<ProblemParams["unreadable"]["of"], string> = {
  file: "a file that can be read",
  module: "a module that can be imported",
  loader: "a value that loads",
  value: "a value that can be read",
  row: "a row that can be screened",
  worker: "the installed files of thidua-rules, which threads run",
};

/**
 * What would have been accepted, in one short English phrase by kind of problem. It is here and not in `explain` because an
 * error must read well in a log where `explain` is not even loaded.
 */
export type Phrases<Codes extends ProblemCode> = { [Code in Codes]: (params: ProblemParams[Code]) => string };

const ANSWERED: Record<ProblemParams["other-than-answered"]["of"], string> = {
  book: "the book that answered",
  nomination: "the nomination decided on",
  decision: "the decision as it was stored",
};

export const INPUT_PHRASES: Phrases<InputProblemCode> = {
  "wrong-type": ({ type }) => TYPES[type],
  "not-a-code": ({ codes }) => {
    if (codes.length === 0) return "no code: the book declares none here";
    if (codes.length === 1) return JSON.stringify(codes[0]);
    const { named, isCut } = namedCodes(codes);
    return isCut ? `one of ${codes.length} codes: ${named}, ...` : `one of ${named}`;
  },
  "not-in-vocabulary": ({ vocabularies }) => `a code of ${vocabularies.join(" or ")}`,
  "unknown-field": () => "no such field",
  "too-small": ({ minimum, inclusive, of }) => `${inclusive ? "at least" : "more than"} ${minimum}${QUANTITIES[of]}`,
  "too-large": ({ maximum, inclusive, of }) => `${inclusive ? "at most" : "less than"} ${maximum}${QUANTITIES[of]}`,
  "too-precise": ({ decimals }) => `a number of at most ${decimals} decimals`,
  "bad-date": ({ precision, or = [] }) =>
    [
      precision === "day" ? "a civil date, YYYY-MM-DD" : "a date: YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD",
      ...or.map((code) => `or "${code}"`),
    ].join(", "),
  "bad-format": ({ format, column }) =>
    column === undefined ? FORMATS[format] : `${FORMATS[format]}, which it is not from column ${column} on`,
  "too-early": ({ notBefore }) => `a day from ${notBefore} on`,
  "too-late": ({ notAfter }) => `${/^\d{4}$/.test(notAfter) ? "a year" : "a day"} up to ${notAfter}`,
  "out-of-range": ({ ranges, asOfYear }) =>
    ranges.map(yearsText).join(", or ") +
    (asOfYear === undefined ? "" : `, as the day of the report is in ${asOfYear}`),
  "date-overflow": ({ from, to }) => `an amount that stays within the years ${from} to ${to}`,
  "missing-one-of": ({ fields }) => `one of the fields ${fields.join(", ")}`,
  "not-exactly-one-of": ({ fields }) => `exactly one of the fields ${fields.join(", ")}`,
  "null-mismatch": ({ field, with: reason }) => `${field}, or null with ${reason}`,
  "not-a-group": ({ groups }) => `${groups.join(", ")} at the root`,
  contradiction: contradictionPhrase,
  "unknown-id": ({ of }) => NAMED[of],
  "not-allowed": ({ allowed, where }) => `one of ${allowed.join(", ")}${where === undefined ? "" : ` for ${where}`}`,
  "not-a-rulebook": () => "a rulebook made by createRulebook",
  "not-a-result": () => "a result of this library, or a list of deadlines",
  "other-than-answered": ({ of }) => ANSWERED[of],
  unreadable: ({ of }) => UNREADABLE[of],
  "failing-case": () => "an answer as the case expects it",
  "not-accepted": () => "a value of another form",
};

function contradictionPhrase(params: Contradiction): string {
  switch (params.of) {
    case "rating":
      return `one rating for ${params.year}: ${params.rating}`;
    case "leave":
      return `a year without a rating: ${params.year} is rated ${params.rating}`;
  }
}

function yearsText({ from, to }: { from: number; to?: number }): string {
  if (to === undefined) return `the year ${from} or a later one`;
  return from === to ? `the year ${from}` : `a year from ${from} to ${to}`;
}
