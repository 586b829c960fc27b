// Generated from the nomination's schema by `npm run generate`; not to be changed by hand.
import { type BookCodes, codesOf } from "../codes.js";
import { isInHundredths } from "../input/hundredths.js";
import { RECORD_LISTS } from "./record-lists.js";
import { endsAfterBeginning, endsAfterSince, hasFewIds, hasLevelOrMatter } from "./refinements.js";
import {
  amountNumber,
  codeNumbers,
  dayNumber,
  everyField,
  fieldsIn,
  firstDayNumber,
  flagNumber,
  isPlain,
  isText,
  lastDayNumber,
  periodEndNumber,
  wholeNumber,
  wipeNumbers,
  yearNumber,
} from "./row-numbers.js";

export class MembersNumbers {
  total = -1;
  completed = -1;
  advanced = -1;
  champions = -1;
  disciplined = -1;

  /** Nothing of it is given. */
  leaveOut(): void {
    this.total = -1;
    this.completed = -1;
    this.advanced = -1;
    this.champions = -1;
    this.disciplined = -1;
  }
}

export class NomineeNumbers {
  kind = -1;
  group = -1;
  occupation = -1;
  foundedOn = -1;
  foundedOnLast = -1;
  outsideFlagList = -1;
  woman = -1;
  readonly members = new MembersNumbers();

  /** Nothing of it is given. */
  leaveOut(): void {
    this.kind = -1;
    this.group = -1;
    this.occupation = -1;
    this.foundedOn = -1;
    this.foundedOnLast = -1;
    this.outsideFlagList = -1;
    this.woman = -1;
    this.members.leaveOut();
  }
}

export class UnitNumbers {
  level = -1;
  hasCouncil = -1;

  /** Nothing of it is given. */
  leaveOut(): void {
    this.level = -1;
    this.hasCouncil = -1;
  }
}

export class MovementNumbers {
  launchedBy = -1;
  startedOn = -1;
  startedOnLast = -1;
  closedOn = -1;
  closedOnLast = -1;

  /** Nothing of it is given. */
  leaveOut(): void {
    this.launchedBy = -1;
    this.startedOn = -1;
    this.startedOnLast = -1;
    this.closedOn = -1;
    this.closedOnLast = -1;
  }
}

export class RatingNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly year: number[] = [];
  readonly rating: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.year);
    wipeNumbers(this.rating);
  }
}

export class AwardNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly code: number[] = [];
  readonly year: number[] = [];
  readonly ground: number[] = [];
  readonly thematic: number[] = [];
  readonly decidedOn: number[] = [];
  readonly periodEnd: number[] = [];
  readonly periodEndLast: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.code);
    wipeNumbers(this.year);
    wipeNumbers(this.ground);
    wipeNumbers(this.thematic);
    wipeNumbers(this.decidedOn);
    wipeNumbers(this.periodEnd);
    wipeNumbers(this.periodEndLast);
  }
}

export class InitiativeNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly scope: number[] = [];
  readonly year: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.scope);
    wipeNumbers(this.year);
  }
}

export class AchievementNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly kind: number[] = [];
  readonly scope: number[] = [];
  readonly year: number[] = [];
  readonly years: number[] = [];
  readonly post: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly termEnd: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.kind);
    wipeNumbers(this.scope);
    wipeNumbers(this.year);
    wipeNumbers(this.years);
    wipeNumbers(this.post);
    wipeNumbers(this.from);
    wipeNumbers(this.to);
    wipeNumbers(this.termEnd);
  }
}

export class DisciplineNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly level: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly pending: number[] = [];
  readonly clearedOn: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.level);
    wipeNumbers(this.from);
    wipeNumbers(this.to);
    wipeNumbers(this.pending);
    wipeNumbers(this.clearedOn);
  }
}

export class LeaderDisciplineNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly leader: number[] = [];
  readonly level: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.leader);
    wipeNumbers(this.level);
    wipeNumbers(this.from);
    wipeNumbers(this.to);
  }
}

