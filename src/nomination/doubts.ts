import { isForKind, proposesGroup } from "../codes/kinds.js";
import { isCode } from "../codes.js";
import { wholeYearsBetween } from "../dates.js";
import { RECORD_LISTS } from "./record-lists.js";
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
  return awards.flatMap(({ code, year }, index) => {
    if (!isCode("title", code)) return [];
    const first = awards.findIndex((entry) => entry.code === code && entry.year === year);
    return first === index ? [] : [`record.awards[${index}]`];
  });
};

/** The most years between the end of a period and the year of the award that rewards it, but for resistance. */
export const LONGEST_WAIT = 5;

const longBeforeAward: DoubtCheck = ({ record }) =>
  (record?.awards ?? []).flatMap(({ year, periodEnd }, index) =>
    periodEnd !== undefined && Number(periodEnd.slice(0, 4)) < year - LONGEST_WAIT
      ? [`record.awards[${index}].periodEnd`]
      : [],
  );

const imposedAndCleared: DoubtCheck = ({ record }) =>
  (record?.discipline ?? []).flatMap(({ level, clearedOn }, index) =>
    level !== undefined && clearedOn !== undefined ? [`record.discipline[${index}].clearedOn`] : [],
  );

const listNotGiven: DoubtCheck = ({ record }) =>
  RECORD_LISTS.filter((list) => record?.complete?.includes(list) && record[list] === undefined).map(
    (list) => `record.${list}`,
  );

const unitOfAnotherGroup: DoubtCheck = ({ nominee: { group }, unit }) =>
  group !== undefined && unit?.level !== undefined && !proposesGroup(unit.level, group) ? ["unit.level"] : [];

const receivedLater: DoubtCheck = ({ asOf, receivedOn = asOf }) => (receivedOn > asOf ? ["receivedOn"] : []);

/** The law gives every body days or months; a dossier that lies for years was entered with a wrong day. */
const LONGEST_DOSSIER = 2;

const receivedLongBefore: DoubtCheck = ({ asOf, receivedOn = asOf }) =>
  receivedOn < asOf && wholeYearsBetween(receivedOn, asOf).min >= LONGEST_DOSSIER ? ["receivedOn"] : [];

/** The fields of a nominee and of its record that only one kind of nominee has. */
const fieldOfAnotherKind: DoubtCheck = ({ nominee, record }) => {
  const { kind, foundedOn, members, outsideFlagList, occupation, woman } = nominee;
  const fields: [path: string, of: string, value: unknown][] = [
    ["nominee.foundedOn", "tap-the", foundedOn],
    ["nominee.members", "tap-the", members],
    ["nominee.outsideFlagList", "tap-the", outsideFlagList],
    ["record.leaderDiscipline", "tap-the", record?.leaderDiscipline?.[0]],
    ["nominee.occupation", "ca-nhan", occupation],
    ["nominee.woman", "ca-nhan", woman],
    ["record.maternityYears", "ca-nhan", record?.maternityYears?.[0]],
    ["record.resistance", "ca-nhan", record?.resistance],
  ];
  const others = fields.filter(([, of, value]) => of !== kind && value !== undefined).map(([path]) => path);
  const awards = (record?.awards ?? []).flatMap(({ code }, index) =>
    isForKind("awardOrTitle", code, kind) ? [] : [`record.awards[${index}].code`],
  );
  const posts = (record?.achievements ?? []).flatMap(({ post }, index) =>
    post === undefined || kind === "ca-nhan" ? [] : [`record.achievements[${index}].post`],
  );
  return [...others, ...awards, ...posts];
};

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
