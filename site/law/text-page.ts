import { PROVISION_LIST_LABELS } from "../../src/explain/book-diff.js";
import { renderSource } from "../../src/explain/cite.js";
import { formatDate, type Locale } from "../../src/index.js";
import type { Instrument, Source } from "../../src/pack/types.js";
import { table } from "../../src/plan-page/markdown.js";
import { byPlace } from "../../src/plan-page/packed-book.js";
import type { Page } from "../page.js";
import { type ListedProvision, type StatedPack, sourcesWithin } from "./packs.js";
import { clauseAnchor, rulePath, textPath } from "./places.js";
import { period } from "./rule-page.js";
import { WORDS } from "./words.js";

/** What rests on one clause. */
interface Clause {
  source: Source;
  anchor: string;
  provisions: ListedProvision[];
}

/** Every clause of a text that anything in the packs rests on, in the order of the text. */
export function clausesIn(instrument: string, packs: readonly StatedPack[]): Clause[] {
  const clauses = new Map<string, Clause>();
  const add = (source: Source, provision?: ListedProvision): void => {
    if (source.instrument !== instrument) return;
    const anchor = clauseAnchor(source);
    const clause = clauses.get(anchor) ?? { source, anchor, provisions: [] };
    if (provision !== undefined) clause.provisions.push(provision);
    clauses.set(anchor, clause);
  };
  for (const { stated, header } of packs) {
    for (const provision of stated) {
      const sources = new Map(sourcesWithin(provision).map((source) => [JSON.stringify(source), source]));
      for (const source of sources.values()) add(source, provision);
    }
    for (const source of sourcesWithin([header.movements, header.missingLayers])) add(source);
  }
  return [...clauses.values()].sort((one, other) => byPlace(one.source, other.source));
}

/** The page of a text in one language: each clause that is encoded, with what rests on it. */
export function textPage(text: Instrument, packs: readonly StatedPack[], locale: Locale): Page {
  const clauses = clausesIn(text.id, packs);
  const other = locale === "vi" ? "en" : "vi";
  const lines = [
    `# ${text.title[locale]}`,
    "",
    `[${WORDS.explorer[locale]}](/${locale === "vi" ? "vi/" : ""}law/) · [${WORDS.otherLanguage[locale]}](/${textPath(text.id, other)})`,
    "",
    ...table([WORDS.field[locale], ""], aboutRows(text, locale)),
    ...(clauses.length === 0 ? ["", WORDS.nothingEncoded[locale]] : []),
    ...clauses.flatMap((clause) => clauseLines(clause, locale)),
  ];
  return {
    path: `${textPath(text.id, locale)}.md`,
    text: `---\nprev: false\nnext: false\n---\n\n${lines.join("\n")}\n`,
  };
}

function aboutRows(text: Instrument, locale: Locale): string[][] {
  const rows: [keyof typeof WORDS, string | undefined][] = [
    ["issuer", text.issuer?.[locale]],
    ["issuedOn", text.issuedOn === undefined ? undefined : formatDate(text.issuedOn, { locale })],
    ["inForce", period({ validFrom: text.inForceFrom, validTo: text.inForceTo }, locale)],
    ["transition", text.transition?.[locale]],
    ["read", text.textVerified ? WORDS.readYes[locale] : WORDS.readNo[locale]],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[WORDS[name][locale], value]]));
}

function clauseLines({ source, anchor, provisions }: Clause, locale: Locale): string[] {
  const place = anchor === "" ? WORDS.wholeText[locale] : placeWords(source, locale);
  const heading = anchor === "" ? `## ${place}` : `## ${place} {#${anchor}}`;
  if (provisions.length === 0) return ["", heading, "", WORDS.ofHeader[locale]];
  return ["", heading, "", ...provisions.map((provision) => provisionLine(provision, locale))];
}

/** The place alone, as people cite it: the instrument's name would be there on every line. */
function placeWords(source: Source, locale: Locale): string {
  const cited = renderSource(source, "", locale).replace(/,?\s*(?:of)?\s*$/, "");
  return cited.charAt(0).toUpperCase() + cited.slice(1);
}

/** One provision: a rule leads to its page. */
function provisionLine(provision: ListedProvision, locale: Locale): string {
  const { list, id, pack, title } = provision;
  const label = PROVISION_LIST_LABELS[list][locale];
  const name = title?.[locale] ?? id;
  const linked = list === "rules" ? `[${name}](/${rulePath(pack, id, locale)})` : name;
  return `- ${label}: ${linked} \`${id}\` (${period(provision, locale)})`;
}
