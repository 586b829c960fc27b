import { isOpenVocabulary } from "../../src/codes/own.js";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import { candidacySchema } from "../../src/nomination/schema.js";
import { definitionOf, type SchemaDefinition } from "./schema-definition.js";

/** The types of the objects of a candidacy, by the field that holds one or lists several. */
const TYPES: Record<string, string> = {
  candidacy: "Candidacy",
  nominee: "Nominee",
  members: "Members",
  unit: "Unit",
  movement: "NominationMovement",
  record: "NominationRecord",
  ratings: "YearRating",
  awards: "PriorAward",
  initiatives: "Initiative",
  achievements: "Achievement",
  discipline: "DisciplineEntry",
  leaderDiscipline: "LeaderDiscipline",
  recognitions: "Recognition",
  resistance: "ResistanceRecord",
  judgements: "GivenJudgement",
};

/** Writes, object by object, the functions that add a checked one to a canonical text. */
class Writer {
  readonly functions: string[] = [];

  /** The function, by its name or as an expression, that adds a value. */
  text(def: SchemaDefinition, field: string): string {
    switch (def.type) {
      case "object":
        return this.#object(def, field);
      case "boolean":
      case "number":
        return "numberText";
      case "union":
        return "yearText";
      case "enum":
        return isOpen(Object.values(def.entries)) ? "wordsText" : "codeText";
      case "string":
        // A text with a test of its own is a day.
        return [def, ...(def.checks ?? []).map(({ _zod }) => _zod.def)].some(({ check }) => check === "custom")
          ? "codeText"
          : "wordsText";
      default:
        throw new Error(`no canonical form of ${field}, a ${def.type}`);
    }
  }

  #object(def: SchemaDefinition, name: string): string {
    const fields = Object.entries(def.shape)
      .map(([field, schema]) => ({ field, ...withoutOptional(definitionOf(schema)) }))
      .sort((a, b) => (a.field < b.field ? -1 : 1));
    // From the first field that is always there, the comma is known.
    const anchor = fields.findIndex(({ isOptional }) => !isOptional);
    const lines = fields.map(({ field, isOptional, def: inner }, place) => {
      const mark = place === 0 ? "{" : anchor >= 0 && place > anchor ? "," : `\${mark}`;
      const add = `text = ${this.#add(inner, field, `\`\${text}${mark}"${field}":\``)};`;
      if (!isOptional) return add;
      return `if (${field} !== undefined) {\n${add}\n${anchor < 0 || place < anchor ? 'mark = ",";\n' : ""}}`;
    });
    const closed = `\`\${text}}\``;
    const end = anchor < 0 ? `mark === "{" ? \`\${text}{}\` : ${closed}` : closed;
    const known = fields.map(({ field }) => field).join(", ");
    this.functions.push(`function ${name}Text(before: string, { ${known} }: T.${TYPES[name]}): string {
  let text = before;
${anchor === 0 ? "" : '  let mark = "{";\n'}${lines.join("\n")}
  return ${end};
}
`);
    return `${name}Text`;
  }

  #add(def: SchemaDefinition, field: string, start: string): string {
    if (def.type === "array") return `listText(${start}, ${field}, ${this.text(definitionOf(def.element), field)})`;
    if (def.type === "record")
      return `fieldsText(${start}, ${field}, ${this.text(definitionOf(def.valueType), field)})`;
    return `${this.text(def, field)}(${start}, ${field})`;
  }
}

const withoutOptional = (def: SchemaDefinition) =>
  def.type === "optional" ? { isOptional: true, def: definitionOf(def.innerType) } : { isOptional: false, def };

/** Whether packs may add codes of their own, as they please. */
const isOpen = (values: readonly string[]) =>
  vocabularyNames().some((name) => isOpenVocabulary(name) && codesOf(name).join() === values.join());

/** The source of the function that writes a candidacy in canonical form. */
export function nominationCanonicalSource(): string {
  const writer = new Writer();
  const root = writer.text(definitionOf(candidacySchema()), "candidacy");
  return `// Generated from the nomination's schema by \`npm run generate\`; not to be changed by hand.
import { fieldsText, listText, wordsText } from "../input/canonical-json.js";
import { codeText, numberText, yearText } from "./canonical-parts.js";
import type * as T from "./types.js";

/** Writes a candidacy that was checked in canonical form (RFC 8785): as \`canonicalJson\` does, at a part of the cost. */
export const canonicalCandidacy = (candidacy: T.Candidacy): string => ${root}("", candidacy);

${writer.functions.join("\n")}`;
}
