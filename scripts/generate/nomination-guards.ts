import type * as z from "zod/mini";
import { isOpenVocabulary } from "../../src/codes/own.js";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import { isCivilDate, isPartialDate, isSchoolYear } from "../../src/dates.js";
import { isInHundredths } from "../../src/input/refinement.js";
import {
  candidacySchema,
  endsAfterBeginning,
  endsAfterSince,
  hasFewIds,
  hasLevelOrMatter,
  isPeriodEnd,
  nominationSchema,
  RECORD_LISTS,
} from "../../src/nomination/schema.js";

/** The functions that the schema's refinements may call, by the name under which the quick check imports them. */
const REFINEMENTS = new Map<unknown, string>([
  [isCivilDate, "isCivilDate"],
  [isPartialDate, "isPartialDate"],
  [hasLevelOrMatter, "hasLevelOrMatter"],
  [endsAfterBeginning, "endsAfterBeginning"],
  [endsAfterSince, "endsAfterSince"],
  [isSchoolYear, "isSchoolYear"],
  [isPeriodEnd, "isPeriodEnd"],
  [isInHundredths, "isInHundredths"],
  [hasFewIds, "hasFewIds"],
]);

const HEAD = `// Generated from the nomination's schema by \`npm run generate\`; not to be changed by hand.
import { type BookCodes, codesOf } from "../codes.js";
import { isCivilDate, isPartialDate, isSchoolYear } from "../dates.js";
import { isInHundredths } from "../input/refinement.js";
import { everyField, everyItem, fieldsIn, isInteger, isPlain, isText } from "./guard-helpers.js";
import type { CandidacyInput, NominationInput } from "./input-types.js";
import { endsAfterBeginning, endsAfterSince, hasFewIds, hasLevelOrMatter, isPeriodEnd, RECORD_LISTS } from "./schema.js";
`;

/** What the definitions of zod's schemas and checks hold, of those in use. */
interface Definition {
  type?: string;
  check?: string;
  innerType: z.ZodMiniType;
  element: z.ZodMiniType;
  options: z.ZodMiniType[];
  valueType: z.ZodMiniType;
  shape: Record<string, z.ZodMiniType>;
  catchall?: z.ZodMiniType;
  entries: Record<string, string>;
  checks?: { _zod: { def: Definition } }[];
  format?: string;
  pattern?: RegExp;
  minimum: number;
  maximum: number;
  value: number;
  inclusive?: boolean;
  fn: unknown;
}

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;
const typeName = (name: string) => `is${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Writes, shape by shape, the functions that say whether a value surely is one. */
class Writer {
  readonly #functions = new Map<string, string>();

  text(): string {
    return [...this.#functions.values()].join("\n");
  }

  /** The test of a value, as an expression. */
  test(schema: z.ZodMiniType, value: string, name: string): string {
    const def = definitionOf(schema);
    const checks = [...(def.check === undefined ? [] : [def]), ...(def.checks ?? []).map(({ _zod }) => _zod.def)];
    const bounds = boundedTest(def, checks, value);
    if (bounds !== undefined) return bounds;
    return [this.#typeTest(def, value, name), ...checks.map((check) => checkTest(check, value))].join(" && ");
  }

  #typeTest(def: Definition, value: string, name: string): string {
    switch (def.type) {
      case "string":
        return `typeof ${value} === "string"`;
      case "boolean":
        return `typeof ${value} === "boolean"`;
      case "number":
        return `typeof ${value} === "number" && Number.isFinite(${value})`;
      case "enum":
        return enumTest(Object.values(def.entries), value);
      case "array":
        return `everyItem(${value}, ${this.#function(def.element, name.replace(/s$/, ""))})`;
      case "record":
        return `everyField(${value}, ${this.#function(def.valueType, name.replace(/s$/, ""))})`;
      case "union":
        return `(${def.options.map((option) => this.test(option, value, name)).join(" || ")})`;
      case "object":
        return `${this.#function(def, name)}(${value})`;
      default:
        throw new Error(`a schema of type ${def.type} has no quick test yet`);
    }
  }

  /** The name of a function that tests a value by itself. */
  #function(schema: z.ZodMiniType | Definition, name: string): string {
    const def = "_zod" in schema ? definitionOf(schema) : schema;
    const called = typeName(name);
    const body = def.type === "object" ? this.#fields(def, called) : this.#one(schema as z.ZodMiniType, called, name);
    const before = this.#functions.get(called);
    if (before !== undefined && before !== body) throw new Error(`two shapes are called ${called}`);
    this.#functions.set(called, body);
    return called;
  }

  #one(schema: z.ZodMiniType, called: string, name: string): string {
    return `const ${called} = (value: unknown): boolean => ${this.test(schema, "value", name)};\n`;
  }

  #fields(def: Definition, called: string): string {
    if (def.catchall === undefined || definitionOf(def.catchall).type !== "never") {
      throw new Error(`${called} lets unknown fields pass`);
    }
    const fields = Object.entries(def.shape).map(([field, schema]) => {
      const inner = definitionOf(schema);
      if (inner.type !== "optional") return `  if (!(${this.test(schema, field, field)})) return false;\n`;
      const test = this.test(inner.innerType, field, field);
      return `  if (${field} !== undefined) {\n    if (!(${test})) return false;\n    known += 1;\n  }\n`;
    });
    const required = Object.values(def.shape).filter((schema) => definitionOf(schema).type !== "optional").length;
    const refined = (def.checks ?? []).map(({ _zod }) => ` && ${checkTest(_zod.def, "value as never")}`).join("");
    const isRoot = called === "isCandidacy";
    const isFixed = required === fields.length;
    return `function ${called}(value: unknown): ${isRoot ? "value is CandidacyInput" : "boolean"} {
  if (!isPlain(value)) return false;
  const { ${Object.keys(def.shape).join(", ")} } = value;
  ${isFixed ? "const" : "let"} known = ${required};
${fields.join("")}  return known === fieldsIn(value)${refined};
}
`;
  }

  /** A shape that is another of which one field must be there. */
  extended(schema: z.ZodMiniType, name: string, base: z.ZodMiniType, baseName: string): void {
    const isRequired = (of: z.ZodMiniType, field: string) =>
      definitionOf(definitionOf(of).shape[field] as z.ZodMiniType).type !== "optional";
    const fields = Object.keys(definitionOf(schema).shape);
    const [field, ...others] = fields.filter((one) => isRequired(schema, one) && !isRequired(base, one));
    if (field === undefined || others.length > 0 || fields.join() !== Object.keys(definitionOf(base).shape).join()) {
      throw new Error(`${name} is not ${baseName} of which one field must be there`);
    }
    this.#functions.set(
      typeName(name),
      `function ${typeName(name)}(value: unknown): value is NominationInput {
  return isPlain(value) && value.${field} !== undefined && ${typeName(baseName)}(value);
}
`,
    );
  }
}

