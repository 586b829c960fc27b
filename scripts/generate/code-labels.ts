import { codesOf, isCode, labelOf, type Vocabulary, vocabularyNames } from "../../src/codes.js";
import { VALUE_WORDS } from "./format/value-words.js";
import { type Json, rebuild } from "./shared-schemas.js";

/** Gives every list of codes in a schema the names of its codes: editors show them where a code is chosen, and over one. */
export function withCodeLabels(schema: Json): Json {
  return rebuild(schema, (object) => {
    const codes = object.enum;
    if (!Array.isArray(codes) || object.enumDescriptions !== undefined) return object;
    const labels = codeLabels(codes);
    return labels === undefined ? object : { ...object, enumDescriptions: labels };
  }) as Json;
}

/** The names of codes: of the vocabulary that they are, or that has them all, or else of those that have each; nothing where one has none. */
function codeLabels(codes: readonly unknown[]): string[] | undefined {
  const texts = codes.filter((code) => typeof code === "string");
  if (texts.length < codes.length || texts.length === 0) return undefined;
  const names = vocabularyNames().filter((name) => texts.every((code) => isCode(name, code)));
  const same = names.find((name) => codesOf(name).join() === texts.join()) ?? names[0];
  const words = (code: string) => {
    const name = (same === undefined ? REFERRED : [same]).find((each) => isCode(each, code));
    return name === undefined ? VALUE_WORDS[code] : labelText(name, code);
  };
  const labels = texts.flatMap((code) => words(code) ?? []);
  return labels.length === texts.length ? labels : undefined;
}

/** What provisions refer to: an award form, a family of them, or a title. */
const REFERRED: readonly Vocabulary[] = ["award", "awardFamily", "title"];

function labelText(name: Vocabulary, code: string): string {
  const { vi, en } = labelOf(name, code);
  return vi === en ? vi : `${vi} (${en})`;
}
