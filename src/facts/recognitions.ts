import { labelOf, type RecognitionCode } from "../codes.js";
import { addDays, wholeYearsBetween } from "../dates.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { Recognition } from "../nomination/types.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { missingList } from "./entries.js";
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

const recognised = defineFact<ParamsOf<"recognised">>({
  name: "recognised",
  type: "boolean",
  raisedBy: ({ status }) => [{ by: "time" }, { by: "recognition", status }],
  title: ({ status }, book) => {
    const { vi, en } = labelOf("recognition", status, book);
    return { vi: `Được công nhận: ${vi}`, en: `Recognised: ${en}` };
  },
  reader: ({ status }) => ({
    read(row) {
      const holds = recorded(row, status).some((entry) => holdsOn(entry, row.nomination.asOf));
      row.knowTruth(holds ? TRUE : row.isComplete("recognitions") ? FALSE : UNKNOWN);
    },
    missing: (row) => missingList(row, "recognitions"),
  }),
});

const recognisedYears = defineFact<ParamsOf<"recognisedYears">>({
  name: "recognisedYears",
  type: "number",
  unit: "years",
  range: YEARS,
  raisedBy: ({ status }) => [{ by: "time" }, { by: "recognition", status }],
  title: ({ status }, book) => {
    const { vi, en } = labelOf("recognition", status, book);
    return { vi: `Số năm được công nhận: ${vi}`, en: `Years recognised: ${en}` };
  },
  reader: ({ status }) => ({
    read(row) {
      const { asOf } = row.nomination;
      const since = heldSince(recorded(row, status), asOf);
      const years = since === undefined ? 0 : wholeYearsBetween(since, asOf).min;
      row.bound(years, row.isComplete("recognitions") ? years : Number.POSITIVE_INFINITY);
    },
    missing: (row) => missingList(row, "recognitions"),
  }),
});

/** The facts about standards that a nominee is recognised to meet. */
export const recognitionFacts: readonly FactDefinition[] = [recognised, recognisedYears];
