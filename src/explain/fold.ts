import type { LocalizedText } from "../codes.js";
import type { Explanation, ExplanationItem } from "./document.js";

/** The most alternatives that a reader compares; the nearest come first. */
const MOST_ALTERNATIVES = 3;

const furtherWays = (count: number): LocalizedText => ({
  vi: `Còn ${count} cách khác: xem bản đầy đủ.`,
  en: `${count} further ${count === 1 ? "way" : "ways"}: see the full explanation.`,
});

/** An explanation of which long lists of alternatives are left to the full one. */
export function withAlternativesFolded(explanation: Explanation): Explanation {
  const { locale, sections } = explanation;
  return {
    ...explanation,
    sections: sections.map((section) =>
      section.items === undefined ? section : { ...section, items: section.items.map((item) => folded(item, locale)) },
    ),
  };
}

function folded({ children, ...item }: ExplanationItem, locale: Explanation["locale"]): ExplanationItem {
  if (children === undefined) return item;
  // Standards have a status each, and how many are shown is chosen with them.
  const isLong = item.oneOf === true && item.status !== undefined && children.length > MOST_ALTERNATIVES + 1;
  if (!isLong) return { ...item, children: children.map((child) => folded(child, locale)) };
  const left = children.length - MOST_ALTERNATIVES;
  return { ...item, children: [...children.slice(0, MOST_ALTERNATIVES), { text: furtherWays(left)[locale] }] };
}
