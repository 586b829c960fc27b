import { code, pageText, section, table } from "../../../src/plan-page/markdown.js";
import { packSchema } from "../pack-schema.js";
import type { Json } from "../shared-schemas.js";
import { exampleFor, exampleText, fieldExamples } from "./examples.js";
import { type Field, fieldWords, visitFields } from "./fields.js";

/** The titles of the parts of the page: sections with their lists, then the blocks that lists share. */
const PARTS: readonly (readonly [title: string, contexts: readonly string[]])[] = [
  ["pack.json", ["pack", "jurisdiction", "movements", "instruments", "missingLayers", "gaps", "vocabularies"]],
  ["eligibility.json", ["eligibility", "listings", "judgements", "rules"]],
  ["criteria.json", ["criteria", "scoreTables"]],
  ["quota.json", ["quota", "quotas", "preferences"]],
  ["dossier.json", ["dossier", "documents", "sets", "steps", "votes", "shortProcedures", "terms", "calendars"]],
  ["timeline.json", ["timeline", "phases", "milestones", "deadlines"]],
  ["prizes.json", ["prizes", "baseSalaries", "roundings", "prizeNotes"]],
  ["What many lists share", ["source", "text", "notStated", "interpretation", "scope"]],
  ["Conditions", ["condition", "params", "after"]],
];

/** Every field of the format once, in the order of the schema, by where it stands. */
export function formatFields(): Map<string, Field[]> {
  const fields = new Map<string, Map<string, Field>>();
  visitFields(packSchema(), (field) => {
    const [context = ""] = field.key.split(".");
    const inContext = fields.get(context) ?? new Map<string, Field>();
    fields.set(context, inContext);
    if (!inContext.has(field.key)) inContext.set(field.key, field);
  });
  return new Map([...fields].map(([context, inContext]) => [context, [...inContext.values()]]));
}

/** `docs/pack-format.md`: every field of a pack, with its sentence and an example of our packs. */
export function formatPage(): string {
  const [fields, examples] = [formatFields(), fieldExamples()];
  return pageText([
    "# The format of a pack",
    "",
    "Every field of every file of a pack. This page is generated from the schema, [`schema.json`](../rules/schema.json), with",
    "the shortest example of each in the packs that ship, or in an invented one. A field in bold must be there; of a few fields one must be, as their",
    "sentences say. How to begin is in [encode a plan](encode-a-plan.md); how rules decide in [the section of eligibility](pack-eligibility.md);",
    "what a rule may ask in [facts](facts.md); every code in [codes](codes.md).",
    "",
    ...PARTS.flatMap(([title, contexts]) =>
      section(
        2,
        title,
        contexts.flatMap((context) =>
          section(3, code(context), fieldTable(context, fields.get(context) ?? [], examples)),
        ),
      ),
    ),
  ]);
}

function fieldTable(context: string, fields: readonly Field[], examples: ReadonlyMap<string, unknown>): string[] {
  return table(
    ["field", "meaning", "example"],
    fields.map(({ key, schema, isRequired }) => {
      const name = code(key.slice(context.length + 1));
      const example = exampleText(exampleFor(key, examples));
      return [
        isRequired ? `**${name}**` : name,
        `${fieldWords(key)}${values(schema)}`,
        example === "" ? "" : code(example),
      ];
    }),
  );
}

/** The values that can be chosen, where they are few and no codes of the law. */
function values({ enum: choices }: Json): string {
  return Array.isArray(choices) && choices.length <= 10
    ? ` One of ${choices.map((each) => code(String(each))).join(", ")}.`
    : "";
}
