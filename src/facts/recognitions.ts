import * as z from "zod/mini";
import { type LocalizedText, labelOf, type RecognitionCode } from "../codes.js";
import { addDays, wholeYearsBetween } from "../dates.js";
import { lazySchema } from "../input/parse.js";
import { code } from "../input/schema.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { Recognition } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import type { Row } from "./row.js";

interface StatusParams {
  status: RecognitionCode;
}

const statusParams = lazySchema((): z.ZodMiniType<StatusParams> => z.strictObject({ status: code("recognition") }));

const unknownWhen: LocalizedText = {
  vi: "khi danh sách công nhận chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of recognitions is not declared whole and what is on it does not settle the answer",
};

const recorded = ({ nomination: { record } }: Row, status: RecognitionCode): Recognition[] =>
  (record?.recognitions ?? []).filter((entry) => entry.status === status);

function missingRecognitions(row: Row): MissingInput[] {
  if (row.isComplete("recognitions")) return [];
  return [{ input: row.numbers.record.recognitions.isGiven ? "recognitionsWhole" : "recognitions" }];
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
  meaning: {
    vi: "Được công nhận đạt chuẩn này và còn hiệu lực vào ngày xét",
    en: "Whether the nominee is recognised to meet the standard, and still is on the day asked about",
  },
  unknownWhen,
  params: statusParams,
  raisedBy: ({ status }) => [{ by: "time" }, { by: "recognition", status }],
  title: ({ status }, book) => {
    const { vi, en } = labelOf("recognition", status, book);
    return { vi: `Được công nhận: ${vi}`, en: `Recognised: ${en}` };
  },
  reader: ({ status }) => ({
    read(row) {
      const holds = recorded(row, status).some((entry) => holdsOn(entry, row.nomination.asOf));
      row.tell(holds ? TRUE : row.isComplete("recognitions") ? FALSE : UNKNOWN);
    },
    missing: missingRecognitions,
  }),
});

const recognisedYears = defineFact<StatusParams>({
  name: "recognisedYears",
  type: "number",
  unit: "years",
  range: YEARS,
  meaning: {
    vi: "Số năm tròn được công nhận đạt chuẩn này liên tục đến ngày xét; 0 nếu không được công nhận",
    en: "Whole years for which the standard has been met without a gap up to the day asked about; 0 where it is not met",
  },
  unknownWhen,
  params: statusParams,
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
    missing: missingRecognitions,
  }),
});

/** The facts about standards that a nominee is recognised to meet. */
export const recognitionFacts: readonly FactDefinition[] = [recognised, recognisedYears];
