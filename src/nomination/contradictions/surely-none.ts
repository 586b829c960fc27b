import { isForKind } from "../../codes/kinds.js";
import type { BookCodes } from "../../codes.js";
import { yearOfDay } from "../../dates/numbers.js";
import { LONGEST_WAIT } from "../doubts.js";
import type { CandidacyNumbers, RecordNumbers } from "../intake.generated.js";
import { NOT_STATED } from "../row-numbers.js";
import type { Candidacy } from "../types.js";

/**
 * Whether a candidacy surely has none of the contradictions that the checks report: most have none, and are not looked at
 * again.
 */
export function surelyConsistent(
  numbers: CandidacyNumbers,
  { asOf, nominee: { kind, group }, judgements }: Candidacy,
  book?: BookCodes,
): boolean {
  const { nominee, movement, record } = numbers;
  const today = numbers.asOf;
  if (numbers.referenceYear > yearOfDay(today)) return false;
  if (group !== undefined && !isForKind("group", group, kind, book)) return false;
  if (nominee.foundedOn > today) return false;
  if (movement.startedOn > today || (movement.closedOn >= 0 && movement.closedOnLast < movement.startedOn))
    return false;
  for (const id in judgements) if ((judgements[id]?.on ?? "") > asOf) return false;
  return hasEnoughMembers(nominee.members) && isRecordConsistent(record, today);
}

function hasEnoughMembers({
  total,
  completed,
  advanced,
  champions,
  disciplined,
}: CandidacyNumbers["nominee"]["members"]): boolean {
  if (total < 0) return true;
  return Math.max(completed, advanced, champions, disciplined) <= total && (advanced < 0 || champions <= advanced);
}

function isRecordConsistent(record: RecordNumbers, today: number): boolean {
  return (
    areRatingsConsistent(record, yearOfDay(today)) &&
    areAwardsConsistent(record, today) &&
    areClaimsConsistent(record, today) &&
    isConductConsistent(record, today)
  );
}

function areRatingsConsistent({ ratings, maternityYears }: RecordNumbers, thisYear: number): boolean {
  let latest = 0;
  for (let entry = 0; entry < ratings.size; entry += 1) {
    const year = ratings.year[entry] as number;
    // A year after all before it is no second rating of any of them.
    if (year > thisYear || (year <= latest && ratings.year.indexOf(year) < entry)) return false;
    if (maternityYears.length > 0 && maternityYears.includes(year)) return false;
    if (year > latest) latest = year;
  }
  for (const year of maternityYears) if (year > thisYear) return false;
  return true;
}

function areAwardsConsistent({ awards }: RecordNumbers, today: number): boolean {
  const thisYear = yearOfDay(today);
  for (let entry = 0; entry < awards.size; entry += 1) {
    const year = awards.year[entry] as number;
    const decidedOn = awards.decidedOn[entry] as number;
    const periodEnd = awards.periodEnd[entry] as number;
    if (year > thisYear || decidedOn > today) return false;
    const decidedIn = decidedOn < 0 ? year : yearOfDay(decidedOn);
    if (decidedIn < year) return false;
    if (periodEnd <= NOT_STATED) continue;
    const ended = yearOfDay(periodEnd);
    if (ended > decidedIn || ended < year - LONGEST_WAIT) return false;
  }
  return true;
}

function areClaimsConsistent({ initiatives, achievements }: RecordNumbers, today: number): boolean {
  const thisYear = yearOfDay(today);
  for (let entry = 0; entry < initiatives.size; entry += 1) {
    if ((initiatives.year[entry] as number) > thisYear) return false;
  }
  const { size, year, from, termEnd } = achievements;
  for (let entry = 0; entry < size; entry += 1) {
    const begun = from[entry] as number;
    const ended = termEnd[entry] as number;
    if ((year[entry] as number) > thisYear || begun > today || (ended >= 0 && ended < begun)) return false;
  }
  return true;
}

function isConductConsistent({ discipline, recognitions }: RecordNumbers, today: number): boolean {
  for (let entry = 0; entry < discipline.size; entry += 1) {
    const cleared = discipline.clearedOn[entry] as number;
    if (cleared >= 0 && cleared < (discipline.from[entry] as number)) return false;
  }
  for (let entry = 0; entry < recognitions.size; entry += 1) {
    if ((recognitions.since[entry] as number) > today) return false;
  }
  return true;
}
