import { resolveCode } from "../codes.js";
import { type CellReading, cellText, read, readItems, refuse } from "./cell.js";
import { readDay } from "./days.js";
import { isNothing, parts } from "./parts.js";
import type { FieldReader } from "./scalars.js";

/** A standard, the day from which it is recognised to be met, and the last one where there is one. */
const RECOGNITION =
  /^(.+?)[\s,(:]+(?:(?:kể\s+)?từ\s+)?(?:ngày\s+)?([\d/.-]{8,10})(?:\s*(?:đến|[–—-])\s*(?:hết\s+)?(?:ngày\s+)?([\d/.-]{8,10}))?\s*\)?$/iu;

/** Reads the standards that a nominee is recognised to meet: `Xã đạt chuẩn từ 15/01/2024 đến 14/01/2029`. */
export const readRecognitions: FieldReader = (value, path, book) => {
  const text = cellText(value);
  if (isNothing(text)) return read({ none: ["recognitions"] });
  const readEntry = (part: string): CellReading => {
    const [, name, first, last] = RECOGNITION.exec(part.normalize("NFC")) ?? [];
    // Without its day it would count for no time, or for all.
    if (name === undefined) return refuse(path, part, "missing-one-of", { fields: ["since"] });
    const since = readDay(first);
    const until = last === undefined ? undefined : readDay(last);
    if (since === undefined || (last !== undefined && until === undefined))
      return refuse(path, part, "bad-date", { precision: "day" });
    const status = resolveCode(name, { among: "recognition" }, book);
    if (!("code" in status))
      return refuse(path, part, "not-in-vocabulary", { vocabularies: ["recognition"] }, status.candidates);
    return read({
      items: { recognitions: [{ status: status.code, since, ...(until === undefined ? {} : { until }) }] },
    });
  };
  return readItems("recognitions", parts(text).map(readEntry));
};
