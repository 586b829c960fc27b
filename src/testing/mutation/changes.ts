import type { PackFile, RawDocument } from "../pack-file.js";
import {
  byDayOfYear,
  byDegree,
  byNextDay,
  byOne,
  byPartOfYear,
  byRounding,
  bySchoolYear,
  bySwap,
  byUnit,
  type Steps,
} from "./steps.js";

/** One value of one file of a pack, and what it is changed to. */
export interface Change {
  file: string;
  path: readonly (string | number)[];
  /** The list of the section, and the id of the provision in it. */
  list: string;
  provision: string;
  from: unknown;
  to: unknown;
}

const LEAF = "\\.conditions(\\.(all|any|not))*";

/** Where a pack states numbers, days and thresholds, by the names on the way there, and how each might be wrong. */
const PLACES: readonly (readonly [RegExp, Steps])[] = [
  [new RegExp(`${LEAF}\\.value$`), byOne],
  [new RegExp(`${LEAF}\\.operator$`), bySwap],
  [new RegExp(`${LEAF}\\.params\\.(.+\\.)?atLeast$`), byDegree],
  [new RegExp(`${LEAF}\\.params\\.`), byOne],
  [/^quotas\.limits\.(atLeast|atMost|share\.percent)$/, byOne],
  [/^quotas\.limits\.share\.rounding$/, byRounding],
  [/^scoreTables\.((bonus|penalty)\.)?(items\.)?atMost$/, byOne],
  [/^scoreTables\.grades\.from$/, byOne],
  [/^documents\.achievementsWithinMonths$/, byOne],
  [/^sets\.(electronicFiles\.)?copies$/, byOne],
  [/^votes\.atLeastPercent$/, byOne],
  [/^terms\.workingDays$/, byOne],
  [/^calendars\.(daysOff|workingSaturdays)\.date$/, byUnit],
  [/^calendars\.undecided$/, byNextDay],
  [/^deadlines\.(specialCases\.)?boundary$/, bySwap],
  [/^deadlines\.(specialCases\.)?due\.date$/, byUnit],
  [/^deadlines\.(specialCases\.)?due\.(halfYears\.)?monthDay$/, byDayOfYear],
  [/^deadlines\.due\.(years\.(from|to)|days)$/, byOne],
  [/^deadlines\.due\.schoolYears\.(from|to)$/, bySchoolYear],
  [/^deadlines\.quantity\.(atLeast|atMost)$/, byOne],
  [/^phases\.(from|to)$/, byUnit],
  [/^milestones\.on$/, byUnit],
  [/^milestones\.on\.part$/, byPartOfYear],
  [/^milestones\.on\.years\.(from|to)$/, byOne],
  [/^baseSalaries\.amount$/, byOne],
  [/^prizes\.(coefficient|timesIndividual)$/, byOne],
  [/^roundings\.step$/, byOne],
];

interface Entry {
  id?: unknown;
  due?: { notStated?: unknown };
}

/** Every single change of a file that the cases should notice. */
export function possibleChanges({ path: file, document }: PackFile): Change[] {
  return valuesIn(document).flatMap(({ path, value }) => {
    const names = path.filter((part) => typeof part === "string").join(".");
    const steps = PLACES.find(([place]) => place.test(names))?.[1];
    const [list = "", index] = path;
    const entries = document[list];
    const entry: Entry = (Array.isArray(entries) ? entries[Number(index)] : undefined) ?? {};
    // Without a day there is nothing that could lie inside or outside the term.
    if (names === "deadlines.boundary" && entry.due?.notStated !== undefined) return [];
    return (steps?.(value) ?? []).map((to) => ({
      file,
      path,
      list: String(list),
      provision: String(entry.id),
      from: value,
      to,
    }));
  });
}

/** The file with one value changed. */
export function changed({ path: file, document }: PackFile, { path, to }: Pick<Change, "path" | "to">): PackFile {
  return { path: file, document: replaced(document, path, to) as RawDocument };
}

/** Where a change is, with the provision's id: `rules[3: id].conditions.all[0].value`. */
export function changePath({ path, provision }: Pick<Change, "path" | "provision">): string {
  return path
    .map((part, depth) =>
      typeof part === "string"
        ? `${depth === 0 ? "" : "."}${part}`
        : `[${depth === 1 ? `${part}: ${provision}` : part}]`,
    )
    .join("");
}

function valuesIn(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => valuesIn(inner, [...path, index]));
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => valuesIn(inner, [...path, name]));
}

function replaced(value: unknown, [part, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (part === undefined) return to;
  if (Array.isArray(value)) return value.map((inner, index) => (index === part ? replaced(inner, rest, to) : inner));
  const fields = value as Record<string, unknown>;
  return { ...fields, [part]: replaced(fields[part], rest, to) };
}