export class RecognitionNumbers {
  /** How many there are. */
  size = 0;
  /** Whether the list is given. */
  isGiven = false;
  readonly status: number[] = [];
  readonly since: number[] = [];
  readonly until: number[] = [];

  /** Nothing of it is given. */
  leaveOut(): void {
    this.size = 0;
    this.isGiven = false;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.leaveOut();
    wipeNumbers(this.status);
    wipeNumbers(this.since);
    wipeNumbers(this.until);
  }
}

export class ResistanceNumbers {
  preUprising = -1;
  bothWars = -1;

  /** Nothing of it is given. */
  leaveOut(): void {
    this.preUprising = -1;
    this.bothWars = -1;
  }
}

export class RecordNumbers {
  readonly ratings = new RatingNumbers();
  readonly awards = new AwardNumbers();
  readonly initiatives = new InitiativeNumbers();
  readonly achievements = new AchievementNumbers();
  readonly discipline = new DisciplineNumbers();
  readonly leaderDiscipline = new LeaderDisciplineNumbers();
  readonly recognitions = new RecognitionNumbers();
  readonly resistance = new ResistanceNumbers();
  readonly maternityYears: number[] = [];
  hasMaternityYears = false;
  /** A bit for each code that is named. */
  complete = 0;

  /** Nothing of it is given. */
  leaveOut(): void {
    this.ratings.leaveOut();
    this.awards.leaveOut();
    this.initiatives.leaveOut();
    this.achievements.leaveOut();
    this.discipline.leaveOut();
    this.leaderDiscipline.leaveOut();
    this.recognitions.leaveOut();
    this.resistance.leaveOut();
    this.maternityYears.length = 0;
    this.hasMaternityYears = false;
    this.complete = 0;
  }

  /** Forgets what it held. */
  wipe(): void {
    this.ratings.wipe();
    this.awards.wipe();
    this.initiatives.wipe();
    this.achievements.wipe();
    this.discipline.wipe();
    this.leaderDiscipline.wipe();
    this.recognitions.wipe();
    this.maternityYears.length = 0;
  }
}

export class JudgementNumbers {
  holds = -1;
  on = -1;

  /** Nothing of it is given. */
  leaveOut(): void {
    this.holds = -1;
    this.on = -1;
  }
}

/** A candidacy written down as numbers: -1 for what is left out, codes by their place in their vocabulary, days as `yyyymmdd`. */
export class CandidacyNumbers {
  award = -1;
  occasion = -1;
  ground = -1;
  asOf = -1;
  receivedOn = -1;
  referenceYear = -1;
  readonly nominee = new NomineeNumbers();
  readonly unit = new UnitNumbers();
  readonly movement = new MovementNumbers();
  readonly record = new RecordNumbers();

  /** Nothing of it is given. */
  leaveOut(): void {
    this.award = -1;
    this.occasion = -1;
    this.ground = -1;
    this.asOf = -1;
    this.receivedOn = -1;
    this.referenceYear = -1;
    this.nominee.leaveOut();
    this.unit.leaveOut();
    this.movement.leaveOut();
    this.record.leaveOut();
  }

  /** Forgets what it held. */
  wipe(): void {
    this.record.wipe();
  }
}

/** Writes a candidacy down where it surely is one; false where that cannot be seen at a glance. */
export type TakeCandidacy = (value: unknown, numbers: CandidacyNumbers) => boolean;

