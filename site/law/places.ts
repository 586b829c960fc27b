import type { Locale } from "../../src/index.js";
import type { Source } from "../../src/pack/types.js";
import { foldTerm } from "../fold.js";

/** A name as part of an address: ASCII, words joined by hyphens. */
export const slug = (name: string): string =>
  foldTerm(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const folder = (locale: Locale): string => (locale === "vi" ? "vi/law" : "law");

/** The path of the page of a text, without `.md`. */
export const textPath = (instrument: string, locale: Locale): string => `${folder(locale)}/texts/${slug(instrument)}`;

/** The path of the page of a rule; an address with dots would be taken for a file. */
export const rulePath = (pack: string, id: string, locale: Locale): string =>
  `${folder(locale)}/${pack}/${id.replaceAll(".", "_")}`;

/** The letters d and đ are two points. */
const letter = (point: string): string => point.replaceAll("đ", "dd");

/** The anchor of a clause on the page of its text; empty for the text as a whole. */
export function clauseAnchor({ article, clause, point, section, item, bullet }: Source): string {
  return [
    ...(article === undefined ? [] : [`dieu-${article}`]),
    ...(clause === undefined ? [] : [`khoan-${clause}`]),
    ...(point === undefined ? [] : [`diem-${letter(point)}`]),
    ...(section === undefined ? [] : [`muc-${slug(section)}`]),
    ...(item === undefined ? [] : [slug(letter(item))]),
    ...(bullet === undefined ? [] : [`gach-${[bullet].flat().join("-")}`]),
  ].join("-");
}

/** The address of a clause. */
export function clauseLink(source: Source, locale: Locale): string {
  const anchor = clauseAnchor(source);
  return `/${textPath(source.instrument, locale)}${anchor === "" ? "" : `#${anchor}`}`;
}
