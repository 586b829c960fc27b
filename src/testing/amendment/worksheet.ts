import * as z from "zod/mini";
import type { LocalizedText } from "../../codes.js";
import { lazySchema, parseOrThrow } from "../../input/parse.js";
import { civilDate, identifier, optional, shortText } from "../../input/schema.js";
import type { Source } from "../../pack/types.js";
import { source, text } from "../../pack/words.js";
import { PROVISION_LISTS } from "../../rulebook/compose.js";
import type { ProvisionList } from "../../rulebook/diff.js";

export const AMENDMENT_ANSWERS = ["kept", "changed", "repealed", "unknown"] as const;

/** What an amending law makes of a provision. */
export type AmendmentAnswer = (typeof AMENDMENT_ANSWERS)[number];

/** One provision that ends with the amendment, and what becomes of it. */
export interface AmendmentEntry {
  /** The list of the pack that holds it. */
  list: ProvisionList;
  id: string;
  /** What it is about, for the reader. */
  title?: LocalizedText;
  /** The clause as it was. */
  clause: Source;
  answer: AmendmentAnswer;
  /** The clause as it is now, or the one that repeals; of what is kept, left out where the place is the same. */
  source?: Source;
  /** Of what is changed: the fields that read differently, each whole. */
  changes?: Record<string, unknown>;
  /** Of what is changed: the fields that are gone. */
  removes?: string[];
}

/** What an amending law makes of every provision that ends with it. */
export interface AmendmentWorksheet {
  $schema?: string;
  /** The pack that is amended. */
  pack: string;
  /** The amending instrument. */
  amendedBy: string;
  /** The first day on which the amended text is law. */
  from: string;
  entries: AmendmentEntry[];
}

const entry = () =>
  z.strictObject({
    list: z.enum(PROVISION_LISTS),
    id: identifier(),
    title: optional(text()),
    clause: source(),
    answer: z.enum(AMENDMENT_ANSWERS),
    source: optional(source()),
    changes: optional(z.record(z.string(), z.unknown())),
    removes: optional(z.array(z.string())),
  });

const worksheetSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    $schema: optional(z.string()),
    pack: identifier(),
    amendedBy: shortText(),
    from: civilDate(),
    entries: z.array(entry()),
  }),
);

/**
 * Checks an amendment worksheet, as `makeAmendmentWorksheet` makes it and people fill it in.
 *
 * @throws InvalidInputError with the path of everything that is wrong.
 * @example
 * parseAmendmentWorksheet({ pack: "national", entries: [] }); // throws InvalidInputError
 */
export function parseAmendmentWorksheet(document: unknown): AmendmentWorksheet {
  return parseOrThrow(worksheetSchema(), document) as AmendmentWorksheet;
}
