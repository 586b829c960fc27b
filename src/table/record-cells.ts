import { normalWords } from "../codes/normalise.js";
import { bareText } from "../codes/qualifiers.js";
import { resolveCode } from "../codes.js";
import { type CellReading, cellText, read, readItems, refuse } from "./cell.js";
import { isNothing, parts } from "./parts.js";
import type { FieldReader } from "./scalars.js";
import { readYears } from "./years.js";

const LEAVE = /^(nghi )?(che do )?thai san$|^nghi sinh( con)?$/;

/** Reads the rating of a year; maternity leave is a year without one. */
export function ratingReader(year: number): FieldReader {
  return (value, path) => {
    const text = cellText(value);
    if (LEAVE.test(normalWords(text))) return read({ items: { maternityYears: [year] } });
    const found = resolveCode(text, { among: "rating" });
    if ("code" in found) return read({ items: { ratings: [{ year, rating: found.code }] } });
    return refuse(path, value, "not-in-vocabulary", { vocabularies: ["rating"] }, found.candidates);
  };
}

/** What papers call an initiative (sáng kiến) or the work recognised as one, in plain words, with a count before it. */
const INITIATIVE =
  /^(\d{1,2} )?(sang kien|sk|de tai( khoa hoc)?|de an( khoa hoc)?|cong trinh( khoa hoc)?|giai phap)?( |$)/;

/** Reads initiatives: a scope and years, or years alone: `Sáng kiến cấp tỉnh năm 2023`, `2023, 2024`. */
export const readInitiatives: FieldReader = (value, path) => {
  const text = cellText(value);
  if (isNothing(text)) return read({ none: ["initiatives"] });
  return readItems(
    "initiatives",
    parts(text).map((part) => readInitiative(part, path)),
  );
};

function readInitiative(text: string, path: string): CellReading {
  const years = readYears(text);
  if (years === undefined) return refuse(path, text, "bad-format", { format: "school-year" });
  const words = normalWords(bareText(text).name);
  const [, count] = INITIATIVE.exec(words) ?? [];
  const name = words.replace(INITIATIVE, "").trim();
  const scope = name === "" ? undefined : resolveCode(name, { among: "initiativeScope" });
  if (scope !== undefined && !("code" in scope)) {
    return refuse(path, text, "not-in-vocabulary", { vocabularies: ["initiativeScope"] }, scope.candidates);
  }
  const fields = scope === undefined ? {} : { scope: scope.code };
  const many = count === undefined ? Math.max(1, years.length) : Number(count);
  // So many of several years: how many of each stays open.
  if (many !== years.length && years.length > 1) return refuse(path, text, "missing-one-of", { fields: ["year"] });
  const items = Array.from({ length: many }, (_, index) => {
    const year = years[years.length === 1 ? 0 : index];
    return { ...fields, ...(typeof year === "number" ? { year } : {}) };
  });
  return read({ items: { initiatives: items } });
}

/** Reads disciplines and pending matters. A year beside one is no day of its beginning or end: both stay unknown. */
export const readDiscipline: FieldReader = (value, path) => {
  const text = cellText(value);
  if (isNothing(text)) return read({ none: ["discipline"] });
  return readItems(
    "discipline",
    parts(text).map((part) => readDisciplineEntry(part, path)),
  );
};

function readDisciplineEntry(text: string, path: string): CellReading {
  const [level, pending] = [
    resolveCode(text, { among: "discipline" }),
    resolveCode(text, { among: "pendingMatter" }),
  ] as const;
  if ("code" in level) return read({ items: { discipline: [{ level: level.code }] } });
  if ("code" in pending) return read({ items: { discipline: [{ pending: pending.code }] } });
  const candidates = [...level.candidates, ...pending.candidates];
  return refuse(path, text, "not-in-vocabulary", { vocabularies: ["discipline", "pendingMatter"] }, candidates);
}
