import { useId, useState } from "preact/hooks";
import { useWords } from "../context.js";
import type { WordName } from "../words.js";

type Part = "day" | "month" | "year";

const LENGTHS: Record<Part, number> = { day: 2, month: 2, year: 4 };

/** A day in three boxes, as people write it; a partial date may leave out the day, or the day and the month. */
export function DateField({
  value,
  isPartial = false,
  label,
  onInput,
}: {
  value: string;
  isPartial?: boolean;
  label: string;
  onInput: (value: string) => void;
}) {
  const { say } = useWords();
  const id = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  // What comes from outside, such as a link, replaces what was typed.
  const shown = dateFrom(parts, isPartial) === value ? parts : partsOf(value);
  const type = (part: Part, text: string) => {
    const next = { ...shown, [part]: text.trim() };
    setParts(next);
    onInput(dateFrom(next, isPartial));
  };
  return (
    <fieldset class="date" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <p class="hint" id={`${id}-hint`}>
        {say(isPartial ? "partialHint" : "dayHint")}
      </p>
      <div class="date-parts">
        {(["day", "month", "year"] as const).map((part) => (
          <label key={part} class={`date-${part}`}>
            {say(part satisfies WordName)}
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={LENGTHS[part]}
              value={shown[part]}
              onInput={(event) => type(part, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The text of the library's dates; of what is not filled in whole, a text that the library refuses. */
function dateFrom({ day, month, year }: Record<Part, string>, isPartial: boolean): string {
  if (day === "" && month === "" && year === "") return "";
  const quarter = /^q([1-4])$/i.exec(month)?.[1];
  if (isPartial && day === "" && month === "") return year;
  if (isPartial && day === "") return quarter === undefined ? `${year}-${twoDigits(month)}` : `${year}-Q${quarter}`;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (text: string): string => text.padStart(2, "0");

function partsOf(value: string): Record<Part, string> {
  const [year = "", month = "", day = ""] = value.split("-");
  return { day: withoutZero(day), month: withoutZero(month), year };
}

const withoutZero = (text: string): string => text.replace(/^0+/, "");
