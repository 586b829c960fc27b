import type * as z from "zod/mini";
import { isOpenVocabulary } from "../../src/codes/own.js";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import { isCivilDate, isPartialDate, isSchoolYear } from "../../src/dates.js";
import { isInHundredths } from "../../src/input/hundredths.js";
import { RECORD_LISTS } from "../../src/nomination/record-lists.js";
import {
  endsAfterBeginning,
  endsAfterSince,
  hasFewIds,
  hasLevelOrMatter,
  isPeriodEnd,
} from "../../src/nomination/refinements.js";
import { candidacySchema, nominationSchema } from "../../src/nomination/schema.js";
import { definitionOf, type SchemaDefinition } from "./schema-definition.js";

/** The refinements of whole objects, by the name under which the intake imports them. */
const REFINEMENTS = new Map<unknown, string>([
  [hasLevelOrMatter, "hasLevelOrMatter"],
  [endsAfterBeginning, "endsAfterBeginning"],
  [endsAfterSince, "endsAfterSince"],
  [isInHundredths, "isInHundredths"],
  [hasFewIds, "hasFewIds"],
]);

/** The functions that write a text down as numbers, by the refinement that it must pass. */
const TEXT_NUMBERS = new Map<unknown, readonly [first: string, last?: string]>([
  [isCivilDate, ["dayNumber"]],
  [isPartialDate, ["firstDayNumber", "lastDayNumber"]],
  [isPeriodEnd, ["periodEndNumber", "lastDayNumber"]],
]);

const HEAD = `// Generated from the nomination's schema by \`npm run generate\`; not to be changed by hand.
import { type BookCodes, codesOf } from "../codes.js";
import { isInHundredths } from "../input/hundredths.js";
import { RECORD_LISTS } from "./record-lists.js";
import { endsAfterBeginning, endsAfterSince, hasFewIds, hasLevelOrMatter } from "./refinements.js";
import {
  amountNumber, codeNumbers, dayNumber, everyField, fieldsIn, firstDayNumber, flagNumber, isPlain, isText, lastDayNumber,
  periodEndNumber, wholeNumber, wipeNumbers, yearNumber,
} from "./row-numbers.js";
`;

/** How a field is written down: the names of its numbers with the functions that give them; none where it is only checked. */
type Numbers = readonly { readonly name: string; readonly from: string }[];

interface Shape {
  readonly className: string;
  /** Lines of the class that holds the numbers. */
  readonly members: string;
  readonly leftOut: string;
  readonly wipe: string;
}

/** Writes, shape by shape, the functions that check a value and write it down as numbers, and the classes that hold these. */
class Writer {
  readonly #functions = new Map<string, string>();
  readonly #shapes = new Map<string, Shape>();