/** Makes the intake of candidacies with the codes of the library and of a book. */
export function makeIntake(book?: BookCodes): TakeCandidacy {
  const codes = {
    awardOrTitle: codeNumbers(codesOf("awardOrTitle")),
    occasion: codeNumbers(codesOf("occasion")),
    ground: codeNumbers(codesOf("ground")),
    kind: codeNumbers(codesOf("kind")),
    group: codeNumbers(codesOf("group", book)),
    occupation: codeNumbers(codesOf("occupation")),
    unitLevel: codeNumbers(codesOf("unitLevel", book)),
    launcher: codeNumbers(codesOf("launcher")),
    rating: codeNumbers(codesOf("rating")),
    initiativeScope: codeNumbers(codesOf("initiativeScope")),
    achievement: codeNumbers(codesOf("achievement")),
    post: codeNumbers(codesOf("post")),
    discipline: codeNumbers(codesOf("discipline")),
    pendingMatter: codeNumbers(codesOf("pendingMatter")),
    leader: codeNumbers(codesOf("leader")),
    recognition: codeNumbers(codesOf("recognition", book)),
    recordList: codeNumbers(RECORD_LISTS),
  };
  const judgementNumbers = new JudgementNumbers();

  function takeMembers(value: unknown, numbers: MembersNumbers): boolean {
    if (!isPlain(value)) return false;
    const { total, completed, advanced, champions, disciplined } = value;
    let known = 1;
    const readTotal = wholeNumber(total, 1, Number.MAX_SAFE_INTEGER);
    if (readTotal < 0) return false;
    numbers.total = readTotal;
    if (completed !== undefined) {
      const readCompleted = wholeNumber(completed, 0, Number.MAX_SAFE_INTEGER);
      if (readCompleted < 0) return false;
      numbers.completed = readCompleted;
      known += 1;
    } else {
      numbers.completed = -1;
    }
    if (advanced !== undefined) {
      const readAdvanced = wholeNumber(advanced, 0, Number.MAX_SAFE_INTEGER);
      if (readAdvanced < 0) return false;
      numbers.advanced = readAdvanced;
      known += 1;
    } else {
      numbers.advanced = -1;
    }
    if (champions !== undefined) {
      const readChampions = wholeNumber(champions, 0, Number.MAX_SAFE_INTEGER);
      if (readChampions < 0) return false;
      numbers.champions = readChampions;
      known += 1;
    } else {
      numbers.champions = -1;
    }
    if (disciplined !== undefined) {
      const readDisciplined = wholeNumber(disciplined, 0, Number.MAX_SAFE_INTEGER);
      if (readDisciplined < 0) return false;
      numbers.disciplined = readDisciplined;
      known += 1;
    } else {
      numbers.disciplined = -1;
    }
    return known === fieldsIn(value, known);
  }

  function takeNominee(value: unknown, numbers: NomineeNumbers): boolean {
    if (!isPlain(value)) return false;
    const { id, name, kind, group, occupation, foundedOn, outsideFlagList, woman, members } = value;
    let known = 1;
    if (id !== undefined) {
      if (!isText(id, 600)) return false;
      known += 1;
    }
    if (name !== undefined) {
      if (!isText(name, 600)) return false;
      known += 1;
    }
    const readKind = codes.kind(kind);
    if (readKind < 0) return false;
    numbers.kind = readKind;
    if (group !== undefined) {
      const readGroup = codes.group(group);
      if (readGroup < 0) return false;
      numbers.group = readGroup;
      known += 1;
    } else {
      numbers.group = -1;
    }
    if (occupation !== undefined) {
      const readOccupation = codes.occupation(occupation);
      if (readOccupation < 0) return false;
      numbers.occupation = readOccupation;
      known += 1;
    } else {
      numbers.occupation = -1;
    }
    if (foundedOn !== undefined) {
      const readFoundedOn = firstDayNumber(foundedOn);
      if (readFoundedOn < 0) return false;
      numbers.foundedOn = readFoundedOn;
      numbers.foundedOnLast = lastDayNumber(foundedOn);
      known += 1;
    } else {
      numbers.foundedOn = -1;
      numbers.foundedOnLast = -1;
    }
    if (outsideFlagList !== undefined) {
      const readOutsideFlagList = flagNumber(outsideFlagList);
      if (readOutsideFlagList < 0) return false;
      numbers.outsideFlagList = readOutsideFlagList;
      known += 1;
    } else {
      numbers.outsideFlagList = -1;
    }
    if (woman !== undefined) {
      const readWoman = flagNumber(woman);
      if (readWoman < 0) return false;
      numbers.woman = readWoman;
      known += 1;
    } else {
      numbers.woman = -1;
    }
    if (members !== undefined) {
      if (!takeMembers(members, numbers.members)) return false;
      known += 1;
    } else {
      numbers.members.leaveOut();
    }
    return known === fieldsIn(value, known);
  }

  function takeUnit(value: unknown, numbers: UnitNumbers): boolean {
    if (!isPlain(value)) return false;
    const { id, name, level, cluster, hasCouncil } = value;
    let known = 0;
    if (id !== undefined) {
      if (!isText(id, 600)) return false;
      known += 1;
    }
    if (name !== undefined) {
      if (!isText(name, 600)) return false;
      known += 1;
    }
    if (level !== undefined) {
      const readLevel = codes.unitLevel(level);
      if (readLevel < 0) return false;
      numbers.level = readLevel;
      known += 1;
    } else {
      numbers.level = -1;
    }
    if (cluster !== undefined) {
      if (!isText(cluster, 600)) return false;
      known += 1;
    }
    if (hasCouncil !== undefined) {
      const readHasCouncil = flagNumber(hasCouncil);
      if (readHasCouncil < 0) return false;
      numbers.hasCouncil = readHasCouncil;
      known += 1;
    } else {
      numbers.hasCouncil = -1;
    }
    return known === fieldsIn(value, known);
  }

  function takeMovement(value: unknown, numbers: MovementNumbers): boolean {
    if (!isPlain(value)) return false;
    const { launchedBy, startedOn, closedOn } = value;
    let known = 0;
    if (launchedBy !== undefined) {
      const readLaunchedBy = codes.launcher(launchedBy);
      if (readLaunchedBy < 0) return false;
      numbers.launchedBy = readLaunchedBy;
      known += 1;
    } else {
      numbers.launchedBy = -1;
    }
    if (startedOn !== undefined) {
      const readStartedOn = firstDayNumber(startedOn);
      if (readStartedOn < 0) return false;
      numbers.startedOn = readStartedOn;
      numbers.startedOnLast = lastDayNumber(startedOn);
      known += 1;
    } else {
      numbers.startedOn = -1;
      numbers.startedOnLast = -1;
    }
    if (closedOn !== undefined) {
      const readClosedOn = firstDayNumber(closedOn);
      if (readClosedOn < 0) return false;
      numbers.closedOn = readClosedOn;
      numbers.closedOnLast = lastDayNumber(closedOn);
      known += 1;
    } else {
      numbers.closedOn = -1;
      numbers.closedOnLast = -1;
    }
    return known === fieldsIn(value, known);
  }

  function takeRating(value: unknown, numbers: RatingNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { year, rating } = value;
    const known = 2;
    const readYear = yearNumber(year);
    if (readYear < 0) return false;
    numbers.year[index] = readYear;
    const readRating = codes.rating(rating);
    if (readRating < 0) return false;
    numbers.rating[index] = readRating;
    return known === fieldsIn(value, known);
  }

  function takeAward(value: unknown, numbers: AwardNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { code, year, ground, thematic, decidedOn, periodEnd, number, achievementId } = value;
    let known = 1;
    const readCode = codes.awardOrTitle(code);
    if (readCode < 0) return false;
    numbers.code[index] = readCode;
    if (year !== undefined) {
      const readYear = yearNumber(year);
      if (readYear < 0) return false;
      numbers.year[index] = readYear;
      known += 1;
    } else {
      numbers.year[index] = -1;
    }
    if (ground !== undefined) {
      const readGround = codes.ground(ground);
      if (readGround < 0) return false;
      numbers.ground[index] = readGround;
      known += 1;
    } else {
      numbers.ground[index] = -1;
    }
    if (thematic !== undefined) {
      const readThematic = flagNumber(thematic);
      if (readThematic < 0) return false;
      numbers.thematic[index] = readThematic;
      known += 1;
    } else {
      numbers.thematic[index] = -1;
    }
    if (decidedOn !== undefined) {
      const readDecidedOn = dayNumber(decidedOn);
      if (readDecidedOn < 0) return false;
      numbers.decidedOn[index] = readDecidedOn;
      known += 1;
    } else {
      numbers.decidedOn[index] = -1;
    }
    if (periodEnd !== undefined) {
      const readPeriodEnd = periodEndNumber(periodEnd);
      if (readPeriodEnd < 0) return false;
      numbers.periodEnd[index] = readPeriodEnd;
      numbers.periodEndLast[index] = lastDayNumber(periodEnd);
      known += 1;
    } else {
      numbers.periodEnd[index] = -1;
      numbers.periodEndLast[index] = -1;
    }
    if (number !== undefined) {
      if (!isText(number, 600)) return false;
      known += 1;
    }
    if (achievementId !== undefined) {
      if (!isText(achievementId, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value, known);
  }

  function takeInitiative(value: unknown, numbers: InitiativeNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { scope, year, usedFor } = value;
    let known = 0;
    if (scope !== undefined) {
      const readScope = codes.initiativeScope(scope);
      if (readScope < 0) return false;
      numbers.scope[index] = readScope;
      known += 1;
    } else {
      numbers.scope[index] = -1;
    }
    if (year !== undefined) {
      const readYear = wholeNumber(year, 1900, 2199);
      if (readYear < 0) return false;
      numbers.year[index] = readYear;
      known += 1;
    } else {
      numbers.year[index] = -1;
    }
    if (usedFor !== undefined) {
      if (!isText(usedFor, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value, known);
  }

  function takeAchievement(value: unknown, numbers: AchievementNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { kind, scope, year, recognisedBy, years, post, from, to, termEnd } = value;
    let known = 1;
    const readKind = codes.achievement(kind);
    if (readKind < 0) return false;
    numbers.kind[index] = readKind;
    if (scope !== undefined) {
      const readScope = codes.initiativeScope(scope);
      if (readScope < 0) return false;
      numbers.scope[index] = readScope;
      known += 1;
    } else {
      numbers.scope[index] = -1;
    }
    if (year !== undefined) {
      const readYear = wholeNumber(year, 1900, 2199);
      if (readYear < 0) return false;
      numbers.year[index] = readYear;
      known += 1;
    } else {
      numbers.year[index] = -1;
    }
    if (recognisedBy !== undefined) {
      if (!isText(recognisedBy, 600)) return false;
      known += 1;
    }
    if (years !== undefined) {
      const readYears = amountNumber(years);
      if (readYears < 0) return false;
      numbers.years[index] = readYears;
      known += 1;
    } else {
      numbers.years[index] = -1;
    }
    if (post !== undefined) {
      const readPost = codes.post(post);
      if (readPost < 0) return false;
      numbers.post[index] = readPost;
      known += 1;
    } else {
      numbers.post[index] = -1;
    }
    if (from !== undefined) {
      const readFrom = dayNumber(from);
      if (readFrom < 0) return false;
      numbers.from[index] = readFrom;
      known += 1;
    } else {
      numbers.from[index] = -1;
    }
    if (to !== undefined) {
      const readTo = dayNumber(to);
      if (readTo < 0) return false;
      numbers.to[index] = readTo;
      known += 1;
    } else {
      numbers.to[index] = -1;
    }
    if (termEnd !== undefined) {
      const readTermEnd = dayNumber(termEnd);
      if (readTermEnd < 0) return false;
      numbers.termEnd[index] = readTermEnd;
      known += 1;
    } else {
      numbers.termEnd[index] = -1;
    }
    return known === fieldsIn(value, known) && endsAfterBeginning(value as never);
  }

  function takeDiscipline(value: unknown, numbers: DisciplineNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { level, from, to, pending, clearedOn } = value;
    let known = 0;
    if (level !== undefined) {
      const readLevel = codes.discipline(level);
      if (readLevel < 0) return false;
      numbers.level[index] = readLevel;
      known += 1;
    } else {
      numbers.level[index] = -1;
    }
    if (from !== undefined) {
      const readFrom = dayNumber(from);
      if (readFrom < 0) return false;
      numbers.from[index] = readFrom;
      known += 1;
    } else {
      numbers.from[index] = -1;
    }
    if (to !== undefined) {
      const readTo = dayNumber(to);
      if (readTo < 0) return false;
      numbers.to[index] = readTo;
      known += 1;
    } else {
      numbers.to[index] = -1;
    }
    if (pending !== undefined) {
      const readPending = codes.pendingMatter(pending);
      if (readPending < 0) return false;
      numbers.pending[index] = readPending;
      known += 1;
    } else {
      numbers.pending[index] = -1;
    }
    if (clearedOn !== undefined) {
      const readClearedOn = dayNumber(clearedOn);
      if (readClearedOn < 0) return false;
      numbers.clearedOn[index] = readClearedOn;
      known += 1;
    } else {
      numbers.clearedOn[index] = -1;
    }
    return known === fieldsIn(value, known) && hasLevelOrMatter(value as never) && endsAfterBeginning(value as never);
  }

  function takeLeaderDiscipline(value: unknown, numbers: LeaderDisciplineNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { leader, level, from, to } = value;
    let known = 2;
    const readLeader = codes.leader(leader);
    if (readLeader < 0) return false;
    numbers.leader[index] = readLeader;
    const readLevel = codes.discipline(level);
    if (readLevel < 0) return false;
    numbers.level[index] = readLevel;
    if (from !== undefined) {
      const readFrom = dayNumber(from);
      if (readFrom < 0) return false;
      numbers.from[index] = readFrom;
      known += 1;
    } else {
      numbers.from[index] = -1;
    }
    if (to !== undefined) {
      const readTo = dayNumber(to);
      if (readTo < 0) return false;
      numbers.to[index] = readTo;
      known += 1;
    } else {
      numbers.to[index] = -1;
    }
    return known === fieldsIn(value, known) && endsAfterBeginning(value as never);
  }

  function takeRecognition(value: unknown, numbers: RecognitionNumbers, index: number): boolean {
    if (!isPlain(value)) return false;
    const { status, since, until } = value;
    let known = 2;
    const readStatus = codes.recognition(status);
    if (readStatus < 0) return false;
    numbers.status[index] = readStatus;
    const readSince = dayNumber(since);
    if (readSince < 0) return false;
    numbers.since[index] = readSince;
    if (until !== undefined) {
      const readUntil = dayNumber(until);
      if (readUntil < 0) return false;
      numbers.until[index] = readUntil;
      known += 1;
    } else {
      numbers.until[index] = -1;
    }
    return known === fieldsIn(value, known) && endsAfterSince(value as never);
  }

  function takeResistance(value: unknown, numbers: ResistanceNumbers): boolean {
    if (!isPlain(value)) return false;
    const { preUprising, bothWars } = value;
    let known = 0;
    if (preUprising !== undefined) {
      const readPreUprising = flagNumber(preUprising);
      if (readPreUprising < 0) return false;
      numbers.preUprising = readPreUprising;
      known += 1;
    } else {
      numbers.preUprising = -1;
    }
    if (bothWars !== undefined) {
      const readBothWars = flagNumber(bothWars);
      if (readBothWars < 0) return false;
      numbers.bothWars = readBothWars;
      known += 1;
    } else {
      numbers.bothWars = -1;
    }
    return known === fieldsIn(value, known);
  }

  function takeRecord(value: unknown, numbers: RecordNumbers): boolean {
    if (!isPlain(value)) return false;
    const {
      ratings,
      awards,
      initiatives,
      achievements,
      discipline,
      leaderDiscipline,
      recognitions,
      resistance,
      maternityYears,
      complete,
    } = value;
    let known = 0;
    if (ratings !== undefined) {
      if (!Array.isArray(ratings) || ratings.length > 1000) return false;
      for (let index = 0; index < ratings.length; index += 1) {
        if (!takeRating(ratings[index], numbers.ratings, index)) return false;
      }
      numbers.ratings.size = ratings.length;
      numbers.ratings.isGiven = true;
      known += 1;
    } else {
      numbers.ratings.leaveOut();
    }
    if (awards !== undefined) {
      if (!Array.isArray(awards) || awards.length > 1000) return false;
      for (let index = 0; index < awards.length; index += 1) {
        if (!takeAward(awards[index], numbers.awards, index)) return false;
      }
      numbers.awards.size = awards.length;
      numbers.awards.isGiven = true;
      known += 1;
    } else {
      numbers.awards.leaveOut();
    }
    if (initiatives !== undefined) {
      if (!Array.isArray(initiatives) || initiatives.length > 1000) return false;
      for (let index = 0; index < initiatives.length; index += 1) {
        if (!takeInitiative(initiatives[index], numbers.initiatives, index)) return false;
      }
      numbers.initiatives.size = initiatives.length;
      numbers.initiatives.isGiven = true;
      known += 1;
    } else {
      numbers.initiatives.leaveOut();
    }
    if (achievements !== undefined) {
      if (!Array.isArray(achievements) || achievements.length > 1000) return false;
      for (let index = 0; index < achievements.length; index += 1) {
        if (!takeAchievement(achievements[index], numbers.achievements, index)) return false;
      }
      numbers.achievements.size = achievements.length;
      numbers.achievements.isGiven = true;
      known += 1;
    } else {
      numbers.achievements.leaveOut();
    }
    if (discipline !== undefined) {
      if (!Array.isArray(discipline) || discipline.length > 1000) return false;
      for (let index = 0; index < discipline.length; index += 1) {
        if (!takeDiscipline(discipline[index], numbers.discipline, index)) return false;
      }
      numbers.discipline.size = discipline.length;
      numbers.discipline.isGiven = true;
      known += 1;
    } else {
      numbers.discipline.leaveOut();
    }
    if (leaderDiscipline !== undefined) {
      if (!Array.isArray(leaderDiscipline) || leaderDiscipline.length > 1000) return false;
      for (let index = 0; index < leaderDiscipline.length; index += 1) {
        if (!takeLeaderDiscipline(leaderDiscipline[index], numbers.leaderDiscipline, index)) return false;
      }
      numbers.leaderDiscipline.size = leaderDiscipline.length;
      numbers.leaderDiscipline.isGiven = true;
      known += 1;
    } else {
      numbers.leaderDiscipline.leaveOut();
    }
    if (recognitions !== undefined) {
      if (!Array.isArray(recognitions) || recognitions.length > 1000) return false;
      for (let index = 0; index < recognitions.length; index += 1) {
        if (!takeRecognition(recognitions[index], numbers.recognitions, index)) return false;
      }
      numbers.recognitions.size = recognitions.length;
      numbers.recognitions.isGiven = true;
      known += 1;
    } else {
      numbers.recognitions.leaveOut();
    }
    if (resistance !== undefined) {
      if (!takeResistance(resistance, numbers.resistance)) return false;
      known += 1;
    } else {
      numbers.resistance.leaveOut();
    }
    if (maternityYears !== undefined) {
      if (!Array.isArray(maternityYears) || maternityYears.length > 300) return false;
      numbers.maternityYears.length = maternityYears.length;
      for (let index = 0; index < maternityYears.length; index += 1) {
        const item = yearNumber(maternityYears[index]);
        if (item < 0) return false;
        numbers.maternityYears[index] = item;
      }
      numbers.hasMaternityYears = true;
      known += 1;
    } else {
      numbers.maternityYears.length = 0;
      numbers.hasMaternityYears = false;
    }
    if (complete !== undefined) {
      if (!Array.isArray(complete) || complete.length > 40) return false;
      numbers.complete = 0;
      for (let index = 0; index < complete.length; index += 1) {
        const item = codes.recordList(complete[index]);
        if (item < 0) return false;
        numbers.complete |= 1 << item;
      }
      known += 1;
    } else {
      numbers.complete = 0;
    }
    return known === fieldsIn(value, known);
  }

  function takeJudgement(value: unknown, numbers: JudgementNumbers): boolean {
    if (!isPlain(value)) return false;
    const { holds, by, on, document } = value;
    let known = 2;
    const readHolds = flagNumber(holds);
    if (readHolds < 0) return false;
    numbers.holds = readHolds;
    if (!isText(by, 600)) return false;
    if (on !== undefined) {
      const readOn = dayNumber(on);
      if (readOn < 0) return false;
      numbers.on = readOn;
      known += 1;
    } else {
      numbers.on = -1;
    }
    if (document !== undefined) {
      if (!isText(document, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value, known);
  }

  function takeCandidacy(value: unknown, numbers: CandidacyNumbers): boolean {
    if (!isPlain(value)) return false;
    const {
      award,
      occasion,
      ground,
      asOf,
      receivedOn,
      referenceYear,
      nominee,
      unit,
      movement,
      record,
      judgements,
      indicators,
      scores,
      achievementId,
    } = value;
    let known = 3;
    if (award !== undefined) {
      const readAward = codes.awardOrTitle(award);
      if (readAward < 0) return false;
      numbers.award = readAward;
      known += 1;
    } else {
      numbers.award = -1;
    }
    const readOccasion = codes.occasion(occasion);
    if (readOccasion < 0) return false;
    numbers.occasion = readOccasion;
    if (ground !== undefined) {
      const readGround = codes.ground(ground);
      if (readGround < 0) return false;
      numbers.ground = readGround;
      known += 1;
    } else {
      numbers.ground = -1;
    }
    const readAsOf = dayNumber(asOf);
    if (readAsOf < 0) return false;
    numbers.asOf = readAsOf;
    if (receivedOn !== undefined) {
      const readReceivedOn = dayNumber(receivedOn);
      if (readReceivedOn < 0) return false;
      numbers.receivedOn = readReceivedOn;
      known += 1;
    } else {
      numbers.receivedOn = -1;
    }
    if (referenceYear !== undefined) {
      const readReferenceYear = wholeNumber(referenceYear, 1900, 2199);
      if (readReferenceYear < 0) return false;
      numbers.referenceYear = readReferenceYear;
      known += 1;
    } else {
      numbers.referenceYear = -1;
    }
    if (!takeNominee(nominee, numbers.nominee)) return false;
    if (unit !== undefined) {
      if (!takeUnit(unit, numbers.unit)) return false;
      known += 1;
    } else {
      numbers.unit.leaveOut();
    }
    if (movement !== undefined) {
      if (!takeMovement(movement, numbers.movement)) return false;
      known += 1;
    } else {
      numbers.movement.leaveOut();
    }
    if (record !== undefined) {
      if (!takeRecord(record, numbers.record)) return false;
      known += 1;
    } else {
      numbers.record.leaveOut();
    }
    if (judgements !== undefined) {
      if (!(everyField(judgements, (one) => takeJudgement(one, judgementNumbers)) && hasFewIds(judgements)))
        return false;
      known += 1;
    }
    if (indicators !== undefined) {
      if (
        !(
          everyField(indicators, (one) => typeof one === "number" && Number.isFinite(one) && one >= 0 && one <= 100) &&
          hasFewIds(indicators)
        )
      )
        return false;
      known += 1;
    }
    if (scores !== undefined) {
      if (
        !(
          everyField(
            scores,
            (one) =>
              typeof one === "number" && Number.isFinite(one) && one >= 0 && one <= 100000 && isInHundredths(one),
          ) && hasFewIds(scores)
        )
      )
        return false;
      known += 1;
    }
    if (achievementId !== undefined) {
      if (!isText(achievementId, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value, known);
  }

  return takeCandidacy;
}
