// Generated from the nomination's schema by `npm run generate`; not to be changed by hand.
import { fieldsText, listText, wordsText } from "../input/canonical-json.js";
import { codeText, numberText, yearText } from "./canonical-parts.js";
import type * as T from "./types.js";

/** Writes a candidacy that was checked in canonical form (RFC 8785): as `canonicalJson` does, at a part of the cost. */
export const canonicalCandidacy = (candidacy: T.Candidacy): string => candidacyText("", candidacy);

function judgementsText(before: string, { by, document, holds, on }: T.GivenJudgement): string {
  let text = before;
  text = wordsText(`${text}{"by":`, by);
  if (document !== undefined) {
    text = wordsText(`${text},"document":`, document);
  }
  text = numberText(`${text},"holds":`, holds);
  if (on !== undefined) {
    text = codeText(`${text},"on":`, on);
  }
  return `${text}}`;
}

function movementText(before: string, { closedOn, launchedBy, startedOn }: T.NominationMovement): string {
  let text = before;
  let mark = "{";
  if (closedOn !== undefined) {
    text = codeText(`${text}{"closedOn":`, closedOn);
    mark = ",";
  }
  if (launchedBy !== undefined) {
    text = codeText(`${text}${mark}"launchedBy":`, launchedBy);
    mark = ",";
  }
  if (startedOn !== undefined) {
    text = codeText(`${text}${mark}"startedOn":`, startedOn);
    mark = ",";
  }
  return mark === "{" ? `${text}{}` : `${text}}`;
}

function membersText(before: string, { advanced, champions, completed, disciplined, total }: T.Members): string {
  let text = before;
  let mark = "{";
  if (advanced !== undefined) {
    text = numberText(`${text}{"advanced":`, advanced);
    mark = ",";
  }
  if (champions !== undefined) {
    text = numberText(`${text}${mark}"champions":`, champions);
    mark = ",";
  }
  if (completed !== undefined) {
    text = numberText(`${text}${mark}"completed":`, completed);
    mark = ",";
  }
  if (disciplined !== undefined) {
    text = numberText(`${text}${mark}"disciplined":`, disciplined);
    mark = ",";
  }
  text = numberText(`${text}${mark}"total":`, total);
  return `${text}}`;
}

function nomineeText(
  before: string,
  { foundedOn, group, id, kind, members, name, occupation, outsideFlagList, woman }: T.Nominee,
): string {
  let text = before;
  let mark = "{";
  if (foundedOn !== undefined) {
    text = codeText(`${text}{"foundedOn":`, foundedOn);
    mark = ",";
  }
  if (group !== undefined) {
    text = wordsText(`${text}${mark}"group":`, group);
    mark = ",";
  }
  if (id !== undefined) {
    text = wordsText(`${text}${mark}"id":`, id);
    mark = ",";
  }
  text = codeText(`${text}${mark}"kind":`, kind);
  if (members !== undefined) {
    text = membersText(`${text},"members":`, members);
  }
  if (name !== undefined) {
    text = wordsText(`${text},"name":`, name);
  }
  if (occupation !== undefined) {
    text = codeText(`${text},"occupation":`, occupation);
  }
  if (outsideFlagList !== undefined) {
    text = numberText(`${text},"outsideFlagList":`, outsideFlagList);
  }
  if (woman !== undefined) {
    text = numberText(`${text},"woman":`, woman);
  }
  return `${text}}`;
}

function achievementsText(
  before: string,
  { from, kind, post, recognisedBy, scope, termEnd, to, year, years }: T.Achievement,
): string {
  let text = before;
  let mark = "{";
  if (from !== undefined) {
    text = codeText(`${text}{"from":`, from);
    mark = ",";
  }
  text = codeText(`${text}${mark}"kind":`, kind);
  if (post !== undefined) {
    text = codeText(`${text},"post":`, post);
  }
  if (recognisedBy !== undefined) {
    text = wordsText(`${text},"recognisedBy":`, recognisedBy);
  }
  if (scope !== undefined) {
    text = codeText(`${text},"scope":`, scope);
  }
  if (termEnd !== undefined) {
    text = codeText(`${text},"termEnd":`, termEnd);
  }
  if (to !== undefined) {
    text = codeText(`${text},"to":`, to);
  }
  if (year !== undefined) {
    text = numberText(`${text},"year":`, year);
  }
  if (years !== undefined) {
    text = numberText(`${text},"years":`, years);
  }
  return `${text}}`;
}

