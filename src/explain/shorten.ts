import type { LocalizedText } from "../codes.js";
import type { Explanation, ExplanationItem, ExplanationSection, SectionName } from "./document.js";
import type { Explainable } from "./types.js";

/** Where the clauses are left out: the text names what to supply, to judge or to look at. */
const WITHOUT_SOURCES: readonly SectionName[] = ["questions", "judgements", "notices"];

/** The entries of a section; of what is below an entry the first is enough, for they are parts of one reason. */
const MOST_ENTRIES = 2;

const further = (count: number): LocalizedText => ({ vi: `và ${count} mục nữa`, en: `and ${count} more` });

/** The one alternative shown of several. */
const nearestOf = (count: number, text: string, status: string | undefined): LocalizedText =>
  status === "unknown"
    ? { vi: `Chưa rõ, một trong ${count} cách: ${text}`, en: `Still open, one of ${count} ways: ${text}` }
    : { vi: `Gần đạt nhất trong ${count} cách: ${text}`, en: `Nearest of ${count} ways: ${text}` };

/** The outcome, what decides and what to do next, and of each no more than a reader takes in at once. */
export function shortened({ receipt: _, sections, ...rest }: Explanation, type: Explainable["type"]): Explanation {
  return {
    ...rest,
    sections: withoutRepeats(sections)
      // The notices of a decision are chosen with it: those that are left to do.
      .filter(({ name }) => name !== "notices" || type === "decision")
      // What only one kind of result has is its content: a list of duties or papers is not cut.
      .map((section) => (section.name === undefined ? section : shortSection(section, rest.locale))),
    texts: [],
  };
}

/** Without details, an entry may be one that is above already: a judgement that a criterion waits for. */
function withoutRepeats(sections: readonly ExplanationSection[]): ExplanationSection[] {
  const above = new Set<string>();
  return sections.flatMap((section) => {
    const { items = [] } = section;
    const left = items.filter(({ text }) => section.name === undefined || !above.has(text));
    for (const { text } of items) above.add(text);
    if (left.length === items.length) return [section];
    return left.length === 0 ? [] : [{ ...section, items: left }];
  });
}

function shortSection(section: ExplanationSection, locale: Explanation["locale"]): ExplanationSection {
  const { name, items = [] } = section;
  const isCited = name !== undefined && !WITHOUT_SOURCES.includes(name);
  const shown = items.slice(0, MOST_ENTRIES).map((item) => shortItem(item, isCited, locale));
  const left = items.length - shown.length;
  return { ...section, items: left === 0 ? shown : [...shown, { text: further(left)[locale] }] };
}

function shortItem(item: ExplanationItem, isCited: boolean, locale: Explanation["locale"]): ExplanationItem {
  const { details: _, children = [], source, oneOf, ...rest } = item;
  const [first] = children;
  // Alternatives are one line each; a standard has its own clause and reasons.
  if (oneOf && first !== undefined && children.length > 1) {
    return { ...rest, text: nearestOf(children.length, first.text, item.status)[locale] };
  }
  return {
    ...rest,
    ...(source !== undefined && isCited ? { source } : {}),
    ...(oneOf === undefined ? {} : { oneOf }),
    // An entry and what is below it rest on one clause as a rule: it is cited once.
    ...(first === undefined ? {} : { children: [shortItem(first, isCited && source === undefined, locale)] }),
  };
}
