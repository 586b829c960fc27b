import { PROVISION_LISTS } from "../../src/rulebook/compose.js";
import { packSchema } from "./pack-schema.js";
import type { Json } from "./shared-schemas.js";

/** The schema of a worksheet, in which the changes of an entry have the fields of its list. */
export function worksheetSchema(schema: Json | undefined): Json {
  const format = packSchema().$defs as Record<string, Json>;
  const $defs = { ...(schema?.$defs as Json) };
  const lists = Object.entries(format).flatMap(([name, section]) =>
    name.startsWith("room.") ? Object.entries(section.properties as Record<string, Json>) : [],
  );
  const names: readonly string[] = PROVISION_LISTS;
  const branches = lists
    .filter(([list]) => names.includes(list))
    .map(([list, { items }]) => ({
      if: { properties: { list: { const: list } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: {
          changes: {
            properties: Object.fromEntries(
              Object.entries((items as Json).properties as Record<string, Json>).filter(
                ([field]) => !["id", "source", "validFrom"].includes(field),
              ),
            ),
            additionalProperties: false,
          },
        },
      },
    }));
  return {
    ...schema,
    $defs: { ...format, ...$defs, AmendmentEntry: { ...($defs.AmendmentEntry as Json), allOf: branches } },
  };
}