function awardsText(
  before: string,
  { achievementId, code, decidedOn, ground, number, periodEnd, thematic, year }: T.PriorAward,
): string {
  let text = before;
  let mark = "{";
  if (achievementId !== undefined) {
    text = wordsText(`${text}{"achievementId":`, achievementId);
    mark = ",";
  }
  text = codeText(`${text}${mark}"code":`, code);
  if (decidedOn !== undefined) {
    text = codeText(`${text},"decidedOn":`, decidedOn);
  }
  if (ground !== undefined) {
    text = codeText(`${text},"ground":`, ground);
  }
  if (number !== undefined) {
    text = wordsText(`${text},"number":`, number);
  }
  if (periodEnd !== undefined) {
    text = codeText(`${text},"periodEnd":`, periodEnd);
  }
  if (thematic !== undefined) {
    text = numberText(`${text},"thematic":`, thematic);
  }
  if (year !== undefined) {
    text = yearText(`${text},"year":`, year);
  }
  return `${text}}`;
}

function disciplineText(before: string, { clearedOn, from, level, pending, to }: T.DisciplineEntry): string {
  let text = before;
  let mark = "{";
  if (clearedOn !== undefined) {
    text = codeText(`${text}{"clearedOn":`, clearedOn);
    mark = ",";
  }
  if (from !== undefined) {
    text = codeText(`${text}${mark}"from":`, from);
    mark = ",";
  }
  if (level !== undefined) {
    text = codeText(`${text}${mark}"level":`, level);
    mark = ",";
  }
  if (pending !== undefined) {
    text = codeText(`${text}${mark}"pending":`, pending);
    mark = ",";
  }
  if (to !== undefined) {
    text = codeText(`${text}${mark}"to":`, to);
    mark = ",";
  }
  return mark === "{" ? `${text}{}` : `${text}}`;
}

function initiativesText(before: string, { scope, usedFor, year }: T.Initiative): string {
  let text = before;
  let mark = "{";
  if (scope !== undefined) {
    text = codeText(`${text}{"scope":`, scope);
    mark = ",";
  }
  if (usedFor !== undefined) {
    text = wordsText(`${text}${mark}"usedFor":`, usedFor);
    mark = ",";
  }
  if (year !== undefined) {
    text = numberText(`${text}${mark}"year":`, year);
    mark = ",";
  }
  return mark === "{" ? `${text}{}` : `${text}}`;
}

function leaderDisciplineText(before: string, { from, leader, level, to }: T.LeaderDiscipline): string {
  let text = before;
  let mark = "{";
  if (from !== undefined) {
    text = codeText(`${text}{"from":`, from);
    mark = ",";
  }
  text = codeText(`${text}${mark}"leader":`, leader);
  text = codeText(`${text},"level":`, level);
  if (to !== undefined) {
    text = codeText(`${text},"to":`, to);
  }
  return `${text}}`;
}

function ratingsText(before: string, { rating, year }: T.YearRating): string {
  let text = before;
  text = codeText(`${text}{"rating":`, rating);
  text = yearText(`${text},"year":`, year);
  return `${text}}`;
}

function recognitionsText(before: string, { since, status, until }: T.Recognition): string {
  let text = before;
  text = codeText(`${text}{"since":`, since);
  text = wordsText(`${text},"status":`, status);
  if (until !== undefined) {
    text = codeText(`${text},"until":`, until);
  }
  return `${text}}`;
}

function resistanceText(before: string, { bothWars, preUprising }: T.ResistanceRecord): string {
  let text = before;
  let mark = "{";
  if (bothWars !== undefined) {
    text = numberText(`${text}{"bothWars":`, bothWars);
    mark = ",";
  }
  if (preUprising !== undefined) {
    text = numberText(`${text}${mark}"preUprising":`, preUprising);
    mark = ",";
  }
  return mark === "{" ? `${text}{}` : `${text}}`;
}

