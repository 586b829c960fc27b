import { type Locale, type LocalizedText, labelOf } from "../../src/codes.js";
import { prizeLabel } from "../../src/plan-page/names.js";

type Params = Readonly<Record<string, unknown>>;

const codesIn = (value: unknown): string[] => [value].flat().map(String);
const joined = (labels: readonly LocalizedText[]): LocalizedText => ({
  vi: labels.map(({ vi }) => vi).join(", "),
  en: labels.map(({ en }) => en).join(", "),
});
const grounds = (value: unknown): LocalizedText => joined(codesIn(value).map((code) => labelOf("ground", code)));

/** Parameters that narrow a fact: what they name, and the words around it. */
const QUALIFIERS: Readonly<
  Record<string, (value: unknown) => { named: LocalizedText; words: LocalizedText } | undefined>
> = {
  ground: (value) => around(grounds(value), (name) => ({ vi: `loại: ${name.vi}`, en: `ground: ${name.en}` })),
  exceptGrounds: (value) =>
    around(grounds(value), (name) => ({ vi: `không tính: ${name.vi}`, en: `left out: ${name.en}` })),
  exceptThematic: (value) =>
    value === true ? alone({ vi: "trừ thi đua theo chuyên đề", en: "thematic emulation left out" }) : undefined,
  lastYears: (value) => alone({ vi: `${Number(value)} năm gần nhất`, en: `last ${Number(value)} years` }),
  atLeastYears: (value) =>
    alone({ vi: `trong ít nhất ${Number(value)} năm`, en: `over at least ${Number(value)} years` }),
  scope: (value) => alone(labelOf("initiativeScope", String(value))),
  orAwards: (value) =>
    around(joined(codesIn(value).map(prizeLabel)), (name) => ({
      vi: `cũng tính năm có: ${name.vi}`,
      en: `a year with one of these counts too: ${name.en}`,
    })),
};

const around = (named: LocalizedText, words: (named: LocalizedText) => LocalizedText) => ({
  named,
  words: words(named),
});
const alone = (words: LocalizedText) => ({ named: words, words });

const AFTER: LocalizedText = { vi: "tính sau lần có", en: "counted after one with" };
const SINCE: LocalizedText = { vi: "kể từ", en: "since" };

/** In words what the parameters of a fact narrow and its title leaves out. */
export function qualifiersIn(params: Params, title: string, locale: Locale): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const lead = (name === "after" ? AFTER : SINCE)[locale];
      return qualifiersIn(value as Params, title, locale).map((words) => `${lead} ${words}`);
    }
    const qualifier = QUALIFIERS[name]?.(value);
    return qualifier === undefined || title.includes(qualifier.named[locale]) ? [] : [qualifier.words[locale]];
  });
}
