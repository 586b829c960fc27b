import type { LocalizedText } from "../codes.js";
import type { Explanation, ExplanationItem, ExplanationSection, SectionName } from "./document.js";
import type { Explainable } from "./types.js";

/** Where the clauses are left out: the text names what to supply, to judge or to look at. */
const WITHOUT_SOURCES: readonly SectionName[] = ["questions", "judgements", "notices"];

/** The entries of a section; of what is below an entry the first is enough, for they are parts of one reason. */
const MOST_ENTRIES = 2;

const shownOf = (shown: number, all: number): LocalizedText => ({
  vi: ` (${shown} trong ${all} mục)`,
  en: ` (${shown} of ${all})`,
});

/** The one alternative shown of several. */
const nearestOf = (count: number, text: string, status: string | undefined): LocalizedText =>
  status === "unknown"
    ? { vi: `Chưa rõ, một trong ${count} cách: ${text}`, en: `Still open, one of ${count} ways: ${text}` }
    : { vi: `Gần đạt nhất trong ${count} cách: ${text}`, en: `Nearest of ${count} ways: ${text}` };

/** The outcome, what decides and what to do next, and of each no more than a reader takes in at once. */
export function shortened(
  { receipt: _, sections, texts, ...rest }: Explanation,
  type: Explainable["type"],
): Explanation {
  const { locale } = rest;
  const forFacts = isForFacts(sections);
  const short = withoutRepeats(sections)
    // The notices of a decision are chosen with it: those that are left to do.
    .filter(({ name }) => name !== "notices" || type === "decision")
    .map((section) => (forFacts ? withoutOpenReasons(section) : section))
    // What only one kind of result has is its content: a list of duties or papers is not cut.
    .map((section) => (section.name === undefined ? section : shortSection(section, locale)));
  const left = forFacts ? withJudgementsCounted(short, locale) : short;
  return { ...rest, sections: withTitlesAtFirst(left, texts), texts: [] };
}

const followed = (judgements: number): LocalizedText => ({
  vi: `; sau đó chờ đánh giá ${judgements} mục`,
  en: `; then ${judgements} ${judgements === 1 ? "judgement" : "judgements"} to be made`,
});

/** Whether facts are asked for that decide: they come before the judgements, and say what is not known of the reasons. */
function isForFacts(sections: readonly ExplanationSection[]): boolean {
  const itemsOf = (name: SectionName) => sections.find((section) => section.name === name)?.items ?? [];
  return itemsOf("questions").length > 0 && itemsOf("why").some(isOpen);
}

const isOpen = ({ status, oneOf, children = [] }: ExplanationItem): boolean =>
  status === "unknown" || (oneOf === true && children.some(isOpen));

/** The reasons without what the questions say: the first that is open, without what is open below it, and those that fail. */
function withoutOpenReasons(section: ExplanationSection): ExplanationSection {
  const { name, items = [] } = section;
  if (name !== "why") return section;
  const [first, ...others] = items;
  const left = first === undefined ? [] : [withoutOpenParts(first), ...others.filter((item) => !isOpen(item))];
  const more = items.length - left.length;
  return { ...section, items: left, ...(more === 0 ? {} : { more }) };
}

function withoutOpenParts({ children = [], ...item }: ExplanationItem): ExplanationItem {
  const left = item.status === "unknown" ? [] : children.map(withoutOpenParts);
  return left.length === 0 ? item : { ...item, children: left };
}

/** The judgements as one remark behind the questions. */
function withJudgementsCounted(
  sections: readonly ExplanationSection[],
  locale: Explanation["locale"],
): readonly ExplanationSection[] {
  const judgements = sections.find(({ name }) => name === "judgements");
  if (judgements === undefined) return sections;
  const count = (judgements.items?.length ?? 0) + (judgements.more ?? 0);
  return sections
    .filter((section) => section !== judgements)
    .map((section) =>
      section.name === "questions"
        ? { ...section, heading: `${section.heading ?? ""}${followed(count)[locale]}` }
        : section,
    );
}

/** A text has its full title where it is cited first: a list of titles below would be as long as the reasons. */
function withTitlesAtFirst(sections: readonly ExplanationSection[], texts: Explanation["texts"]): ExplanationSection[] {
  // A short name may end as another does: the longest first.
  const left = [...texts].sort((one, other) => other.short.length - one.short.length);
  const cited = (source: string): string => {
    const text = left.find(({ short }) => source.endsWith(short));
    if (text === undefined) return source;
    left.splice(left.indexOf(text), 1);
    return `${source.slice(0, -text.short.length)}${text.title}`;
  };
  const item = ({ source, children, ...rest }: ExplanationItem): ExplanationItem => ({
    ...rest,
    ...(source === undefined ? {} : { source: cited(source) }),
    ...(children === undefined ? {} : { children: children.map(item) }),
  });
  return sections.map((section) =>
    section.items === undefined ? section : { ...section, items: section.items.map(item) },
  );
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
  const { name, items = [], more = 0 } = section;
  const isCited = name !== undefined && !WITHOUT_SOURCES.includes(name);
  const shown = items.slice(0, MOST_ENTRIES).map((item) => shortItem(item, isCited, locale));
  const left = items.length + more - shown.length;
  if (left === 0) return { ...section, items: shown };
  return {
    ...section,
    heading: `${section.heading ?? ""}${shownOf(shown.length, shown.length + left)[locale]}`,
    more: left,
    items: shown,
  };
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
