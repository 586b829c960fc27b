import * as z from "zod/mini";
import { type BookCodes, codesOf, isCode, type OpenVocabulary } from "../codes.js";

/** What zod hands down to every schema while it parses: its own settings, and the codes of the book at hand. */
export interface ParseContext {
  async: false;
  jitless: true;
  book?: BookCodes | undefined;
}

/**
 * One code of a vocabulary to which packs add their own: what the book at hand declares is accepted too. A schema is built
 * once for all books, so the book comes with the context of the parse.
 */
export function openCode<V extends OpenVocabulary>(vocabulary: V) {
  const schema = z.enum(codesOf(vocabulary));
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const { book } = context as unknown as ParseContext;
    if (book?.vocabularies?.[vocabulary] === undefined) return run(payload, context);
    const { value } = payload as { value: unknown };
    if (!isCode(vocabulary, value, book)) {
      payload.issues.push({
        code: "invalid_value",
        values: [...codesOf(vocabulary, book)],
        input: value,
        inst: schema,
      });
    }
    return payload;
  };
  return schema;
}
