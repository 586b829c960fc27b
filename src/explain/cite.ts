import * as z from "zod/mini";
import { nearestIds } from "../codes/suggestions.js";
import type { LanguageTag, Locale } from "../codes.js";
import { shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, UnknownCodeError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import type { Source } from "../pack/types.js";
import { bulletPlace } from "../pack/words.js";
import type { CitedTexts } from "../result/envelope.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { parseExplainOptions } from "./locale.js";

/** As in a pack, but an instrument without a clause is accepted too: results cite one where no clause can be named. */
const sourceSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    instrument: z.string().check(z.minLength(1)),
    article: z.optional(z.int()),
    clause: z.optional(z.int()),
    point: z.optional(z.string()),
    section: z.optional(z.string()),
    item: z.optional(z.string()),
    bullet: z.optional(bulletPlace()),
    amendedBy: z.optional(z.string()),
  }),
);

/**
 * Writes a source as a person cites it, with the title of its instrument.
 *
 * @param source any `source` of a result or of the book.
 * @param book the rulebook that holds the instrument.
 * @param options the `locale`: `"vi"` or `"en"`, or a tag such as `"vi-VN"`.
 * @throws UnknownCodeError at `source.instrument`, with the nearest ids, for an instrument that the book does not hold.
 * @throws InvalidInputError for anything else that is not a source, a book or a locale.
 * @example
 * cite({ instrument: "06/2022/QH15", article: 44, clause: 1, point: "e" }, national, { locale: "vi" });
 * // "điểm e khoản 1 Điều 44 Luật Thi đua, khen thưởng số 06/2022/QH15"
 */
export function cite(source: Source, book: Rulebook, options: { locale: LanguageTag }): string {
  compiledBook(book);
  const { locale } = parseExplainOptions(options);
  checkSource(source);
  const { instruments } = book;
  const titleOf = (named: string) => instruments.find(({ id }) => id === named)?.title[locale];
  const missing = (["instrument", "amendedBy"] as const).find((field) => {
    const named = source[field];
    return named !== undefined && titleOf(named) === undefined;
  });
  if (missing !== undefined) {
    const ids = instruments.map(({ id }) => id);
    const candidates = nearestIds(String(source[missing]), ids);
    throw new UnknownCodeError(
      makeProblem(
        "unknown-id",
        { of: "instrument" },
        { path: `source.${missing}`, received: shorten(String(source[missing])), candidates },
      ),
    );
  }
  return renderSource(
    source,
    sourceTitle(source, (id) => titleOf(id) ?? id, locale),
    locale,
  );
}

function checkSource(value: Source): void {
  const checked = parseInput(sourceSchema(), value);
  if (checked.ok) return;
  throw new InvalidInputError(
    checked.problems.map((problem) => ({
      ...problem,
      path: problem.path === "$" ? "source" : `source.${problem.path}`,
    })),
  );
}

/** Writes a source with the name of its instrument. */
export function renderSource(source: Source, title: string, locale: Locale): string {
  const place = placeText(source, locale);
  if (place === "") return title.normalize("NFC");
  return (locale === "vi" ? vietnamese(source, place, title) : `${place} of ${title}`).normalize("NFC");
}

/** Writes several sources; those of one instrument that follow each other name it once, behind the last. */
export function renderSources(sources: readonly Source[], titleOf: (id: string) => string, locale: Locale): string {
  return sources
    .map((source, index) =>
      source.instrument === sources[index + 1]?.instrument && source.amendedBy === sources[index + 1]?.amendedBy
        ? placeText(source, locale)
        : renderSource(source, sourceTitle(source, titleOf, locale), locale),
    )
    .join("; ")
    .normalize("NFC");
}

/** The name of the instrument of a source, with the one that amended the clause. */
export function sourceTitle(
  { instrument, amendedBy }: Source,
  titleOf: (id: string) => string,
  locale: Locale,
): string {
  if (amendedBy === undefined) return titleOf(instrument);
  const words = locale === "vi" ? "được sửa đổi bởi" : "as amended by";
  return `${titleOf(instrument)}, ${words} ${titleOf(amendedBy)}`;
}

/** The title of an instrument, or its id where no title is given. */
export function instrumentTitle(instrument: string, texts: CitedTexts, locale: Locale): string {
  return texts[instrument]?.[locale] ?? instrument;
}

/** A clause takes its instrument's title as it is; behind a section of a plan the title stands apart. */
function vietnamese(source: Source, place: string, title: string): string {
  const isOfPlan = source.bullet !== undefined || sectionText(source) !== "";
  return `${place}${isOfPlan ? "," : ""} ${title}`;
}

/** The place in its instrument; empty where the whole of it is cited. */
function placeText(source: Source, locale: Locale): string {
  return locale === "vi" ? vietnamesePlace(source) : englishPlace(source);
}

function vietnamesePlace(source: Source): string {
  const { article, clause, point, bullet } = source;
  const law = [
    ...(point === undefined ? [] : [`điểm ${point}`]),
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    ...(article === undefined ? [] : [`Điều ${article}`]),
  ].join(" ");
  const section = sectionText(source);
  return [
    ...(law === "" ? [] : [law]),
    ...(section === "" ? [] : [`mục ${section}`]),
    ...bulletNumbers(bullet).map((number, depth) => `gạch đầu dòng ${depth === 0 ? "" : "con "}thứ ${number}`),
  ].join(", ");
}

function englishPlace(source: Source): string {
  const { article, clause, point, bullet } = source;
  const section = sectionText(source);
  return [
    ...(point === undefined ? [] : [`point ${point}`]),
    ...(clause === undefined ? [] : [`clause ${clause}`]),
    ...(article === undefined ? [] : [`Article ${article}`]),
    ...(section === "" ? [] : [`section ${section}`]),
    ...bulletNumbers(bullet).map((number, depth) => `${depth === 0 ? "" : "sub-"}bullet ${number}`),
  ].join(", ");
}

/** The number of a bullet, and of those below it. */
function bulletNumbers(bullet: Source["bullet"] = []): number[] {
  return typeof bullet === "number" ? [bullet] : bullet;
}

function sectionText({ section, item }: Source): string {
  return [section, item].filter((part) => part !== undefined && part !== "").join(".");
}
