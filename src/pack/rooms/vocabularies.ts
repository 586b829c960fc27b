import * as z from "zod/mini";
import { OPEN_VOCABULARIES, OWN_CODE, type OwnCode, type OwnVocabularies } from "../../codes/own.js";
import { pattern } from "../../input/refinement.js";
import { code, codes, shortText } from "../../input/schema.js";
import { text } from "../words.js";
import { list } from "./shared.js";

const ownCode = () => z.string().check(pattern(OWN_CODE, "own-code"), z.maxLength(120)) as z.ZodMiniType<OwnCode>;

const entryFields = () => ({
  /** The pack's id, a colon, and a name. */
  code: ownCode(),
  label: text(),
  /** Short forms and other names. */
  abbreviations: z.optional(z.array(shortText()).check(z.minLength(1), z.maxLength(20))),
});

/** The codes that a pack adds to the vocabularies, each with its names. */
export const vocabularies = () =>
  z.strictObject({
    /** With the level of unit that the body is, where it is one. */
    body: list(z.strictObject({ ...entryFields(), level: z.optional(code("unitLevel")) })),
    unitLevel: list(z.strictObject(entryFields())),
    /** With the kinds of nominee that the group is for; left out, any. */
    group: list(z.strictObject({ ...entryFields(), kinds: z.optional(codes("kind")) })),
    document: list(z.strictObject(entryFields())),
    indicator: list(z.strictObject(entryFields())),
    recognition: list(z.strictObject(entryFields())),
  }) satisfies z.ZodMiniType<OwnVocabularies>;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/**
 * The codes that files of packs declare, before the files are checked: whatever is wrong with a declaration is named once,
 * where it is, and not again wherever the code is used.
 */
export function codesDeclared(files: readonly unknown[]): OwnVocabularies {
  const declared = files.map((file) => recordOf(recordOf(file).vocabularies));
  const entries = (vocabulary: string) =>
    declared.flatMap((lists) => {
      const entries = lists[vocabulary];
      return Array.isArray(entries) ? entries.filter((entry) => typeof recordOf(entry).code === "string") : [];
    });
  return Object.fromEntries(OPEN_VOCABULARIES.map((vocabulary) => [vocabulary, entries(vocabulary)]));
}
