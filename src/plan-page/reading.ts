import * as z from "zod/mini";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { optional } from "../input/schema.js";
import type { ReadingItem } from "./packed-book.js";

/** The field of an item that holds the plan's own words in short. */
const WORDING = "says";

const text = () => z.string().check(z.minLength(1));

const readingFile = /* @__PURE__ */ lazySchema(() => {
  const item = z.strictObject({
    item: text(),
    [WORDING]: text(),
    encodedBy: optional(z.array(text()).check(z.minLength(1))),
    notARule: optional(text()),
    why: optional(text()),
  });
  return z.strictObject({ $schema: optional(text()), pack: text(), items: z.array(item).check(z.minLength(1)) });
});

/** The items of a `reading.json`: the second reading of a plan's text. */
export function parseReading(document: unknown): ReadingItem[] {
  return parseOrThrow(readingFile(), document).items.map(({ [WORDING]: wording, ...item }) => ({ wording, ...item }));
}
