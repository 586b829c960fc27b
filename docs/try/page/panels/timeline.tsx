import {
  type DeadlineList,
  deadlines,
  explanationOf,
  type Locale,
  type NominationInput,
  type Rulebook,
  timelineAt,
} from "../../../../src/index.js";
import { useWords } from "../context.js";
import { ExplanationView } from "../explanation-view.js";
import { DateField } from "../fields/date-field.js";
import { isDay } from "../state.js";
import { download } from "./copy.js";
import { TimelinePicture } from "./timeline-picture.js";

/** Where the movement stands on a day, and what is due in the year from it. */
export function Timeline({
  book,
  unit,
  day,
  onDay,
}: {
  book: Rulebook;
  unit: NominationInput["unit"];
  day: string;
  onDay: (day: string) => void;
}) {
  const { locale, say } = useWords();
  const found = isDay(day) ? timelineOn(book, unit, day) : undefined;
  return (
    <>
      <DateField label={say("timelineDay")} value={day} onInput={onDay} />
      {found !== undefined && (
        <>
          {hasTime(book) && <TimelinePicture book={book} day={day} level={unit?.level} />}
          <ExplanationView explanation={explanationOf(found.view, { locale })} />
          <h3>{say("dueFrom")}</h3>
          <p class="buttons">
            <button type="button" class="secondary" onClick={() => downloadCalendar(found.due, day, locale)}>
              {say("calendar")}
            </button>
          </p>
          <ExplanationView explanation={explanationOf(found.due, { locale })} level={4} />
        </>
      )}
    </>
  );
}

/** The law alone has duties and no movement to be drawn. */
const hasTime = ({ phases, milestones }: Rulebook): boolean => phases.length + milestones.length > 0;

async function downloadCalendar(due: DeadlineList, day: string, locale: Locale) {
  const { toICalendar } = await import("../../../../src/calendar.js");
  download("thi-dua.ics", "text/calendar", toICalendar(due, { madeOn: day, locale }).text);
}

function timelineOn(book: Rulebook, unit: NominationInput["unit"], day: string) {
  try {
    return { view: timelineAt(book, { asOf: day }), due: dueFrom(book, unit, day) };
  } catch {
    // A day that is none, while it is typed.
    return undefined;
  }
}

/** What is due in the twelve months from a day. */
export function dueFrom(book: Rulebook, unit: NominationInput["unit"], day: string) {
  const to = `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace("-02-29", "-02-28")}`;
  return deadlines(book, { from: day, to, ...(unit?.level === undefined ? {} : { unit: { level: unit.level } }) });
}
