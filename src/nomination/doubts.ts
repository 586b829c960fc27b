import { isForKind, proposesGroup } from "../codes/kinds.js";
import { isCode, type KindCode } from "../codes.js";
import { wholeYearsBetween } from "../dates.js";
import { RECORD_LISTS } from "./record-lists.js";
import type { PriorAward } from "./record-types.js";
import type { Candidacy } from "./types.js";

/** What may be true of a nomination and is more likely a mistake. */
export type DoubtCode =
  | "leave-of-a-man"
  | "leave-in-a-row"
  | "title-repeated"
  | "long-before-award"
  | "imposed-and-cleared"
  | "list-not-given"
  | "field-of-another-kind"
  | "unit-of-another-group"
  | "share-not-percent"
  | "received-later"
  | "received-long-before"
  | "review-before-close";

/** A doubt with the places that it is about. */
export interface Doubt {
  doubt: DoubtCode;
  paths: string[];
}

/** The most years between the end of a period and the year of the award that rewards it, but for resistance. */
export const LONGEST_WAIT = 5;

/** One leave of six months lies in two calendar years at most. */
const LONGEST_LEAVE = 2;

/** The law gives every body days or months; a dossier that lies for years was entered with a wrong day. */
const LONGEST_DOSSIER = 2;

/** The paths of what is doubtful. */
const CHECKS: Readonly<Record<Exclude<DoubtCode, "review-before-close">, (candidacy: Candidacy) => string[]>> = {
  "leave-of-a-man": ({ nominee, record }) =>
    nominee.woman === false && isGiven(record?.maternityYears) ? ["record.maternityYears"] : [],
  "leave-in-a-row": ({ record }) => {
    if ((record?.maternityYears ?? []).length <= LONGEST_LEAVE) return [];
    const years = new Set(record?.maternityYears);
    const isLong = [...years].some((year) =>
      Array.from({ length: LONGEST_LEAVE + 1 }, (_, more) => year + more).every((each) => years.has(each)),
    );
    return isLong ? ["record.maternityYears"] : [];
  },
  "title-repeated": ({ record }) =>
    pathsWhere(
      "record.awards[]",
      record?.awards,
      (award, index, awards) => isListedBefore(awards, award, index) && isCode("title", award.code),
    ),
  "long-before-award": ({ record }) =>
    pathsWhere(
      "record.awards[].periodEnd",
      record?.awards,
      ({ year, periodEnd }) => periodEnd !== undefined && Number(periodEnd.slice(0, 4)) < year - LONGEST_WAIT,
    ),
  "imposed-and-cleared": ({ record }) =>
    pathsWhere(
      "record.discipline[].clearedOn",
      record?.discipline,
      ({ level, clearedOn }) => level !== undefined && clearedOn !== undefined,
    ),
  "list-not-given": ({ record }) => {
    const lacking = record?.complete?.filter((list) => record[list] === undefined) ?? [];
    if (lacking.length === 0) return [];
    // In the order in which they stand everywhere, each once.
    return RECORD_LISTS.filter((list) => lacking.includes(list)).map((list) => `record.${list}`);
  },
  "field-of-another-kind": (candidacy) => {
    const { nominee, record } = candidacy;
    const { kind } = nominee;
    return [
      ...FIELDS_OF_ONE_KIND.flatMap(([path, of, field]) => (of !== kind && isGiven(field(candidacy)) ? [path] : [])),
      ...pathsWhere("record.awards[].code", record?.awards, ({ code }) => !isForKind("awardOrTitle", code, kind)),
      ...pathsWhere(
        "record.achievements[].post",
        record?.achievements,
        ({ post }) => post !== undefined && kind !== "ca-nhan",
      ),
    ];
  },
  "unit-of-another-group": ({ nominee: { group }, unit }) =>
    group !== undefined && unit?.level !== undefined && !proposesGroup(unit.level, group) ? ["unit.level"] : [],
  "share-not-percent": shareNotPercent,
  "received-later": ({ asOf, receivedOn = asOf }) => (receivedOn > asOf ? ["receivedOn"] : []),
  "received-long-before": ({ asOf, receivedOn = asOf }) =>
    receivedOn < asOf && wholeYearsBetween(receivedOn, asOf).min >= LONGEST_DOSSIER ? ["receivedOn"] : [],
};

function isListedBefore(awards: readonly PriorAward[], { code, year }: PriorAward, index: number): boolean {
  for (let before = 0; before < index; before += 1) {
    if (awards[before]?.code === code && awards[before]?.year === year) return true;
  }
  return false;
}

/** The fields of a nominee and of its record that only one kind of nominee has. */
const FIELDS_OF_ONE_KIND: readonly [path: string, of: KindCode, field: (candidacy: Candidacy) => unknown][] = [
  ["nominee.foundedOn", "tap-the", ({ nominee }) => nominee.foundedOn],
  ["nominee.members", "tap-the", ({ nominee }) => nominee.members],
  ["nominee.outsideFlagList", "tap-the", ({ nominee }) => nominee.outsideFlagList],
  ["record.leaderDiscipline", "tap-the", ({ record }) => record?.leaderDiscipline],
  ["nominee.occupation", "ca-nhan", ({ nominee }) => nominee.occupation],
  ["nominee.woman", "ca-nhan", ({ nominee }) => nominee.woman],
  ["record.maternityYears", "ca-nhan", ({ record }) => record?.maternityYears],
  ["record.resistance", "ca-nhan", ({ record }) => record?.resistance],
];

/** Whether a field is given, and no empty list. */
const isGiven = (field: unknown): boolean => field !== undefined && !(Array.isArray(field) && field.length === 0);

/**
 * The paths of the entries of a list that are doubtful: of most lists none is, and every decision looks.
 *
 * @param path the path of one, with an empty place.
 */
function pathsWhere<Entry>(
  path: string,
  list: readonly Entry[] | undefined,
  isDoubtful: (entry: Entry, index: number, list: readonly Entry[]) => boolean,
): string[] {
  const paths: string[] = [];
  if (list === undefined) return paths;
  for (let index = 0; index < list.length; index += 1) {
    if (isDoubtful(list[index] as Entry, index, list)) paths.push(path.replace("[]", `[${index}]`));
  }
  return paths;
}

/** The percentages under one: 0.9 is more likely meant as 90. */
export function shareNotPercent({ indicators = {} }: Pick<Candidacy, "indicators">): string[] {
  return Object.entries(indicators).flatMap(([id, percent]) =>
    percent !== undefined && percent > 0 && percent < 1 ? [`indicators.${id}`] : [],
  );
}

const NAMED_CHECKS = /* @__PURE__ */ Object.entries(CHECKS) as [DoubtCode, (candidacy: Candidacy) => string[]][];

/** What is doubtful of a candidacy that holds no contradiction. */
export function doubtsIn(candidacy: Candidacy): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [doubt, check] of NAMED_CHECKS) {
    const paths = check(candidacy);
    if (paths.length > 0) doubts.push({ doubt, paths });
  }
  return doubts;
}
