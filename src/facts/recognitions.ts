import { type LocalizedText, labelOf, type RecognitionCode } from "../codes.js";
import { addDays, wholeYearsBetween } from "../dates.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { Recognition } from "../nomination/types.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { missingList } from "./entries.js";
import { joinTexts } from "./labels.js";
import type { ParamsOf } from "./parameters.js";
import type { Row } from "./row.js";

const recorded = ({ nomination: { record } }: Row, status: RecognitionCode): Recognition[] =>
  (record?.recognitions ?? []).filter((entry) => entry.status === status);

/** Whether a recognition holds on a day; one without an end still holds. */
const holdsOn = ({ since, until }: Recognition, day: string): boolean =>
  since <= day && (until === undefined || until >= day);

/** The first day since which a status is held on a day without a gap; undefined where it is not held. */
function heldSince(entries: readonly Recognition[], day: string): string | undefined {
  let first: string | undefined;
  for (let on = day; ; on = addDays(first, -1)) {
    const days = entries.filter((entry) => holdsOn(entry, on)).map(({ since }) => since);
    const [earliest] = days.sort();
    if (earliest === undefined) return first;
    first = earliest;
  }
}

/** Defines a fact about a standard that is recognised to be met. */
const define = (
  prefix: LocalizedText,
  definition: Pick<FactDefinition, "name" | "type" | "unit" | "range">,
  read: (row: Row, entries: readonly Recognition[]) => void,
) =>
  defineFact<ParamsOf<"recognised">>({
    ...definition,
    raisedBy: ({ status }) => [{ by: "time" }, { by: "recognition", status }],
    title: ({ status }, book) => joinTexts([prefix, labelOf("recognition", status, book)]),
    reader: ({ status }) => ({
      read: (row) => read(row, recorded(row, status)),
      missing: (row) => missingList(row, "recognitions"),
    }),
  });

/** The facts about standards that a nominee is recognised to meet. */
export const recognitionFacts: readonly FactDefinition[] = [
  define({ vi: "Được công nhận:", en: "Recognised:" }, { name: "recognised", type: "boolean" }, (row, entries) => {
    const holds = entries.some((entry) => holdsOn(entry, row.nomination.asOf));
    row.knowTruth(holds ? TRUE : row.isComplete("recognitions") ? FALSE : UNKNOWN);
  }),
  define(
    { vi: "Số năm được công nhận:", en: "Years recognised:" },
    { name: "recognisedYears", ...YEARS },
    (row, entries) => {
      const { asOf } = row.nomination;
      const since = heldSince(entries, asOf);
      const years = since === undefined ? 0 : wholeYearsBetween(since, asOf).min;
      row.bound(years, row.isComplete("recognitions") ? years : Number.POSITIVE_INFINITY);
    },
  ),
];
