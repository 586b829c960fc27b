import type { LanguageTag, Locale } from "../codes.js";
import { checkCivilDate } from "../dates/checks.js";
import { type CivilDate, getFirstDay, getLastDay, getYear } from "../dates.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { deadlineDay } from "../explain/deadlines.js";
import { parseExplainOptions } from "../explain/locale.js";
import { Localizer } from "../explain/localizer.js";
import { noticeText } from "../explain/notices.js";
import { asOfDay, fromTo, PICTURE_WORDS, timelineTitle } from "../explain/pictures.js";
import type { Notice } from "../result/notice.js";
import { compiledBook } from "../rulebook/compile.js";
import { versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { deadlines } from "../timeline/deadlines.js";
import type { Anchors, DeadlinesInput, DeadlineView } from "../timeline/types.js";
import { type Interval, phasesIn, reviewsIn } from "./timeline-spans.js";

/** What a picture of a plan's time shows. */
export interface TimelinePictureOptions {
  /** The day of the line that parts what is over from what is ahead. */
  asOf: CivilDate;
  /** The first day shown. Default: the first day of the year in which the first phase may begin. */
  from?: CivilDate;
  /** The last day shown. Default: the last day of the year in which the last phase may end. */
  to?: CivilDate;
  /** The unit whose duties are shown; left out, those of all. */
  unit?: DeadlinesInput["unit"];
  /** The days from which a term may count. */
  anchors?: Anchors;
  /** Vietnamese by default; of a tag such as `"en-US"`, the language counts. */
  locale?: LanguageTag;
}

/** A phase or review: the days it may have, and those that it has for sure. */
export interface Span {
  id: string;
  label: string;
  when: string;
  /** Where the day of the picture lies, in words. */
  state: string;
  isOver: boolean;
  isOn: boolean;
  possible: Interval;
  certain?: Interval;
}

/** One last day of a duty. */
export interface DeadlineMark {
  day: CivilDate;
  isPast: boolean;
  isProvisional: boolean;
}

/** A duty with its days. */
export interface DeadlineRow {
  id: string;
  label: string;
  isOfLaw: boolean;
  marks: DeadlineMark[];
}

/** What a picture shows, in one language, before it is drawn. */
export interface TimelineModel {
  locale: Locale;
  bookId: string;
  title: string;
  asOf: CivilDate;
  asOfLabel: string;
  range: Interval;
  phases: Span[];
  reviews: Span[];
  duties: DeadlineRow[];
  /** Titles of duties without a day, each with why. */
  undated: string[];
  /** What may be due under texts that are not encoded. */
  notes: string[];
}

/** Finds what a picture of a book's time shows. Throws `InvalidInputError` for options that are not well formed. */
export function timelineModel(book: Rulebook, options: TimelinePictureOptions): TimelineModel {
  compiledBook(book);
  const given = readOptions<TimelinePictureOptions>(options, ["asOf", "from", "to", "unit", "anchors", "locale"]);
  const { locale } = parseExplainOptions(given.locale === undefined ? {} : { locale: given.locale });
  const { asOf, unit, anchors } = given;
  checkCivilDate("asOf", asOf);
  const range = rangeShown(book, given);
  const list = deadlines(book, {
    ...range,
    ...(unit === undefined ? {} : { unit }),
    ...(anchors === undefined ? {} : { anchors }),
  });
  const localizer = new Localizer(locale, list.texts, undefined, false, false, list.labels);
  const title = book.packs[book.packs.length - 1]?.title[locale] ?? book.id;
  const span = spanMaker(asOf, localizer);
  return {
    locale,
    bookId: book.id,
    title: localizer.text(timelineTitle(title)),
    asOf,
    asOfLabel: localizer.text(asOfDay(localizer.date(asOf))),
    range,
    phases: phasesIn(book, asOf, range).map(span),
    reviews: reviewsIn(book, asOf, range).map(span),
    duties: deadlineRows(list.deadlines, asOf, localizer),
    undated: list.deadlines
      .filter(({ lastDay }) => lastDay === null)
      .map((each) => `${localizer.text(each.title)}: ${deadlineDay(each, localizer)}`),
    notes: list.notices
      .filter(({ code }) => SHOWN_NOTICES.includes(code))
      .map((notice) => noteText(notice, book, localizer)),
  };
}

/** The notices that tell why a duty may lack a mark. */
const SHOWN_NOTICES: readonly Notice["code"][] = ["not-in-force", "text-expired"];

function noteText(notice: Notice, book: Rulebook, localizer: Localizer): string {
  const { concerns = [] } = notice;
  const duties = book.deadlines.filter(({ id }) => concerns.includes(id)).map(({ title }) => localizer.text(title));
  const text = noticeText(notice, localizer, "standard");
  return duties.length === 0 ? text : `${[...new Set(duties)].join("; ")}: ${text}`;
}

function rangeShown(book: Rulebook, { asOf, from, to }: TimelinePictureOptions): Interval {
  if (from !== undefined) checkCivilDate("from", from);
  if (to !== undefined) checkCivilDate("to", to);
  const phases = versionsOn(book.phases, asOf).map(({ provision }) => provision);
  const years = [
    getYear(asOf),
    ...phases.flatMap((phase) => [getYear(getFirstDay(phase.from)), getYear(getLastDay(phase.to))]),
  ];
  const range = { from: from ?? `${Math.min(...years)}-01-01`, to: to ?? `${Math.max(...years)}-12-31` };
  if (range.to < range.from) {
    throw new InvalidInputError([
      makeProblem("too-early", { notBefore: range.from }, { path: "to", received: JSON.stringify(range.to) }),
    ]);
  }
  return range;
}

type FoundSpan = ReturnType<typeof phasesIn>[number];

function spanMaker(asOf: CivilDate, localizer: Localizer): (found: FoundSpan) => Span {
  return ({ id, title, from, to, possible, certain }) => {
    const isOn = possible.from <= asOf && asOf <= possible.to;
    const isSurelyOn = certain !== undefined && certain.from <= asOf && asOf <= certain.to;
    const isOver = possible.to < asOf;
    const words = isSurelyOn ? "isOn" : isOn ? "mayBeOn" : isOver ? "isOver" : "isAhead";
    return {
      id,
      label: localizer.text(title),
      when: localizer.text(fromTo(localizer.date(from), localizer.date(to))),
      state: localizer.text(PICTURE_WORDS[words]),
      isOver,
      isOn,
      possible,
      ...(certain === undefined ? {} : { certain }),
    };
  };
}

/** A row for each duty and those who owe it, in the order of its first day. */
function deadlineRows(list: readonly DeadlineView[], asOf: CivilDate, localizer: Localizer): DeadlineRow[] {
  const rows = new Map<string, DeadlineRow>();
  for (const { id, pack, layer, levels, owedBy = [], title, lastDay, provisional } of list) {
    if (lastDay === null) continue;
    const key = [pack, id, ...levels, ...owedBy].join(" ");
    const units = [
      ...(levels.length === 0 ? [] : [localizer.names("unitLevel", levels)]),
      ...(owedBy.length === 0 ? [] : [localizer.labels("body", owedBy)]),
    ].join(", ");
    const label = `${localizer.text(title)}${units === "" ? "" : ` (${units})`}`;
    const row = rows.get(key) ?? { id, label, isOfLaw: layer === "law", marks: [] };
    rows.set(key, row);
    row.marks.push({ day: lastDay, isPast: lastDay < asOf, isProvisional: provisional === true });
  }
  return [...rows.values()];
}