function recordText(
  before: string,
  {
    achievements,
    awards,
    complete,
    discipline,
    initiatives,
    leaderDiscipline,
    maternityYears,
    ratings,
    recognitions,
    resistance,
  }: T.NominationRecord,
): string {
  let text = before;
  let mark = "{";
  if (achievements !== undefined) {
    text = listText(`${text}{"achievements":`, achievements, achievementsText);
    mark = ",";
  }
  if (awards !== undefined) {
    text = listText(`${text}${mark}"awards":`, awards, awardsText);
    mark = ",";
  }
  if (complete !== undefined) {
    text = listText(`${text}${mark}"complete":`, complete, codeText);
    mark = ",";
  }
  if (discipline !== undefined) {
    text = listText(`${text}${mark}"discipline":`, discipline, disciplineText);
    mark = ",";
  }
  if (initiatives !== undefined) {
    text = listText(`${text}${mark}"initiatives":`, initiatives, initiativesText);
    mark = ",";
  }
  if (leaderDiscipline !== undefined) {
    text = listText(`${text}${mark}"leaderDiscipline":`, leaderDiscipline, leaderDisciplineText);
    mark = ",";
  }
  if (maternityYears !== undefined) {
    text = listText(`${text}${mark}"maternityYears":`, maternityYears, yearText);
    mark = ",";
  }
  if (ratings !== undefined) {
    text = listText(`${text}${mark}"ratings":`, ratings, ratingsText);
    mark = ",";
  }
  if (recognitions !== undefined) {
    text = listText(`${text}${mark}"recognitions":`, recognitions, recognitionsText);
    mark = ",";
  }
  if (resistance !== undefined) {
    text = resistanceText(`${text}${mark}"resistance":`, resistance);
    mark = ",";
  }
  return mark === "{" ? `${text}{}` : `${text}}`;
}

function unitText(before: string, { cluster, hasCouncil, id, level, name }: T.Unit): string {
  let text = before;
  let mark = "{";
  if (cluster !== undefined) {
    text = wordsText(`${text}{"cluster":`, cluster);
    mark = ",";
  }
  if (hasCouncil !== undefined) {
    text = numberText(`${text}${mark}"hasCouncil":`, hasCouncil);
    mark = ",";
  }
  if (id !== undefined) {
    text = wordsText(`${text}${mark}"id":`, id);
    mark = ",";
  }
  if (level !== undefined) {
    text = wordsText(`${text}${mark}"level":`, level);
    mark = ",";
  }
  if (name !== undefined) {
    text = wordsText(`${text}${mark}"name":`, name);
    mark = ",";
  }
  return mark === "{" ? `${text}{}` : `${text}}`;
}

function candidacyText(
  before: string,
  {
    achievementId,
    asOf,
    award,
    ground,
    indicators,
    judgements,
    movement,
    nominee,
    occasion,
    receivedOn,
    record,
    referenceYear,
    scores,
    unit,
  }: T.Candidacy,
): string {
  let text = before;
  let mark = "{";
  if (achievementId !== undefined) {
    text = wordsText(`${text}{"achievementId":`, achievementId);
    mark = ",";
  }
  text = codeText(`${text}${mark}"asOf":`, asOf);
  if (award !== undefined) {
    text = codeText(`${text},"award":`, award);
  }
  if (ground !== undefined) {
    text = codeText(`${text},"ground":`, ground);
  }
  if (indicators !== undefined) {
    text = fieldsText(`${text},"indicators":`, indicators, numberText);
  }
  if (judgements !== undefined) {
    text = fieldsText(`${text},"judgements":`, judgements, judgementsText);
  }
  if (movement !== undefined) {
    text = movementText(`${text},"movement":`, movement);
  }
  text = nomineeText(`${text},"nominee":`, nominee);
  text = codeText(`${text},"occasion":`, occasion);
  if (receivedOn !== undefined) {
    text = codeText(`${text},"receivedOn":`, receivedOn);
  }
  if (record !== undefined) {
    text = recordText(`${text},"record":`, record);
  }
  if (referenceYear !== undefined) {
    text = numberText(`${text},"referenceYear":`, referenceYear);
  }
  if (scores !== undefined) {
    text = fieldsText(`${text},"scores":`, scores, numberText);
  }
  if (unit !== undefined) {
    text = unitText(`${text},"unit":`, unit);
  }
  return `${text}}`;
}
