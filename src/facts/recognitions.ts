import { labelOf, type RecognitionCode } from "../codes.js";
import { addDays, wholeYearsBetween } from "../dates.js";
import type { Recognition } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import type { FactContext } from "./context.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { interval, NO, unknownValue, YES } from "./fact-value.js";

/** Which standard is meant. */
export interface StatusParams {
  status: RecognitionCode;
}

const recorded = ({ nomination: { record } }: FactContext, status: RecognitionCode): Recognition[] =>
  (record?.recognitions ?? []).filter((entry) => entry.status === status);

function missingRecognitions(context: FactContext): MissingInput[] {
  if (context.isComplete("recognitions")) return [];
  return [{ input: context.nomination.record?.recognitions === undefined ? "recognitions" : "recognitionsWhole" }];
}

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

const recognised = defineFact<StatusParams>({
  name: "recognised",
  type: "boolean",
  raisedBy: ({ status }) => [{ by: "time" }, { by: "recognition", status }],
  title: ({ status }, book) => {
    const { vi, en } = labelOf("recognition", status, book);
    return { vi: `Được công nhận: ${vi}`, en: `Recognised: ${en}` };
  },
  reader:
    ({ status }) =>
    (context) => {
      if (recorded(context, status).some((entry) => holdsOn(entry, context.nomination.asOf))) return YES;
      return context.isComplete("recognitions") ? NO : unknownValue(() => missingRecognitions(context));
    },
});

const recognisedYears = defineFact<StatusParams>({
  name: "recognisedYears",
  type: "number",
  unit: "years",
  range: YEARS,
  raisedBy: ({ status }) => [{ by: "time" }, { by: "recognition", status }],
  title: ({ status }, book) => {
    const { vi, en } = labelOf("recognition", status, book);
    return { vi: `Số năm được công nhận: ${vi}`, en: `Years recognised: ${en}` };
  },
  reader:
    ({ status }) =>
    (context) => {
      const { asOf } = context.nomination;
      const since = heldSince(recorded(context, status), asOf);
      const years = since === undefined ? 0 : wholeYearsBetween(since, asOf).min;
      const max = context.isComplete("recognitions") ? years : Number.POSITIVE_INFINITY;
      return interval({ min: years, max }, () => missingRecognitions(context));
    },
});

/** The facts about standards that a nominee is recognised to meet. */
export const recognitionFacts: readonly FactDefinition[] = [recognised, recognisedYears];
