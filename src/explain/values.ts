import type { Locale, LocalizedText } from "../codes.js";
import { getPrecision, type PartialDate } from "../dates.js";
import type { MeasureUnit } from "../result/check.js";
import { TIED } from "./wrap.js";

const QUARTERS = ["I", "II", "III", "IV"] as const;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A date as people write it, however much of it is known. */
export function dateText(date: PartialDate, locale: Locale): string {
  const [year, second, day] = date.split("-") as [string, string?, string?];
  const quarter = Number(date.charAt(6));
  switch (getPrecision(date)) {
    case "year":
      return locale === "vi" ? `năm ${year}` : year;
    case "quarter":
      return locale === "vi" ? `quý ${QUARTERS[quarter - 1]} năm ${year}` : `Q${quarter} ${year}`;
    case "month":
      return locale === "vi" ? `tháng ${Number(second)} năm ${year}` : `${MONTHS[Number(second) - 1]} ${year}`;
    case "day":
      return locale === "vi" ? `${day}/${second}/${year}` : date;
  }
}

/** A number; Vietnamese writes a decimal comma. */
export function numberText(value: number, locale: Locale): string {
  return locale === "vi" ? String(value).replace(".", ",") : String(value);
}

const UNITS: Record<Exclude<MeasureUnit, "percent">, { one: LocalizedText; many: LocalizedText }> = {
  years: { one: { vi: "năm", en: "year" }, many: { vi: "năm", en: "years" } },
  months: { one: { vi: "tháng", en: "month" }, many: { vi: "tháng", en: "months" } },
  points: { one: { vi: "điểm", en: "point" }, many: { vi: "điểm", en: "points" } },
  times: { one: { vi: "lần", en: "time" }, many: { vi: "lần", en: "times" } },
};

/** A number with its unit, kept on one line. */
export function amountText(value: number, unit: MeasureUnit | undefined, locale: Locale): string {
  const number = numberText(value, locale);
  if (unit === undefined) return number;
  if (unit === "percent") return `${number}%`;
  return `${number}${TIED}${UNITS[unit][value === 1 ? "one" : "many"][locale]}`;
}

/** A number known within bounds; either bound may be open. */
export function rangeText({ atLeast, atMost }: { atLeast?: number; atMost?: number }, locale: Locale): string {
  const [from, to] = [atLeast, atMost].map((bound) => (bound === undefined ? "" : numberText(bound, locale)));
  if (atMost === undefined) return locale === "vi" ? `ít nhất${TIED}${from}` : `at least${TIED}${from}`;
  if (atLeast === undefined) return locale === "vi" ? `nhiều nhất${TIED}${to}` : `at most${TIED}${to}`;
  if (atLeast === atMost) return `${from}`;
  return locale === "vi" ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** Years, three or more in a row as one span. */
export function formatYears(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length < 3 ? run.join(", ") : `${run[0]}–${run.at(-1)}`)).join(", ");
}

/** A phrase as part of a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A phrase at the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A phrase as a sentence. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A text with its source in brackets, before the full stop where it has one. */
export function sentenceWithSource({ text, source }: { text: string; source?: string }): string {
  if (source === undefined) return text;
  return text.endsWith(".") ? `${text.slice(0, -1)} (${source}).` : `${text} (${source})`;
}