/** The test of a short text or of a whole number within bounds, which many fields are. */
function boundedTest({ type, check }: Definition, checks: readonly Definition[], value: string): string | undefined {
  const isOnly = (...names: string[]) => checks.every((one) => names.includes(one.check ?? ""));
  if (type === "string" && checks.length === 3 && isOnly("min_length", "max_length", "string_format")) {
    const { minimum } = checks.find((one) => one.check === "min_length") as Definition;
    const { maximum } = checks.find((one) => one.check === "max_length") as Definition;
    // zod counts code points, of which a text has at least half as many as units: one unit is enough for one only.
    const isNotBlank = checks.some(({ pattern }) => pattern?.source === "\\S");
    return minimum === 1 && isNotBlank ? `isText(${value}, ${maximum})` : undefined;
  }
  if (type !== "number" || check !== "number_format" || !isOnly("number_format", "greater_than", "less_than")) {
    return undefined;
  }
  if (checks.some(({ format }) => format !== undefined && format !== "safeint")) return undefined;
  const least = checks.find((one) => one.check === "greater_than");
  const most = checks.find((one) => one.check === "less_than");
  // Of whole numbers, the next one is the first above a limit that is left out.
  const from = least === undefined ? "Number.MIN_SAFE_INTEGER" : least.value + (least.inclusive ? 0 : 1);
  const to = most === undefined ? "Number.MAX_SAFE_INTEGER" : most.value - (most.inclusive ? 0 : 1);
  return `isInteger(${value}, ${from}, ${to})`;
}

function checkTest({ check, format, maximum, value: limit, inclusive, fn }: Definition, value: string): string {
  switch (check) {
    case "number_format":
      if (format !== "safeint") throw new Error(`no quick test of numbers as ${format}`);
      return `Number.isSafeInteger(${value})`;
    case "max_length":
      return `${value}.length <= ${maximum}`;
    case "greater_than":
      if (inclusive === false) throw new Error("no quick test of numbers above a limit that is left out");
      return `${value} >= ${limit}`;
    case "less_than":
      if (inclusive === false) throw new Error("no quick test of numbers below a limit that is left out");
      return `${value} <= ${limit}`;
    case "custom": {
      const name = REFINEMENTS.get(fn);
      if (name === undefined) throw new Error("a refinement without a name has no quick test");
      return `${name}(${value})`;
    }
    default:
      throw new Error(`no quick test of the check ${check}`);
  }
}

/** The sets of codes in use, by name, each with what it is made of. */
const sets = new Map<string, string>();

function enumTest(values: readonly string[], value: string): string {
  const { name, from } = listOf(values);
  sets.set(name, from);
  return `codes.${name}.has(${value})`;
}

function listOf(values: readonly string[]): { name: string; from: string } {
  const same = (codes: readonly string[]) => codes.join() === values.join();
  const one = vocabularyNames().find((name) => same(codesOf(name)));
  if (one !== undefined)
    return { name: one, from: isOpenVocabulary(one) ? `codesOf("${one}", book)` : `codesOf("${one}")` };
  if (same([...codesOf("award"), ...codesOf("title")])) {
    return { name: "awardOrTitle", from: `[...codesOf("award"), ...codesOf("title")]` };
  }
  if (same(RECORD_LISTS)) return { name: "recordList", from: "RECORD_LISTS" };
  throw new Error(`no list of codes is ${values.join(", ")}`);
}

/** The sets of codes: those of the library, and those that the packs of a book declare. */
function setsText(): string {
  const fields = [...sets].map(([name, from]) => `  ${name}: new Set<unknown>(${from}),`).join("\n");
  return `const makeCodes = (book: BookCodes | undefined) => ({
${fields}
});
`;
}

/** The source of the quick check. */
export function nominationGuardsSource(): string {
  const writer = new Writer();
  writer.test(candidacySchema(), "value", "candidacy");
  writer.extended(nominationSchema(), "nomination", candidacySchema(), "candidacy");
  return `${HEAD}
/** Whether a value surely is a nomination, with or without its award: no where that cannot be seen at a glance. */
export interface NominationGuards {
  isCandidacy(value: unknown): value is CandidacyInput;
  isNomination(value: unknown): value is NominationInput;
}

${setsText()}
/** Makes the quick checks of nominations under the codes of the library and of a book. */
export function makeGuards(book?: BookCodes): NominationGuards {
const codes = makeCodes(book);

${writer.text()}
return { isCandidacy, isNomination };
}
`;
}
