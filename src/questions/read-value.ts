import { getFirstDay, getLastDay, isCivilDate, isPartialDate, isSchoolYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { InputProblemCode } from "../errors/problem.js";
import type { Problem, ProblemParams } from "../errors.js";
import type { FieldType, QuestionField, QuestionOption, QuestionType } from "./question.js";

/** What a value is read by: of a question, or of a field of an item. */
export interface Described {
  type: QuestionType | FieldType;
  options?: readonly QuestionOption[] | undefined;
  fields?: readonly QuestionField[] | undefined;
  exactlyOneOf?: readonly string[] | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
}

/** A blank field of a form: what is not known is left out. */
export const isUnknown = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || value === "unknown";

/** Reads a value as a form gives it; adds a problem, and gives nothing, where it is none of those described. */
export function readValue(value: unknown, described: Described, path: string, problems: Problem[]): unknown {
  const refuse = <Code extends InputProblemCode>(code: Code, params: ProblemParams[Code]): undefined => {
    problems.push(makeProblem(code, params, { path, received: describeValue(value) }));
    return undefined;
  };
  switch (described.type) {
    case "boolean":
    case "completeness":
      return BOOLEANS.get(value) ?? refuse("wrong-type", { type: "boolean" });
    case "code":
      return readCode(value, described, refuse);
    case "text":
      if (typeof value !== "string") return refuse("wrong-type", { type: "string" });
      return /\S/.test(value) ? value : refuse("bad-format", { format: "not-blank" });
    case "date":
    case "partial-date":
      return readDate(value, described, refuse);
    case "year":
    case "count":
    case "number":
      return readNumber(value, described, refuse);
    case "period-year":
      return typeof value === "string" && isSchoolYear(value)
        ? value
        : readNumber(value, { ...described, type: "year" }, refuse);
    case "group":
      return readItem(value, described, path, problems);
    case "codes":
      return readEach(value, { ...described, type: "code" }, path, problems);
    case "years":
      return readEach(value, { ...described, type: "period-year" }, path, problems);
    case "list":
      return readEach(value, { ...described, type: "group" }, path, problems);
  }
}

type Refuse = <Code extends InputProblemCode>(code: Code, params: ProblemParams[Code]) => undefined;

/** What a check box and a select give. */
const BOOLEANS = /* @__PURE__ */ new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["true", true],
  ["false", false],
]);

function readCode(value: unknown, { options = [] }: Described, refuse: Refuse): unknown {
  const codes = options.map(({ code }) => code);
  return codes.some((code) => code === value) ? value : refuse("not-a-code", { codes });
}

function readDate(value: unknown, { type, options = [], min, max }: Described, refuse: Refuse): unknown {
  const or = options.map(({ code }) => code);
  if (or.some((code) => code === value)) return value;
  const isDate = type === "date" ? isCivilDate : isPartialDate;
  if (typeof value !== "string" || !isDate(value)) {
    return refuse("bad-date", { precision: type === "date" ? "day" : "any", ...(or.length === 0 ? {} : { or }) });
  }
  if (min !== undefined && getLastDay(value) < getFirstDay(String(min)))
    return refuse("too-early", { notBefore: String(min) });
  return max !== undefined && getFirstDay(value) > getLastDay(String(max))
    ? refuse("too-late", { notAfter: String(max) })
    : value;
}

/** Digits, with at most one sign between them that can only be a decimal one: 1.000 may be a thousand. */
const WHOLE = /^\d{1,9}$/;
const DECIMAL = /^(\d{1,9})[.,](\d{1,2}|\d{4,9})$/;

function readNumber(value: unknown, { type, min, max }: Described, refuse: Refuse): unknown {
  const isWhole = type !== "number";
  const read = typeof value === "string" ? numberIn(value.trim(), isWhole) : value;
  if (typeof read !== "number" || !Number.isFinite(read) || (isWhole && !Number.isInteger(read))) {
    return refuse("wrong-type", { type: isWhole ? "integer" : "finite-number" });
  }
  if (typeof min === "number" && read < min) return refuse("too-small", { minimum: min, inclusive: true, of: "value" });
  return typeof max === "number" && read > max
    ? refuse("too-large", { maximum: max, inclusive: true, of: "value" })
    : read;
}

function numberIn(text: string, isWhole: boolean): number | undefined {
  if (WHOLE.test(text)) return Number(text);
  const decimal = isWhole ? null : DECIMAL.exec(text);
  return decimal === null ? undefined : Number(`${decimal[1]}.${decimal[2]}`);
}

function readEach(value: unknown, described: Described, path: string, problems: Problem[]): unknown {
  if (!Array.isArray(value)) {
    problems.push(makeProblem("wrong-type", { type: "list" }, { path, received: describeValue(value) }));
    return undefined;
  }
  return value.map((item, index) => readValue(item, described, `${path}[${index}]`, problems));
}

function readItem(
  value: unknown,
  { fields = [], exactlyOneOf }: Described,
  path: string,
  problems: Problem[],
): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(makeProblem("wrong-type", { type: "object" }, { path, received: describeValue(value) }));
    return undefined;
  }
  const given = Object.entries(value).filter(([, inner]) => !isUnknown(inner));
  const item: Record<string, unknown> = {};
  for (const [name, inner] of given) {
    const field = fields.find((each) => each.name === name);
    const place = `${path}.${name}`;
    if (field === undefined)
      problems.push(makeProblem("unknown-field", {}, { path: place, received: describeValue(inner) }));
    else item[name] = readValue(inner, field, place, problems);
  }
  const names = given.map(([name]) => name);
  const lacking = fields.filter(({ name, needed }) => needed && !names.includes(name));
  for (const { name } of lacking) {
    problems.push(
      makeProblem(
        "missing-one-of",
        { fields: [name] },
        { path: `${path}.${name}`, received: describeValue(undefined) },
      ),
    );
  }
  if (exactlyOneOf !== undefined && exactlyOneOf.filter((name) => names.includes(name)).length !== 1) {
    problems.push(
      makeProblem("not-exactly-one-of", { fields: exactlyOneOf }, { path, received: describeValue(value) }),
    );
  }
  return item;
}
