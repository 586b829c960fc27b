import { anGiang } from "../../src/books/an-giang.js";
import { type AwardCode, codesOf, type OutcomeCode } from "../../src/codes.js";
import { type Candidacy, evaluate, type Nomination } from "../../src/index.js";
import { decideAllByHand, decideByHand } from "./hand-written/decide.js";
import { completeNominations } from "./nominations.js";

/** A nomination on which the rules and the code written by hand do not agree. */
export interface Disagreement {
  award: AwardCode;
  /** By the rules. */
  byRules: OutcomeCode;
  /** By the code that decides one form. */
  byHand: OutcomeCode;
  /** By the code that decides all forms at once. */
  byHandWithAll: OutcomeCode | undefined;
  nomination: Nomination;
}

/** Every disagreement over so many generated candidacies, each proposed for every award form. */
export function disagreements(count: number, seed: number): Disagreement[] {
  return completeNominations(count, seed).flatMap(disagreementsOn);
}

/** The disagreements on one candidacy. */
export function disagreementsOn(candidacy: Candidacy): Disagreement[] {
  const all = decideAllByHand(candidacy);
  return codesOf("award").flatMap((award, index) => {
    const nomination: Nomination = { ...candidacy, award };
    const byRules = evaluate(anGiang, nomination).outcome;
    const byHand = decideByHand(candidacy, award);
    const byHandWithAll = all[index];
    if (byRules === byHand && byRules === byHandWithAll) return [];
    return [{ award, byRules, byHand, byHandWithAll, nomination }];
  });
}
