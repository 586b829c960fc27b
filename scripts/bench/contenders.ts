import { byHand, byHandChecked } from "./contenders/by-hand.js";
import type { Contender } from "./contenders/contender.js";
import { jsonLogic } from "./contenders/json-logic-engine.js";
import { rulesInQuestion, wholeBook, wholeBookOnce } from "./contenders/json-rules-engine.js";
import {
  evaluating,
  evaluatingWithoutReceipt,
  recommending,
  screening,
  screeningOneByOne,
  writingAnswers,
} from "./contenders/library.js";

/** Every way to decide that is compared, and how to make it. */
export const CONTENDERS = {
  byHand,
  byHandChecked,
  screening,
  screeningOneByOne,
  evaluating,
  evaluatingWithoutReceipt,
  recommending,
  writingAnswers,
  jsonLogic,
  rulesInQuestion: () => rulesInQuestion(true),
  rulesInQuestionDefined: () => rulesInQuestion(false),
  wholeBookOnce,
  wholeBook,
} satisfies Record<string, () => Contender>;

/** The key of a contender. */
export type ContenderKey = keyof typeof CONTENDERS;
