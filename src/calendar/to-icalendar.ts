import ICAL from "ical.js";
import type { LanguageTag } from "../codes.js";
import { checkCivilDate } from "../dates/checks.js";
import type { CivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { CALENDAR_WORDS } from "../explain/calendar.js";
import { deadlineDay, deadlineDetails, deadlineTitle } from "../explain/deadlines.js";
import { parseExplainOptions } from "../explain/locale.js";
import { Localizer } from "../explain/localizer.js";
import { withResult } from "../result/damaged.js";
import type { DeadlineList, DeadlineView } from "../timeline/types.js";
import { deadlineUid } from "./uid.js";

/** How a calendar is written. */
export interface CalendarOptions {
  /** The day on which the list was made: it stands as the time stamp of every entry, and no clock is read. */
  madeOn: CivilDate;
  /** Vietnamese by default; of a tag such as `"en-US"`, the language counts. */
  locale?: LanguageTag;
  /** What calendar programs call it. */
  name?: string;
}

/** Deadlines as a calendar file. */
export interface DeadlineCalendar {
  type: "deadline-calendar";
  /** The file, in iCalendar (RFC 5545): lines folded at 75 bytes, each with its end. */
  text: string;
  /** How many entries have a day. */
  dated: number;
  /** The duties without a day: in the file as tasks (VTODO) without one, which many calendar programs do not show. */
  undated: DeadlineView[];
}

/**
 * Writes deadlines as a calendar file: each last day as an entry of the whole day, and duties without a day as tasks.
 *
 * The same duty of the same period has the same UID in every file, so that a calendar program replaces an entry when a file
 * is read again. An entry whose text has ended is tentative.
 *
 * @param list what `deadlines` gave, also after a round trip through JSON.
 * @param options `madeOn`, the day of the list; `locale`; `name`.
 * @throws InvalidInputError at `list` for what is no list of deadlines, and for options that are not well formed.
 * @example
 * const list = deadlines(haTinh, { from: "2026-11-01", to: "2026-11-30" });
 * toICalendar(list, { madeOn: "2026-11-01" }).text.includes("DTSTART;VALUE=DATE:20261114"); // true
 */
export function toICalendar(list: DeadlineList, options: CalendarOptions): DeadlineCalendar {
  const given = readOptions<CalendarOptions>(options, ["madeOn", "locale", "name"]);
  const { locale } = parseExplainOptions(given.locale === undefined ? {} : { locale: given.locale });
  checkCivilDate("madeOn", given.madeOn);
  if (given.name !== undefined && typeof given.name !== "string") {
    const place = { path: "name", received: describeValue(given.name) };
    throw new InvalidInputError([makeProblem("wrong-type", { type: "string" }, place)]);
  }
  if (list?.type !== "deadline-list") {
    throw new InvalidInputError([makeProblem("not-a-result", {}, { path: "list", received: describeValue(list) })]);
  }
  return withResult("list", list, () => {
    const localizer = new Localizer(locale, list.texts, undefined, false, false, list.labels);
    const calendar = new ICAL.Component("vcalendar");
    calendar.addPropertyWithValue("prodid", plain(`-//thidua-rules//${list.receipt.book.id}//${locale.toUpperCase()}`));
    calendar.addPropertyWithValue("version", "2.0");
    calendar.addPropertyWithValue("calscale", "GREGORIAN");
    calendar.addPropertyWithValue("x-wr-calname", plain(given.name ?? localizer.text(CALENDAR_WORDS.name)));
    const stamp = ICAL.Time.fromDateTimeString(`${given.madeOn}T00:00:00Z`);
    for (const deadline of list.deadlines) {
      const entry = entryFor(deadline, localizer);
      entry.addPropertyWithValue("uid", plain(deadlineUid(deadline, list.receipt.book.id)));
      entry.addPropertyWithValue("dtstamp", stamp);
      calendar.addSubcomponent(entry);
    }
    const undated = list.deadlines.filter(({ lastDay }) => lastDay === null);
    return {
      type: "deadline-calendar",
      text: foldedText(calendar),
      dated: list.deadlines.length - undated.length,
      undated: structuredClone(undated),
    };
  });
}

function entryFor(deadline: DeadlineView, localizer: Localizer): ICAL.Component {
  const { lastDay, provisional } = deadline;
  const entry = new ICAL.Component(lastDay === null ? "vtodo" : "vevent");
  const description = [deadlineDay(deadline, localizer), ...deadlineDetails(deadline, localizer)];
  entry.addPropertyWithValue("summary", plain(deadlineTitle(deadline, localizer)));
  entry.addPropertyWithValue("description", description.map(plain).join("\n"));
  if (lastDay !== null) {
    entry.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(lastDay));
    // A last day is no appointment: the day stays free.
    entry.addPropertyWithValue("transp", "TRANSPARENT");
    entry.addPropertyWithValue("status", provisional ? "TENTATIVE" : "CONFIRMED");
  }
  return entry;
}

/** The library does not count the blank at the beginning of a line that goes on, and has one setting for all who use it. */
function foldedText(calendar: ICAL.Component): string {
  const { foldLength } = ICAL;
  try {
    ICAL.foldLength = 74;
    return `${calendar.toString()}\r\n`;
  } finally {
    ICAL.foldLength = foldLength;
  }
}

/** A text of a pack, or of a list that was stored, cannot make lines of its own. */
const plain = (text: string): string => text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\u00a0]/gu, " ");
