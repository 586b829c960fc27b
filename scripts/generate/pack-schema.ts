import { type core, strictObject, toJSONSchema } from "zod/mini";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import { isCivilDate, isPartialDate } from "../../src/dates.js";
import { awardFilterFields } from "../../src/facts/award-filter.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { afterField } from "../../src/facts/window.js";
import { awardRef, identifier, shortText } from "../../src/input/schema.js";
import { ROOMS } from "../../src/pack/rooms.js";
import { interpretation, notStated, source, text, wholeText } from "../../src/pack/words.js";
import { type Json, plain, sharing } from "./shared-schemas.js";

type Schema = core.JSONSchema.BaseSchema;

/** What a refinement asks, as JSON Schema. zod cannot translate a function, so each is written a second time here. */
const REFINEMENTS: Record<string, Schema> = {
  "a place in the text: an article, or a section and item": {
    anyOf: [{ required: ["article"] }, { required: ["section"] }, { required: ["item"] }],
  },
  "all, any or not at the root": { not: { required: ["fact"] } },
  "conditions, or notStated where the text is silent": {
    anyOf: [{ required: ["conditions"] }, { required: ["notStated"] }],
  },
  "judgedBy for a criterion of praise, or conditions for a measured one, and not both": {
    oneOf: [{ required: ["judgedBy"] }, { required: ["conditions"] }],
  },
  "limits, or notStated where the text gives none, and not both": {
    oneOf: [{ required: ["limits"] }, { required: ["notStated"] }],
  },
  // `multipleOf: 0.01` is judged in binary fractions, and refuses 0.57 in some validators: the library alone checks it.
  "a number of at most two decimals": {},
  "atLeastPercent, or null with notStated": {
    oneOf: [
      { properties: { atLeastPercent: { type: "null" } }, required: ["notStated"] },
      { properties: { atLeastPercent: { type: "integer" } }, not: { required: ["notStated"] } },
    ],
  },
  "copies, or null with notStated": {
    oneOf: [
      { properties: { copies: { type: "null" } }, required: ["notStated"] },
      { properties: { copies: { type: "integer" } }, not: { required: ["notStated"] } },
    ],
  },
};

const DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

/** Days are checked by functions too; the calendar itself (30 February) is beyond a pattern. */
const DATES = new Map<unknown, Schema>([
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
  error?: (issue: unknown) => string;
}

/** Adds to a translated schema what its refinements ask. */
function translateRefinements(zodSchema: core.$ZodTypes, jsonSchema: Schema): void {
  for (const check of zodSchema._zod.def.checks ?? []) {
    const refinement = check._zod.def as unknown as Refinement;
    if (refinement.type !== "custom") continue;
    const message = String(refinement.error?.({}));
    const translated = DATES.get(refinement.fn) ?? REFINEMENTS[message];
    if (translated === undefined) throw new Error(`no JSON Schema for the refinement "${message}"`);
    Object.assign(jsonSchema, translated);
  }
}

const translate = (schema: core.$ZodType): Json =>
  plain(toJSONSchema(schema, { override: (context) => translateRefinements(context.zodSchema, context.jsonSchema) }));

/** What stands in many places, by the name it gets under `$defs`. Simpler ones come first: later ones hold them. */
function buildingBlocks(): [string, Json][] {
  return [
    ...vocabularyNames().map((name): [string, Json] => [`code.${name}`, { type: "string", enum: [...codesOf(name)] }]),
    ["prize", translate(awardRef())],
    ["identifier", translate(identifier())],
    ["shortText", translate(shortText())],
    ["text", translate(text())],
    ["instrument", translate(wholeText())],
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
    const facts = [...factCatalogue().values()];
    const rules = facts.map(({ name, meaning, params }) => {
      const given = translate(params());
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
    const fact = { type: "string", enum: facts.map(({ name }) => name) };
    return { ...branch, properties: { ...properties, fact }, allOf: rules };
  });
  return { ...condition, anyOf: alternatives };
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
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "thidua-rules/schema.json",
    title: "A file of a thidua-rules pack",
    description: "One room of the law or of a plan: pack, eligibility, criteria, quota, dossier or timeline.",
    type: "object",
    required: ["pack", "room"],
    oneOf: rooms.map(({ name }) => ({ $ref: `#/$defs/room.${name}` })),
    $defs: { ...defs(defined), ...defined },
  };
}
