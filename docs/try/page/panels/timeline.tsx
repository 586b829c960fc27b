import { deadlines, explanationOf, type NominationInput, type Rulebook, timelineAt } from "../../../../src/index.js";
import { useWords } from "../context.js";
import { ExplanationView } from "../explanation-view.js";
import { DateField } from "../fields/date-field.js";
import { isDay } from "../state.js";

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
          <ExplanationView explanation={explanationOf(found.view, { locale })} />
          <h3>{say("dueFrom")}</h3>
          <ExplanationView explanation={explanationOf(found.due, { locale })} level={4} />
        </>
      )}
    </>
  );
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
