import { type core, strictObject, toJSONSchema } from "zod/mini";
import { isOpenVocabulary, OWN_CODE } from "../../src/codes/own.js";
import { codesOf, type Vocabulary, vocabularyNames } from "../../src/codes.js";
import { isCivilDate, isPartialDate, isSchoolYear } from "../../src/dates.js";
import { afterField, awardFilterFields } from "../../src/facts/parameters/fields.js";
import type { RefinementProblem } from "../../src/input/refinement.js";
import { awardRef, identifier, shortText } from "../../src/input/schema.js";
import { ROOMS } from "../../src/pack/rooms.js";
import { instrumentSource, interpretation, notStated, source, text } from "../../src/pack/words.js";
import { withCodeLabels } from "./code-labels.js";
import { documentedFacts } from "./documented-facts.js";
import { withFieldWords } from "./format/fields.js";
import { type Json, plain, sharing } from "./shared-schemas.js";

type Schema = core.JSONSchema.BaseSchema;

const requireOne = (fields: readonly string[]): Schema[] => fields.map((field) => ({ required: [field] }));

/** What a refinement asks, as JSON Schema. zod cannot translate a function, but its problem says what was expected. */
function translateProblem({ code, params }: RefinementProblem): Schema | undefined {
  switch (code) {
    case "missing-one-of":
      return { anyOf: requireOne(params.fields) };
    case "not-exactly-one-of":
      return { oneOf: requireOne(params.fields) };
    case "null-mismatch":
      return {
        oneOf: [
          { properties: { [params.field]: { type: "null" } }, required: [params.with] },
          { properties: { [params.field]: { type: "integer" } }, not: { required: [params.with] } },
        ],
      };
    case "not-a-group":
      return { not: { required: ["fact"] } };
    case "too-early":
      // Only the library computes with days: a deadline "before" the calendar's first one is refused by it alone.
      return {};
    case "too-precise":
      // `multipleOf: 0.01` is judged in binary fractions, and refuses 0.57 in some validators: the library alone checks it.
      return {};
    default:
      return undefined;
  }
}

const DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

/** Days are checked by functions too; the calendar itself (30 February) is beyond a pattern. */
const DATES = new Map<unknown, Schema>([
  [isSchoolYear, { pattern: "^\\d{4}-\\d{4}$", description: "A school year: two years in a row, YYYY-YYYY." }],
  [isCivilDate, { pattern: `^${DAY}$`, description: "A civil date, YYYY-MM-DD." }],
  [
    isPartialDate,
    {
      pattern: `^(\\d{4}|\\d{4}-Q[1-4]|\\d{4}-(0[1-9]|1[0-2])|${DAY})$`,
      description: "A date: YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD.",
    },
  ],
]);

interface Refinement {
  type: string;
  fn?: unknown;
  params?: unknown;
}

/** Adds to a translated schema what its refinements ask. */
function translateRefinements(zodSchema: core.$ZodTypes, jsonSchema: Schema): void {
  for (const check of zodSchema._zod.def.checks ?? []) {
    const refinement = check._zod.def as unknown as Refinement;
    if (refinement.type !== "custom") continue;
    const problem = refinement.params as RefinementProblem;
    const translated = DATES.get(refinement.fn) ?? translateProblem(problem);
    if (translated === undefined) throw new Error(`no JSON Schema for the refinement "${problem.code}"`);
    Object.assign(jsonSchema, translated);
  }
}

/** A code of a pack's own: which are declared is checked with the book. */
const ownCode = () => ({
  type: "string",
  pattern: OWN_CODE.source,
  description: "A code that a pack declares in `vocabularies`.",
});

/** zod takes a vocabulary without codes of the library for one that has none at all. */
function translateOwnCodes(zodSchema: core.$ZodTypes, jsonSchema: Schema): void {
  const { def } = zodSchema._zod;
  if (def.type !== "enum" || Object.keys(def.entries).length > 0) return;
  delete jsonSchema.not;
  Object.assign(jsonSchema, ownCode());
}