  functions(): string {
    return [...this.#functions.values()].join("\n");
  }

  classes(): string {
    return [...this.#shapes.values()]
      .map(
        ({ className, members, leftOut, wipe }) => `${CLASS_DOCS[className] ?? ""}export class ${className} {
${members}
  /** Nothing of it is given. */
  leaveOut(): void {
${leftOut}  }
${wipe === "" ? "" : `\n  /** Forgets what it held. */\n  wipe(): void {\n${wipe}  }\n`}}
`,
      )
      .join("\n");
  }

  /** Adds the root. */
  root(schema: z.ZodMiniType): void {
    this.#object(definitionOf(schema), "candidacy", false);
  }

  /** The functions and the class of an object; of the items of a list, the class has a list for every number. */
  #object(def: SchemaDefinition, name: string, isItem: boolean): { take: string; className: string } {
    const take = `take${capital(name)}`;
    const className = `${capital(name)}Numbers`;
    if (def.catchall === undefined || definitionOf(def.catchall).type !== "never") {
      throw new Error(`${name} lets unknown fields pass`);
    }
    const fields = Object.entries(def.shape).map(([field, schema]) => {
      const inner = definitionOf(schema);
      const isOptional = inner.type === "optional";
      return { field, isOptional, ...this.#field(isOptional ? inner.innerType : schema, field, isItem) };
    });
    const required = fields.filter(({ isOptional }) => !isOptional).length;
    const steps = fields.map(({ field, isOptional, check, leftOut }) => {
      if (!isOptional) return check;
      const otherwise = leftOut === "" ? "" : ` else {\n${leftOut}}`;
      return `if (${field} !== undefined) {\n${check}known += 1;\n}${otherwise}\n`;
    });
    const refined = (def.checks ?? []).map(({ _zod }) => ` && ${checkTest(_zod.def, "value as never")}`).join("");
    const fixed = required === fields.length;
    this.#functions.set(
      take,
      `function ${take}(value: unknown, numbers: ${className}${isItem ? ", index: number" : ""}): boolean {
  if (!isPlain(value)) return false;
  const { ${fields.map(({ field }) => field).join(", ")} } = value;
  ${fixed ? "const" : "let"} known = ${required};
${steps.join("")}  return known === fieldsIn(value, known)${refined};
}
`,
    );
    const size = isItem
      ? "  /** How many there are. */\n  size = 0;\n  /** Whether the list is given. */\n  isGiven = false;\n"
      : "";
    this.#shapes.set(className, {
      className,
      members: size + fields.map(({ members }) => members).join(""),
      leftOut: isItem ? "    this.size = 0;\n    this.isGiven = false;\n" : fields.map(({ none }) => none).join(""),
      wipe: isItem
        ? `    this.leaveOut();\n${fields.map(({ wipe }) => wipe).join("")}`
        : fields.map(({ wipe }) => wipe).join(""),
    });
    return { take, className };
  }

  #field(schema: z.ZodMiniType, field: string, isItem: boolean) {
    const def = definitionOf(schema);
    const at = (name: string) => (isItem ? `numbers.${name}[index]` : `numbers.${name}`);
    if (def.type === "object") {
      const { take, className } = this.#object(def, field, false);
      return {
        check: `if (!${take}(${field}, numbers.${field})) return false;\n`,
        leftOut: `numbers.${field}.leaveOut();\n`,
        none: `    this.${field}.leaveOut();\n`,
        members: `  readonly ${field} = new ${className}();\n`,
        wipe: this.#shapes.get(className)?.wipe === "" ? "" : `    this.${field}.wipe();\n`,
      };
    }
    if (def.type === "array") return this.#list(def, field);
    const numbers = numbersOf(def, schema, field);
    if (numbers.length === 0) {
      const test = def.type === "record" ? this.#record(def, field) : textTest(def, schema, field);
      return { check: `if (!(${test})) return false;\n`, leftOut: "", none: "", members: "", wipe: "" };
    }
    const [first] = numbers;
    const local = `read${capital(field)}`;
    return {
      check: `const ${local} = ${first?.from};\nif (${local} < 0) return false;\n${numbers
        .map(({ name, from }, index) => `${at(name)} = ${index === 0 ? local : from};\n`)
        .join("")}`,
      leftOut: numbers.map(({ name }) => `${at(name)} = -1;\n`).join(""),
      none: numbers.map(({ name }) => `    this.${name} = -1;\n`).join(""),
      members: numbers
        .map(({ name }) => (isItem ? `  readonly ${name}: number[] = [];\n` : `  ${name} = -1;\n`))
        .join(""),
      wipe: isItem ? numbers.map(({ name }) => `    wipeNumbers(this.${name});\n`).join("") : "",
    };
  }

  #list(def: SchemaDefinition, field: string) {
    const most = (def.checks ?? []).map(({ _zod }) => _zod.def).find(({ check }) => check === "max_length")?.maximum;
    const element = definitionOf(def.element);
    const isList = `if (!Array.isArray(${field}) || ${field}.length > ${most}) return false;\n`;
    const each = (inner: string) => `for (let index = 0; index < ${field}.length; index += 1) {\n${inner}}\n`;
    if (element.type === "object") {
      const { take, className } = this.#object(element, field.replace(/s$/, ""), true);
      return {
        check: `${isList}${each(`if (!${take}(${field}[index], numbers.${field}, index)) return false;\n`)}numbers.${field}.size = ${field}.length;\nnumbers.${field}.isGiven = true;\n`,
        leftOut: `numbers.${field}.leaveOut();\n`,
        none: `    this.${field}.leaveOut();\n`,
        members: `  readonly ${field} = new ${className}();\n`,
        wipe: `    this.${field}.wipe();\n`,
      };
    }
    const [number] = numbersOf(element, def.element, "item");
    if (number === undefined) throw new Error(`the items of ${field} are no numbers`);
    const item = number.from.replace(/\bitem\b/, `${field}[index]`);
    const one = `const item = ${item};\nif (item < 0) return false;\n`;
    // Codes that are listed are bits of one number.
    return element.type === "enum"
      ? {
          check: `${isList}numbers.${field} = 0;\n${each(`${one}numbers.${field} |= 1 << item;\n`)}`,
          leftOut: `numbers.${field} = 0;\n`,
          none: `    this.${field} = 0;\n`,
          members: `  /** A bit for each code that is named. */\n  ${field} = 0;\n`,
          wipe: "",
        }
      : {
          check: `${isList}numbers.${field}.length = ${field}.length;\n${each(`${one}numbers.${field}[index] = item;\n`)}numbers.has${capital(field)} = true;\n`,
          leftOut: `numbers.${field}.length = 0;\nnumbers.has${capital(field)} = false;\n`,
          none: `    this.${field}.length = 0;\n    this.has${capital(field)} = false;\n`,
          members: `  readonly ${field}: number[] = [];\n  has${capital(field)} = false;\n`,
          wipe: `    this.${field}.length = 0;\n`,
        };
  }

  /** The test of an object whose fields are ids: it is checked and not written down, for which ids there are is the book's. */
  #record(def: SchemaDefinition, field: string): string {
    const element = definitionOf(def.valueType);
    const name = field.replace(/s$/, "");
    const refined = checksOf(def)
      .map((check) => ` && ${checkTest(check, field)}`)
      .join("");
    if (element.type === "object") {
      const { take, className } = this.#object(element, name, false);
      return `everyField(${field}, (one) => ${take}(one, ${className.charAt(0).toLowerCase()}${className.slice(1)}))${refined}`;
    }
    const inner = [
      `typeof one === "number"`,
      "Number.isFinite(one)",
      ...checksOf(element).map((c) => checkTest(c, "one")),
    ];
    return `everyField(${field}, (one) => ${inner.join(" && ")})${refined}`;
  }
}

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The checks of a schema, itself first where it is one. */
const checksOf = (def: SchemaDefinition): readonly SchemaDefinition[] => [
  ...(def.check === undefined ? [] : [def]),
  ...(def.checks ?? []).map(({ _zod }) => _zod.def),
];

