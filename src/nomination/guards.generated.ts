// Generated from the nomination's schema by `npm run generate`; not to be changed by hand.
import { type BookCodes, codesOf } from "../codes.js";
import { isCivilDate, isPartialDate, isSchoolYear } from "../dates.js";
import { isInHundredths } from "../input/refinement.js";
import { everyField, everyItem, fieldsIn, isInteger, isPlain, isText } from "./guard-helpers.js";
import type { CandidacyInput, NominationInput } from "./input-types.js";
import {
  endsAfterBeginning,
  endsAfterSince,
  hasFewIds,
  hasLevelOrMatter,
  isPeriodEnd,
  RECORD_LISTS,
} from "./schema.js";

/** Whether a value surely is a nomination, with or without its award: no where that cannot be seen at a glance. */
export interface NominationGuards {
  isCandidacy(value: unknown): value is CandidacyInput;
  isNomination(value: unknown): value is NominationInput;
}

const makeCodes = (book: BookCodes | undefined) => ({
  awardOrTitle: new Set<unknown>(codesOf("awardOrTitle")),
  occasion: new Set<unknown>(codesOf("occasion")),
  ground: new Set<unknown>(codesOf("ground")),
  kind: new Set<unknown>(codesOf("kind")),
  group: new Set<unknown>(codesOf("group", book)),
  occupation: new Set<unknown>(codesOf("occupation")),
  unitLevel: new Set<unknown>(codesOf("unitLevel", book)),
  launcher: new Set<unknown>(codesOf("launcher")),
  rating: new Set<unknown>(codesOf("rating")),
  initiativeScope: new Set<unknown>(codesOf("initiativeScope")),
  achievement: new Set<unknown>(codesOf("achievement")),
  post: new Set<unknown>(codesOf("post")),
  discipline: new Set<unknown>(codesOf("discipline")),
  pendingMatter: new Set<unknown>(codesOf("pendingMatter")),
  leader: new Set<unknown>(codesOf("leader")),
  recognition: new Set<unknown>(codesOf("recognition", book)),
  recordList: new Set<unknown>(RECORD_LISTS),
});

