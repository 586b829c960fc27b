import type { Locale } from "../codes.js";
import type { Localizer } from "./localizer.js";

/** How much an explanation holds: what decides and what to do next; all on which the answer rests; all there is. */
export type Detail = "short" | "standard" | "full";

/** One entry of a section of an explanation, with what belongs to it. */
export interface ExplanationItem {
  text: string;
  /** The status of what it is about, as in the result. */
  status?: string;
  /** The sign of that status, where it has one. */
  sign?: string;
  /** The clause it rests on, as people cite it. */
  source?: string;
  /** Further lines of the entry itself. */
  details?: string[];
  /** Whether one of the children is enough; the nearest to being met is the first. */
  oneOf?: true;
  children?: ExplanationItem[];
}

/** What a section is about; those of one kind of result alone have no name. */
export type SectionName = "why" | "other-standards" | "questions" | "judgements" | "notices";

/** A part of an explanation. */
export interface ExplanationSection {
  name?: SectionName;
  heading?: string;
  /** Lines before the entries. */
  lines?: string[];
  /** How many more entries a longer explanation has; the heading names them. */
  more?: number;
  /** Whether the entries are numbered. */
  ordered?: true;
  items?: ExplanationItem[];
}

/** A result in words, as data that a page can lay out: `explain` writes it as text, Markdown or HTML. */
export interface Explanation {
  type: "explanation";
  locale: Locale;
  /** What was found, and about what. */
  heading: string;
  /** The lines below the heading. */
  lines: string[];
  sections: ExplanationSection[];
  /** The texts cited by their short names, with their full titles. */
  texts: { short: string; title: string }[];
  /** Enough of the receipt to find the stored answer again. */
  receipt?: string;
}

/** A line as the parts of an explanation put it together, before it has its place in the document. */
export type Line =
  | { kind: "paragraph" | "detail" | "receipt"; text: string }
  | { kind: "heading"; text: string; name?: SectionName }
  | ({ kind: "item"; depth: number; isNumbered?: true } & Pick<
      ExplanationItem,
      "text" | "status" | "sign" | "source" | "oneOf"
    >);

/** A line that is an entry of a list. */
export type Item = Extract<Line, { kind: "item" }>;

/** A line of its own. */
export const paragraph = (text: string): Line => ({ kind: "paragraph", text });

/** An entry of a list, `depth` levels down. */
export const bullet = (
  text: string,
  depth = 0,
  more: Pick<ExplanationItem, "status" | "sign" | "source" | "oneOf"> = {},
): Item => ({
  kind: "item",
  depth,
  text,
  ...more,
});

/** A further line of the entry before it. */
export const detail = (text: string): Line => ({ kind: "detail", text });

/** Numbered entries, each of one or more lines. */
export function numbered(entries: readonly (readonly [text: string, ...details: string[]])[]): Line[] {
  return entries.flatMap(([text, ...details]) => [
    { kind: "item", depth: 0, isNumbered: true, text },
    ...details.map(detail),
  ]);
}

/** A heading with its lines; nothing where there are no lines. */
export function section(heading: string, lines: readonly Line[], name?: SectionName): Line[] {
  return lines.length === 0
    ? []
    : [{ kind: "heading", text: heading, ...(name === undefined ? {} : { name }) }, ...lines];
}

/** Said once in an English explanation; a Vietnamese one lacks nothing. */
const LACKS_ENGLISH = "Some of the words are in Vietnamese: the rulebook has no English for them.";

/** Puts lines together to a document; the first line is its heading. */
export function assemble(localizer: Localizer, explainParts: (localizer: Localizer) => Line[][]): Explanation {
  const parts = explainParts(localizer);
  const [[first, ...rest] = [], ...others] = parts.filter((lines) => lines.length > 0);
  const top = sectionFrom([...rest, ...(localizer.lacksEnglish ? [paragraph(LACKS_ENGLISH)] : [])]);
  const receipt = others.flat().find(({ kind }) => kind === "receipt")?.text;
  const { lines = [], ...entries } = top;
  return {
    type: "explanation",
    locale: localizer.locale,
    heading: first?.text ?? "",
    lines,
    sections: [
      ...(entries.items === undefined ? [] : [entries]),
      ...others.filter(([line]) => line?.kind !== "receipt").map(sectionFrom),
    ],
    texts: localizer.shortened,
    ...(receipt === undefined ? {} : { receipt }),
  };
}

function sectionFrom(lines: readonly Line[]): ExplanationSection {
  const made: ExplanationSection = {};
  for (const line of lines) {
    if (line.kind === "heading") {
      made.heading = line.text;
      if (line.name !== undefined) made.name = line.name;
    } else if (line.kind === "item") addItem(made, line);
    else if (line.kind === "detail") addDetail(made, line.text);
    else made.lines = [...(made.lines ?? []), line.text];
  }
  return made;
}

function addItem(section: ExplanationSection, line: Item): void {
  const { kind: _, depth, isNumbered, ...item } = line;
  if (isNumbered) section.ordered = true;
  section.items ??= [];
  let list = section.items;
  for (let level = 0; level < depth; level += 1) {
    const parent = list.at(-1);
    if (parent === undefined) break;
    parent.children ??= [];
    list = parent.children;
  }
  list.push(item);
}

function addDetail(section: ExplanationSection, text: string): void {
  let item = section.items?.at(-1);
  for (let last = item?.children?.at(-1); last !== undefined; last = last.children?.at(-1)) item = last;
  if (item !== undefined) item.details = [...(item.details ?? []), text];
}
