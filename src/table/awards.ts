import { rewardingAwards } from "../codes/awards.js";
import { resolveCode } from "../codes.js";
import { type CellReading, cellText, read, readItems, refuse } from "./cell.js";
import { readDay } from "./days.js";
import { isNothing, parts } from "./parts.js";
import type { FieldReader } from "./scalars.js";
import { readYears } from "./years.js";

const DECISION =
  /(?:QĐ|quyết định)\s*(?:số)?\s*:?\s*([^\s,;)]*)(?:[\s,]*(?:ngày\s*)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?/iu;

/**
 * Reads a cell of awards and titles: names in any spelling, each with its years or its decision, parted by semicolons or
 * lines: `Bằng khen Thủ tướng Chính phủ 2019, 2020; Lao động tiên tiến năm 2021`.
 */
export const readAwards: FieldReader = (value, path) => {
  const text = cellText(value);
  if (isNothing(text)) return read({ none: ["awards"] });
  return readItems(
    "awards",
    parts(text).map((part) => readAward(part, path)),
  );
};

function readAward(text: string, path: string): CellReading {
  const found = resolveCode(text, { among: "awardOrTitle" });
  if (!("code" in found)) {
    return refuse(path, text, "not-in-vocabulary", { vocabularies: ["awardOrTitle"] }, found.candidates);
  }
  const { code } = found;
  const decision = DECISION.exec(text);
  const years = readYears(decision === null ? text : text.slice(0, decision.index));
  if (years === undefined) return refuse(path, text, "bad-format", { format: "school-year" });
  const details = decision === null ? {} : decisionDetails(decision);
  const [year, ...others] = years;
  // The decision on a title or flag comes in the year that it is for, or in the next: it does not tell which.
  if (year === undefined && (details.decidedOn === undefined || !rewardingAwards.has(code))) {
    return refuse(path, text, "missing-one-of", { fields: ["year"] });
  }
  if (year === undefined) return read({ items: { awards: [{ code, ...details }] } });
  // One decision gives an award of one year.
  if (others.length > 0 && decision !== null) return refuse(path, text, "missing-one-of", { fields: ["year"] });
  return read({ items: { awards: years.map((each) => ({ code, year: each, ...details })) } });
}

function decisionDetails([, number = "", day]: RegExpExecArray): { number?: string; decidedOn?: string } {
  const decidedOn = day === undefined ? undefined : readDay(day);
  return {
    ...(number === "" || !/\d/.test(number) ? {} : { number }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
  };
}