/** Makes the quick checks of nominations under the codes of the library and of a book. */
export function makeGuards(book?: BookCodes): NominationGuards {
  const codes = makeCodes(book);

  function isMembers(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { total, completed, advanced, champions, disciplined } = value;
    let known = 1;
    if (!isInteger(total, 1, Number.MAX_SAFE_INTEGER)) return false;
    if (completed !== undefined) {
      if (!isInteger(completed, 0, Number.MAX_SAFE_INTEGER)) return false;
      known += 1;
    }
    if (advanced !== undefined) {
      if (!isInteger(advanced, 0, Number.MAX_SAFE_INTEGER)) return false;
      known += 1;
    }
    if (champions !== undefined) {
      if (!isInteger(champions, 0, Number.MAX_SAFE_INTEGER)) return false;
      known += 1;
    }
    if (disciplined !== undefined) {
      if (!isInteger(disciplined, 0, Number.MAX_SAFE_INTEGER)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isNominee(value: unknown): boolean {
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
    if (!codes.kind.has(kind)) return false;
    if (group !== undefined) {
      if (!codes.group.has(group)) return false;
      known += 1;
    }
    if (occupation !== undefined) {
      if (!codes.occupation.has(occupation)) return false;
      known += 1;
    }
    if (foundedOn !== undefined) {
      if (!(typeof foundedOn === "string" && isPartialDate(foundedOn))) return false;
      known += 1;
    }
    if (outsideFlagList !== undefined) {
      if (!(typeof outsideFlagList === "boolean")) return false;
      known += 1;
    }
    if (woman !== undefined) {
      if (!(typeof woman === "boolean")) return false;
      known += 1;
    }
    if (members !== undefined) {
      if (!isMembers(members)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isUnit(value: unknown): boolean {
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
      if (!codes.unitLevel.has(level)) return false;
      known += 1;
    }
    if (cluster !== undefined) {
      if (!isText(cluster, 600)) return false;
      known += 1;
    }
    if (hasCouncil !== undefined) {
      if (!(typeof hasCouncil === "boolean")) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isMovement(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { launchedBy, startedOn, closedOn } = value;
    let known = 0;
    if (launchedBy !== undefined) {
      if (!codes.launcher.has(launchedBy)) return false;
      known += 1;
    }
    if (startedOn !== undefined) {
      if (!(typeof startedOn === "string" && isPartialDate(startedOn))) return false;
      known += 1;
    }
    if (closedOn !== undefined) {
      if (!(typeof closedOn === "string" && isPartialDate(closedOn))) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isRating(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { year, rating } = value;
    const known = 2;
    if (!(isInteger(year, 1900, 2199) || (typeof year === "string" && isSchoolYear(year)))) return false;
    if (!codes.rating.has(rating)) return false;
    return known === fieldsIn(value);
  }

  function isAward(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { code, year, ground, thematic, decidedOn, periodEnd, number, achievementId } = value;
    let known = 1;
    if (!codes.awardOrTitle.has(code)) return false;
    if (year !== undefined) {
      if (!(isInteger(year, 1900, 2199) || (typeof year === "string" && isSchoolYear(year)))) return false;
      known += 1;
    }
    if (ground !== undefined) {
      if (!codes.ground.has(ground)) return false;
      known += 1;
    }
    if (thematic !== undefined) {
      if (!(typeof thematic === "boolean")) return false;
      known += 1;
    }
    if (decidedOn !== undefined) {
      if (!(typeof decidedOn === "string" && isCivilDate(decidedOn))) return false;
      known += 1;
    }
    if (periodEnd !== undefined) {
      if (!(typeof periodEnd === "string" && isPeriodEnd(periodEnd))) return false;
      known += 1;
    }
    if (number !== undefined) {
      if (!isText(number, 600)) return false;
      known += 1;
    }
    if (achievementId !== undefined) {
      if (!isText(achievementId, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isInitiative(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { scope, year, usedFor } = value;
    let known = 0;
    if (scope !== undefined) {
      if (!codes.initiativeScope.has(scope)) return false;
      known += 1;
    }
    if (year !== undefined) {
      if (!isInteger(year, 1900, 2199)) return false;
      known += 1;
    }
    if (usedFor !== undefined) {
      if (!isText(usedFor, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isAchievement(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { kind, scope, year, recognisedBy, years, post, from, to, termEnd } = value;
    let known = 1;
    if (!codes.achievement.has(kind)) return false;
    if (scope !== undefined) {
      if (!codes.initiativeScope.has(scope)) return false;
      known += 1;
    }
    if (year !== undefined) {
      if (!isInteger(year, 1900, 2199)) return false;
      known += 1;
    }
    if (recognisedBy !== undefined) {
      if (!isText(recognisedBy, 600)) return false;
      known += 1;
    }
    if (years !== undefined) {
      if (!(typeof years === "number" && Number.isFinite(years) && years >= 0)) return false;
      known += 1;
    }
    if (post !== undefined) {
      if (!codes.post.has(post)) return false;
      known += 1;
    }
    if (from !== undefined) {
      if (!(typeof from === "string" && isCivilDate(from))) return false;
      known += 1;
    }
    if (to !== undefined) {
      if (!(typeof to === "string" && isCivilDate(to))) return false;
      known += 1;
    }
    if (termEnd !== undefined) {
      if (!(typeof termEnd === "string" && isCivilDate(termEnd))) return false;
      known += 1;
    }
    return known === fieldsIn(value) && endsAfterBeginning(value as never);
  }

  function isDiscipline(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { level, from, to, pending, clearedOn } = value;
    let known = 0;
    if (level !== undefined) {
      if (!codes.discipline.has(level)) return false;
      known += 1;
    }
    if (from !== undefined) {
      if (!(typeof from === "string" && isCivilDate(from))) return false;
      known += 1;
    }
    if (to !== undefined) {
      if (!(typeof to === "string" && isCivilDate(to))) return false;
      known += 1;
    }
    if (pending !== undefined) {
      if (!codes.pendingMatter.has(pending)) return false;
      known += 1;
    }
    if (clearedOn !== undefined) {
      if (!(typeof clearedOn === "string" && isCivilDate(clearedOn))) return false;
      known += 1;
    }
    return known === fieldsIn(value) && hasLevelOrMatter(value as never) && endsAfterBeginning(value as never);
  }

  function isLeaderDiscipline(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { leader, level, from, to } = value;
    let known = 2;
    if (!codes.leader.has(leader)) return false;
    if (!codes.discipline.has(level)) return false;
    if (from !== undefined) {
      if (!(typeof from === "string" && isCivilDate(from))) return false;
      known += 1;
    }
    if (to !== undefined) {
      if (!(typeof to === "string" && isCivilDate(to))) return false;
      known += 1;
    }
    return known === fieldsIn(value) && endsAfterBeginning(value as never);
  }

  function isRecognition(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { status, since, until } = value;
    let known = 2;
    if (!codes.recognition.has(status)) return false;
    if (!(typeof since === "string" && isCivilDate(since))) return false;
    if (until !== undefined) {
      if (!(typeof until === "string" && isCivilDate(until))) return false;
      known += 1;
    }
    return known === fieldsIn(value) && endsAfterSince(value as never);
  }

  function isResistance(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { preUprising, bothWars } = value;
    let known = 0;
    if (preUprising !== undefined) {
      if (!(typeof preUprising === "boolean")) return false;
      known += 1;
    }
    if (bothWars !== undefined) {
      if (!(typeof bothWars === "boolean")) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  const isMaternityYear = (value: unknown): boolean =>
    isInteger(value, 1900, 2199) || (typeof value === "string" && isSchoolYear(value));

  const isComplete = (value: unknown): boolean => codes.recordList.has(value);

  function isRecord(value: unknown): boolean {
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
      if (!(everyItem(ratings, isRating) && ratings.length <= 1000)) return false;
      known += 1;
    }
    if (awards !== undefined) {
      if (!(everyItem(awards, isAward) && awards.length <= 1000)) return false;
      known += 1;
    }
    if (initiatives !== undefined) {
      if (!(everyItem(initiatives, isInitiative) && initiatives.length <= 1000)) return false;
      known += 1;
    }
    if (achievements !== undefined) {
      if (!(everyItem(achievements, isAchievement) && achievements.length <= 1000)) return false;
      known += 1;
    }
    if (discipline !== undefined) {
      if (!(everyItem(discipline, isDiscipline) && discipline.length <= 1000)) return false;
      known += 1;
    }
    if (leaderDiscipline !== undefined) {
      if (!(everyItem(leaderDiscipline, isLeaderDiscipline) && leaderDiscipline.length <= 1000)) return false;
      known += 1;
    }
    if (recognitions !== undefined) {
      if (!(everyItem(recognitions, isRecognition) && recognitions.length <= 1000)) return false;
      known += 1;
    }
    if (resistance !== undefined) {
      if (!isResistance(resistance)) return false;
      known += 1;
    }
    if (maternityYears !== undefined) {
      if (!(everyItem(maternityYears, isMaternityYear) && maternityYears.length <= 300)) return false;
      known += 1;
    }
    if (complete !== undefined) {
      if (!(everyItem(complete, isComplete) && complete.length <= 40)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isJudgement(value: unknown): boolean {
    if (!isPlain(value)) return false;
    const { holds, by, on, document } = value;
    let known = 2;
    if (!(typeof holds === "boolean")) return false;
    if (!isText(by, 600)) return false;
    if (on !== undefined) {
      if (!(typeof on === "string" && isCivilDate(on))) return false;
      known += 1;
    }
    if (document !== undefined) {
      if (!isText(document, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  const isIndicator = (value: unknown): boolean =>
    typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 100;

  const isScore = (value: unknown): boolean =>
    typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 100000 && isInHundredths(value);

  function isCandidacy(value: unknown): value is CandidacyInput {
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
      if (!codes.awardOrTitle.has(award)) return false;
      known += 1;
    }
    if (!codes.occasion.has(occasion)) return false;
    if (ground !== undefined) {
      if (!codes.ground.has(ground)) return false;
      known += 1;
    }
    if (!(typeof asOf === "string" && isCivilDate(asOf))) return false;
    if (receivedOn !== undefined) {
      if (!(typeof receivedOn === "string" && isCivilDate(receivedOn))) return false;
      known += 1;
    }
    if (referenceYear !== undefined) {
      if (!isInteger(referenceYear, 1900, 2199)) return false;
      known += 1;
    }
    if (!isNominee(nominee)) return false;
    if (unit !== undefined) {
      if (!isUnit(unit)) return false;
      known += 1;
    }
    if (movement !== undefined) {
      if (!isMovement(movement)) return false;
      known += 1;
    }
    if (record !== undefined) {
      if (!isRecord(record)) return false;
      known += 1;
    }
    if (judgements !== undefined) {
      if (!(everyField(judgements, isJudgement) && hasFewIds(judgements))) return false;
      known += 1;
    }
    if (indicators !== undefined) {
      if (!(everyField(indicators, isIndicator) && hasFewIds(indicators))) return false;
      known += 1;
    }
    if (scores !== undefined) {
      if (!(everyField(scores, isScore) && hasFewIds(scores))) return false;
      known += 1;
    }
    if (achievementId !== undefined) {
      if (!isText(achievementId, 600)) return false;
      known += 1;
    }
    return known === fieldsIn(value);
  }

  function isNomination(value: unknown): value is NominationInput {
    return isPlain(value) && value.award !== undefined && isCandidacy(value);
  }

  return { isCandidacy, isNomination };
}
