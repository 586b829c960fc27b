import { isForKind, proposesGroup } from "../codes/kinds.js";
import { codesOf, type KindCode } from "../codes.js";
import { yearOfDay } from "../dates/numbers.js";
import { wholeYearsBetween } from "../dates.js";
import { remember } from "../logic/remember.js";
import type { AwardNumbers, CandidacyNumbers } from "./intake.generated.js";
import { RECORD_LISTS } from "./record-lists.js";
import { isTitleNumber, NOT_STATED } from "./row-numbers.js";
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

/** Finds the paths of what is doubtful in a candidacy, of which the numbers are at hand. */
type DoubtCheck = (candidacy: Candidacy, numbers: CandidacyNumbers) => string[];

const CHECKS: Readonly<Record<Exclude<DoubtCode, "review-before-close">, DoubtCheck>> = {
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
  "title-repeated": (_, { record: { awards } }) =>
    pathsWhere(
      "record.awards[]",
      awards.size,
      (entry) => isTitleNumber(awards.code[entry] as number) && isListedBefore(awards, entry),
    ),
  "long-before-award": (_, { record: { awards } }) =>
    pathsWhere("record.awards[].periodEnd", awards.size, (entry) => {
      const end = awards.periodEnd[entry] as number;
      return end > NOT_STATED && yearOfDay(end) < (awards.year[entry] as number) - LONGEST_WAIT;
    }),
  "imposed-and-cleared": (_, { record: { discipline } }) =>
    pathsWhere(
      "record.discipline[].clearedOn",
      discipline.size,
      (entry) => (discipline.level[entry] as number) >= 0 && (discipline.clearedOn[entry] as number) >= 0,
    ),
  "list-not-given": ({ record }) => {
    const lacking = record?.complete?.filter((list) => record[list] === undefined) ?? [];
    if (lacking.length === 0) return [];
    // In the order in which they stand everywhere, each once.
    return RECORD_LISTS.filter((list) => lacking.includes(list)).map((list) => `record.${list}`);
  },
  "field-of-another-kind": (candidacy, { record: { awards, achievements } }) => {
    const { kind } = candidacy.nominee;
    const fits = awardsFor(kind);
    return [
      ...FIELDS_OF_ONE_KIND.filter(({ of, field }) => of !== kind && isGiven(field(candidacy))).map(({ path }) => path),
      ...pathsWhere("record.awards[].code", awards.size, (entry) => !fits[awards.code[entry] as number]),
      ...pathsWhere(
        "record.achievements[].post",
        achievements.size,
        (entry) => kind !== "ca-nhan" && (achievements.post[entry] as number) >= 0,
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

function isListedBefore({ code, year }: AwardNumbers, entry: number): boolean {
  for (let before = 0; before < entry; before += 1) {
    if (code[before] === code[entry] && year[before] === year[entry]) return true;
  }
  return false;
}

const awardsByKind = /* @__PURE__ */ new Map<KindCode, readonly boolean[]>();

/** Which awards and titles are for a kind of nominee, by their numbers. */
const awardsFor = (kind: KindCode): readonly boolean[] =>
  remember(awardsByKind, kind, () => codesOf("awardOrTitle").map((code) => isForKind("awardOrTitle", code, kind)));

/** The fields of a nominee and of its record that only one kind of nominee has. */
const FIELDS_OF_ONE_KIND: readonly { path: string; of: KindCode; field: (candidacy: Candidacy) => unknown }[] = [
  { path: "nominee.foundedOn", of: "tap-the", field: ({ nominee }) => nominee.foundedOn },
  { path: "nominee.members", of: "tap-the", field: ({ nominee }) => nominee.members },
  { path: "nominee.outsideFlagList", of: "tap-the", field: ({ nominee }) => nominee.outsideFlagList },
  { path: "record.leaderDiscipline", of: "tap-the", field: ({ record }) => record?.leaderDiscipline },
  { path: "nominee.occupation", of: "ca-nhan", field: ({ nominee }) => nominee.occupation },
  { path: "nominee.woman", of: "ca-nhan", field: ({ nominee }) => nominee.woman },
  { path: "record.maternityYears", of: "ca-nhan", field: ({ record }) => record?.maternityYears },
  { path: "record.resistance", of: "ca-nhan", field: ({ record }) => record?.resistance },
];

/** Whether a field is given, and no empty list. */
const isGiven = (field: unknown): boolean => field !== undefined && !(Array.isArray(field) && field.length === 0);

/**
 * The paths of the entries of a list that are doubtful: of most lists none is, and every decision looks.
 *
 * @param path the path of one, with an empty place.
 */
function pathsWhere(path: string, size: number, isDoubtful: (entry: number) => boolean): string[] {
  const paths: string[] = [];
  for (let entry = 0; entry < size; entry += 1) {
    if (isDoubtful(entry)) paths.push(path.replace("[]", `[${entry}]`));
  }
  return paths;
}

/** The percentages under one: 0.9 is more likely meant as 90. */
export function shareNotPercent({ indicators = {} }: Pick<Candidacy, "indicators">): string[] {
  return Object.entries(indicators).flatMap(([id, percent]) =>
    percent !== undefined && percent > 0 && percent < 1 ? [`indicators.${id}`] : [],
  );
}

const NAMED_CHECKS = /* @__PURE__ */ Object.entries(CHECKS) as [DoubtCode, DoubtCheck][];

/** What is doubtful of a candidacy that holds no contradiction. */
export function doubtsIn(candidacy: Candidacy, numbers: CandidacyNumbers): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [doubt, check] of NAMED_CHECKS) {
    const paths = check(candidacy, numbers);
    if (paths.length > 0) doubts.push({ doubt, paths });
  }
  return doubts;
}
