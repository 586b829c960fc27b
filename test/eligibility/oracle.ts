import type { OutcomeCode } from "../../src/codes.js";
import { Evaluator } from "../../src/conditions/evaluator.js";
import { type ApplicableRules, applicableRules } from "../../src/eligibility/applicable-rules.js";
import { evaluateAll } from "../../src/eligibility/decide.js";
import { everyPart, type Parts } from "../../src/eligibility/evaluated-rules.js";
import { outcomeFrom, outcomeIn, restsOnEnded } from "../../src/eligibility/outcome.js";
import { conjunction, type LawState } from "../../src/eligibility/rule-result.js";
import { targetOf } from "../../src/eligibility/select.js";
import { FactContext } from "../../src/facts/context.js";
import type { Nomination, Rulebook } from "../../src/index.js";
import { UNKNOWN } from "../../src/logic/truth.js";
import { actual } from "../../src/logic/truth-triple.js";
import { compiledBook } from "../../src/rulebook/create.js";

/** The outcome today, the outcome under the last encoded texts, and whether a text that has ended leaves it open. */
export interface Outcomes {
  now: OutcomeCode;
  last: OutcomeCode;
  restsOnEnded: boolean;
}

/** The outcomes as they follow from the whole tree of checks that a decision shows: every rule is asked. */
export function outcomesOfTree(book: Rulebook, nomination: Nomination): Outcomes {
  const { session, agenda } = begin(book, nomination);
  const parts = evaluateAll(session, book, agenda);
  return {
    now: outcomeOfRules(parts, "current"),
    last: outcomeOfRules(parts, "lastInForce"),
    restsOnEnded: everyPart(parts).some(
      ({ current: now, check }) => actual(now) === UNKNOWN && check.provisional !== undefined,
    ),
  };
}

/** The outcomes as the library finds them, each by itself. */
export function outcomesFound(book: Rulebook, nomination: Nomination): Outcomes {
  const find = <Value>(one: (session: Evaluator, agenda: ApplicableRules) => Value): Value => {
    const { session, agenda } = begin(book, nomination);
    return one(session, agenda);
  };
  return {
    now: find((session, agenda) => outcomeIn(session, agenda, "current")),
    last: find((session, agenda) => outcomeIn(session, agenda, "lastInForce")),
    restsOnEnded: find(restsOnEnded),
  };
}

function outcomeOfRules({ listings, routes, conditions, holds }: Parts, time: LawState): OutcomeCode {
  const listed = conjunction(listings, time);
  return outcomeFrom(listed, routes.applies, routes[time], conjunction(conditions, time), conjunction(holds, time));
}

/** A session that has asked nothing yet, and the rules for what is asked. */
function begin(book: Rulebook, nomination: Nomination): { session: Evaluator; agenda: ApplicableRules } {
  const compiled = compiledBook(book);
  const { award, asOf, receivedOn = asOf } = nomination;
  const asked = targetOf(book, nomination, award);
  const context = new FactContext(nomination, book.movements, award, asked.ground);
  return {
    session: new Evaluator(compiled.program).reset(context),
    agenda: applicableRules(compiled, asked, receivedOn),
  };
}