const translate = (schema: core.$ZodType): Json =>
  plain(
    toJSONSchema(schema, {
      override: ({ zodSchema, jsonSchema }) => {
        translateRefinements(zodSchema, jsonSchema);
        translateOwnCodes(zodSchema, jsonSchema);
      },
    }),
  );

/** The codes that the library has of a vocabulary. */
function builtInCodeSchema(name: Vocabulary): Json {
  const codes = [...codesOf(name)];
  return codes.length === 0 ? ownCode() : { type: "string", enum: codes };
}

/** The codes of a vocabulary; where packs may add to it, also any code of a pack's own form. */
function codeSchema(name: Vocabulary): Json {
  const builtIn = builtInCodeSchema(name);
  return isOpenVocabulary(name) && codesOf(name).length > 0 ? { anyOf: [builtIn, ownCode()] } : builtIn;
}

/** What stands in many places, by the name it gets under `$defs`. Simpler ones come first: later ones hold them. */
function buildingBlocks(): [string, Json][] {
  return [
    ...vocabularyNames().map((name): [string, Json] => [`code.${name}`, builtInCodeSchema(name)]),
    ["prize", translate(awardRef())],
    ["identifier", translate(identifier())],
    ["shortText", translate(shortText())],
    ["text", translate(text())],
    ["instrument", translate(instrumentSource())],
    ["source", translate(source())],
    ["notStated", translate(notStated())],
    ["interpretation", translate(interpretation())],
    ["awardFilter", translate(strictObject(awardFilterFields()))],
    ["after", translate(afterField())],
  ];
}

/** A leaf takes the facts of the catalogue, each with its own parameters. */
function withFacts(condition: Json): Json {
  const alternatives = (condition.anyOf as Json[]).map((branch) => {
    const properties = branch.properties as Json;
    if (properties.fact === undefined) return branch;
    const facts = documentedFacts();
    const rules = facts.map(({ name, meaning, parameters }) => {
      const given = translate(parameters);
      return {
        if: { properties: { fact: { const: name } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          description: meaning.en,
          properties: { params: given },
          ...(given.required === undefined ? {} : { required: ["params"] }),
        },
      };
    });
    const fact = {
      type: "string",
      enum: facts.map(({ name }) => name),
      enumDescriptions: facts.map(({ meaning }) => `${meaning.vi} (${meaning.en})`),
    };
    return { ...branch, properties: { ...properties, fact }, allOf: rules };
  });
  return { ...condition, anyOf: alternatives };
}

/** The vocabularies as a pack may use them: until here they had to be those that zod writes, to be found. */
function withOwnCodes(blocks: Json): Json {
  return Object.fromEntries(
    Object.entries(blocks).map(([name, block]) => {
      const vocabulary = vocabularyNames().find((each) => name === `code.${each}`);
      return [name, vocabulary === undefined ? block : codeSchema(vocabulary)];
    }),
  );
}

/** The JSON Schema (draft 2020-12) of a file of a pack, whichever room it is. */
export function packSchema(): Json {
  const rooms = Object.entries(ROOMS).map(([name, room]) => {
    const { $schema, $defs, ...schema } = translate(room());
    const [condition] = Object.values(($defs as Record<string, Json> | undefined) ?? {});
    return { name, schema, condition };
  });
  const condition = rooms.find((room) => room.condition !== undefined)?.condition;
  const { share, defs } = sharing(buildingBlocks());
  const defined = {
    ...(condition === undefined ? {} : { condition: share(withFacts(condition)) }),
    ...Object.fromEntries(rooms.map(({ name, schema }) => [`room.${name}`, share(schema)])),
  };
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "thidua-rules/schema.json",
    title: "A file of a thidua-rules pack",
    description:
      "One section of the law or of a plan: pack, eligibility, criteria, quota, dossier, timeline or prizes.",
    type: "object",
    required: ["pack", "room"],
    oneOf: rooms.map(({ name }) => ({ $ref: `#/$defs/room.${name}` })),
    $defs: { ...withOwnCodes(defs(defined)), ...defined },
  };
  return withFieldWords(withCodeLabels(schema));
}
