import { isForKind, proposesGroup } from "../codes/kinds.js";
import { isCode, type KindCode } from "../codes.js";
import { wholeYearsBetween } from "../dates.js";
import { RECORD_LISTS, type RecordList } from "./record-lists.js";
import type { Achievement, PriorAward } from "./record-types.js";
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

/** Gives the paths of what is doubtful. */
type DoubtCheck = (candidacy: Candidacy) => string[];

const leaveOfAMan: DoubtCheck = ({ nominee, record }) =>
  nominee.woman === false && (record?.maternityYears ?? []).length > 0 ? ["record.maternityYears"] : [];

/** One leave of six months lies in two calendar years at most. */
const LONGEST_LEAVE = 2;

const leaveInARow: DoubtCheck = ({ record }) => {
  if ((record?.maternityYears ?? []).length <= LONGEST_LEAVE) return [];
  const years = new Set(record?.maternityYears);
  const isLong = [...years].some((year) =>
    Array.from({ length: LONGEST_LEAVE + 1 }, (_, more) => year + more).every((each) => years.has(each)),
  );
  return isLong ? ["record.maternityYears"] : [];
};

const titleRepeated: DoubtCheck = ({ record }) => {
  const awards = record?.awards ?? [];
  return pathsWhere(
    awards,
    (award, index) => isListedBefore(awards, award, index) && isCode("title", award.code),
    (index) => `record.awards[${index}]`,
  );
};

function isListedBefore(awards: readonly PriorAward[], { code, year }: PriorAward, index: number): boolean {
  for (let before = 0; before < index; before += 1) {
    if (awards[before]?.code === code && awards[before]?.year === year) return true;
  }
  return false;
}

/** The most years between the end of a period and the year of the award that rewards it, but for resistance. */
export const LONGEST_WAIT = 5;

const longBeforeAward: DoubtCheck = ({ record }) =>
  pathsWhere(
    record?.awards,
    ({ year, periodEnd }) => periodEnd !== undefined && Number(periodEnd.slice(0, 4)) < year - LONGEST_WAIT,
    (index) => `record.awards[${index}].periodEnd`,
  );

const imposedAndCleared: DoubtCheck = ({ record }) =>
  pathsWhere(
    record?.discipline,
    ({ level, clearedOn }) => level !== undefined && clearedOn !== undefined,
    (index) => `record.discipline[${index}].clearedOn`,
  );

const listNotGiven: DoubtCheck = ({ record }) => {
  const isLacking = (list: RecordList): boolean => record?.[list] === undefined;
  const lacking = record?.complete?.filter(isLacking) ?? [];
  // In the order in which they stand everywhere, each once.
  return lacking.length === 0
    ? []
    : RECORD_LISTS.filter((list) => lacking.includes(list)).map((list) => `record.${list}`);
};

const unitOfAnotherGroup: DoubtCheck = ({ nominee: { group }, unit }) =>
  group !== undefined && unit?.level !== undefined && !proposesGroup(unit.level, group) ? ["unit.level"] : [];

const receivedLater: DoubtCheck = ({ asOf, receivedOn = asOf }) => (receivedOn > asOf ? ["receivedOn"] : []);

/** The law gives every body days or months; a dossier that lies for years was entered with a wrong day. */
const LONGEST_DOSSIER = 2;

const receivedLongBefore: DoubtCheck = ({ asOf, receivedOn = asOf }) =>
  receivedOn < asOf && wholeYearsBetween(receivedOn, asOf).min >= LONGEST_DOSSIER ? ["receivedOn"] : [];

/** The fields of a nominee and of its record that only one kind of nominee has. */
const fieldOfAnotherKind: DoubtCheck = ({ nominee, record }) => {
  const { kind } = nominee;
  const others = OF_ONE_KIND.filter(({ of, isGiven }) => of !== kind && isGiven(nominee, record));
  const isOfAnother = ({ code }: PriorAward) => !isForKind("awardOrTitle", code, kind);
  const isPost = ({ post }: Achievement) => post !== undefined && kind !== "ca-nhan";
  return [
    ...others.map(({ path }) => path),
    ...pathsWhere(record?.awards, isOfAnother, (index) => `record.awards[${index}].code`),
    ...pathsWhere(record?.achievements, isPost, (index) => `record.achievements[${index}].post`),
  ];
};

interface FieldOfOneKind {
  readonly path: string;
  readonly of: KindCode;
  readonly isGiven: (nominee: Candidacy["nominee"], record: Candidacy["record"]) => boolean;
}

const OF_ONE_KIND: readonly FieldOfOneKind[] = [
  { path: "nominee.foundedOn", of: "tap-the", isGiven: ({ foundedOn }) => foundedOn !== undefined },
  { path: "nominee.members", of: "tap-the", isGiven: ({ members }) => members !== undefined },
  { path: "nominee.outsideFlagList", of: "tap-the", isGiven: ({ outsideFlagList }) => outsideFlagList !== undefined },
  { path: "record.leaderDiscipline", of: "tap-the", isGiven: (_, record) => hasAny(record?.leaderDiscipline) },
  { path: "nominee.occupation", of: "ca-nhan", isGiven: ({ occupation }) => occupation !== undefined },
  { path: "nominee.woman", of: "ca-nhan", isGiven: ({ woman }) => woman !== undefined },
  { path: "record.maternityYears", of: "ca-nhan", isGiven: (_, record) => hasAny(record?.maternityYears) },
  { path: "record.resistance", of: "ca-nhan", isGiven: (_, record) => record?.resistance !== undefined },
];

const hasAny = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

/** The paths of the entries of a list that are doubtful: of most lists none is, and every decision looks. */
function pathsWhere<Entry>(
  list: readonly Entry[] | undefined,
  isDoubtful: (entry: Entry, index: number) => boolean,
  path: (index: number) => string,
): string[] {
  const paths: string[] = [];
  if (list === undefined) return paths;
  for (let index = 0; index < list.length; index += 1) {
    if (isDoubtful(list[index] as Entry, index)) paths.push(path(index));
  }
  return paths;
}

/** The percentages under one: 0.9 is more likely meant as 90. */
export const shareNotPercent = ({ indicators }: Pick<Candidacy, "indicators">): string[] =>
  Object.entries(indicators ?? {}).flatMap(([id, percent]) =>
    percent !== undefined && percent > 0 && percent < 1 ? [`indicators.${id}`] : [],
  );

const CHECKS: Readonly<Record<Exclude<DoubtCode, "review-before-close">, DoubtCheck>> = {
  "leave-of-a-man": leaveOfAMan,
  "leave-in-a-row": leaveInARow,
  "title-repeated": titleRepeated,
  "long-before-award": longBeforeAward,
  "imposed-and-cleared": imposedAndCleared,
  "list-not-given": listNotGiven,
  "field-of-another-kind": fieldOfAnotherKind,
  "unit-of-another-group": unitOfAnotherGroup,
  "share-not-percent": shareNotPercent,
  "received-later": receivedLater,
  "received-long-before": receivedLongBefore,
};

const NAMED_CHECKS = /* @__PURE__ */ Object.entries(CHECKS) as [DoubtCode, DoubtCheck][];

/** What is doubtful of a candidacy that holds no contradiction. */
export function doubtsIn(candidacy: Candidacy): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [doubt, check] of NAMED_CHECKS) {
    const paths = check(candidacy);
    if (paths.length > 0) doubts.push({ doubt, paths });
  }
  return doubts;
}