/** The numbers of a field that is no list and no object. */
function numbersOf(def: SchemaDefinition, _schema: z.ZodMiniType, field: string): Numbers {
  const checks = checksOf(def);
  const one = (from: string): Numbers => [{ name: field, from }];
  switch (def.type) {
    case "boolean":
      return one(`flagNumber(${field})`);
    case "enum":
      return one(`codes.${codesName(Object.values(def.entries))}(${field})`);
    case "union": {
      const [year, text] = def.options.map(definitionOf);
      const isYears = year?.type === "number" && text?.type === "string" && checksOf(text)[0]?.fn === isSchoolYear;
      if (!isYears) throw new Error(`no number for the union ${field}`);
      return one(`yearNumber(${field})`);
    }
    case "string": {
      const found = checks.map(({ fn }) => TEXT_NUMBERS.get(fn)).find((names) => names !== undefined);
      if (found === undefined) return [];
      const [first, last] = found;
      const from = `${first}(${field})`;
      return last === undefined ? one(from) : [...one(from), { name: `${field}Last`, from: `${last}(${field})` }];
    }
    case "number": {
      const least = checks.find(({ check }) => check === "greater_than");
      const most = checks.find(({ check }) => check === "less_than");
      const isWhole = checks.some(({ format }) => format === "safeint");
      if (least === undefined || least.value < 0) throw new Error(`${field} may be below zero`);
      if (!isWhole) return least.inclusive && most === undefined ? one(`amountNumber(${field})`) : [];
      // Of whole numbers, the next one is the first above a limit that is left out.
      const from = least.value + (least.inclusive ? 0 : 1);
      const to = most === undefined ? "Number.MAX_SAFE_INTEGER" : most.value - (most.inclusive ? 0 : 1);
      return one(`wholeNumber(${field}, ${from}, ${to})`);
    }
    default:
      return [];
  }
}

