import type { LocalizedText } from "../codes.js";
import type { Explanation, ExplanationItem, ExplanationSection, SectionName } from "./document.js";
import type { Explainable } from "./types.js";

/** Where the clauses are left out: the title names what to supply or to judge. */
const WITHOUT_SOURCES: readonly SectionName[] = ["questions", "judgements"];

/** The entries of a section, and those below one entry at each level. */
const MOST = [3, 2, 1, 1] as const;

const further = (count: number): LocalizedText => ({ vi: `và ${count} mục nữa`, en: `and ${count} more` });

/** The outcome, what decides and what to do next, and of each no more than a reader takes in at once. */
export function shortened({ receipt: _, sections, ...rest }: Explanation, type: Explainable["type"]): Explanation {
  return {
    ...rest,
    sections: sections
      // The notices of a decision are chosen with it: those that are left to do.
      .filter(({ name }) => name !== "notices" || type === "decision")
      // What only one kind of result has is its content: a list of duties or papers is not cut.
      .map((section) => (section.name === undefined ? section : shortSection(section, rest.locale))),
    texts: [],
  };
}

function shortSection(section: ExplanationSection, locale: Explanation["locale"]): ExplanationSection {
  const { name, items = [] } = section;
  if (items.length === 0) return section;
  const isCited = name !== undefined && !WITHOUT_SOURCES.includes(name);
  const shown = items.slice(0, MOST[0]).map((item) => shortItem(item, 0, isCited));
  const left = items.length - shown.length;
  return { ...section, items: left === 0 ? shown : [...shown, { text: further(left)[locale] }] };
}

function shortItem(item: ExplanationItem, depth: number, isCited: boolean): ExplanationItem {
  const { details: _, children = [], source, ...rest } = item;
  const shown = children.slice(0, MOST[depth + 1] ?? 0);
  return {
    ...rest,
    ...(source !== undefined && isCited ? { source } : {}),
    // An entry and what is below it rest on one clause as a rule: it is cited once.
    ...(shown.length === 0
      ? {}
      : { children: shown.map((child) => shortItem(child, depth + 1, isCited && source === undefined)) }),
  };
}