/** The test of a short text, which is not written down. */
function textTest(def: SchemaDefinition, _schema: z.ZodMiniType, value: string): string {
  const checks = checksOf(def);
  const named = (name: string) => checks.find(({ check }) => check === name);
  const isNotBlank = named("string_format")?.pattern?.source === "\\S";
  const [least, most] = [named("min_length"), named("max_length")];
  if (def.type !== "string" || checks.length !== 3 || !isNotBlank || least?.minimum !== 1 || most === undefined) {
    throw new Error(`${value} has no quick test`);
  }
  return `isText(${value}, ${most.maximum})`;
}

function checkTest({ check, maximum, value: limit, inclusive, fn }: SchemaDefinition, value: string): string {
  switch (check) {
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

/** The numbers of codes in use, by name, each with what they are made of. */
const numbered = new Map<string, string>();

function codesName(values: readonly string[]): string {
  const same = (codes: readonly string[]) => codes.join() === values.join();
  const one = vocabularyNames().find((name) => same(codesOf(name)));
  if (one !== undefined) {
    numbered.set(one, isOpenVocabulary(one) ? `codesOf("${one}", book)` : `codesOf("${one}")`);
    return one;
  }
  if (!same(RECORD_LISTS)) throw new Error(`no list of codes is ${values.join(", ")}`);
  numbered.set("recordList", "RECORD_LISTS");
  return "recordList";
}

const CLASS_DOCS: Record<string, string> = {
  CandidacyNumbers:
    "/** A candidacy written down as numbers: -1 for what is left out, codes by their place in their vocabulary, days as `yyyymmdd`. */\n",
};

/** The source of the intake. */
export function nominationIntakeSource(): string {
  const writer = new Writer();
  writer.root(candidacySchema());
  checkAwardAlone(nominationSchema(), candidacySchema());
  return `${HEAD}
${writer.classes()}
/** Writes a candidacy down where it surely is one; false where that cannot be seen at a glance. */
export type TakeCandidacy = (value: unknown, numbers: CandidacyNumbers) => boolean;

/** Makes the intake of candidacies with the codes of the library and of a book. */
export function makeIntake(book?: BookCodes): TakeCandidacy {
  const codes = {
${[...numbered].map(([name, from]) => `  ${name}: codeNumbers(${from}),`).join("\n")}
  };
  const judgementNumbers = new JudgementNumbers();

${writer.functions()}
  return takeCandidacy;
}
`;
}

/** A nomination is a candidacy whose award must be there. */
function checkAwardAlone(nomination: z.ZodMiniType, candidacy: z.ZodMiniType): void {
  const required = (of: z.ZodMiniType) =>
    Object.entries(definitionOf(of).shape).flatMap(([field, one]) =>
      definitionOf(one).type === "optional" ? [] : [field],
    );
  const more = required(nomination).filter((field) => !required(candidacy).includes(field));
  if (more.join() !== "award") throw new Error(`a nomination needs ${more.join(", ")} besides a candidacy's fields`);
}
