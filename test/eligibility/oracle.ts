import type { OutcomeCode } from "../../src/codes.js";
import { Session } from "../../src/conditions/session.js";
import { UNKNOWN } from "../../src/conditions/truth.js";
import { asThingsAre } from "../../src/conditions/truths.js";
import { type Agenda, agendaOf } from "../../src/eligibility/agenda.js";
import { partsOf } from "../../src/eligibility/decide.js";
import { outcomeOf, restsOnEnded, settle } from "../../src/eligibility/outcome.js";
import { everyPart, type Parts } from "../../src/eligibility/parts.js";
import { askedOf } from "../../src/eligibility/select.js";
import { everyOf, type Time } from "../../src/eligibility/voices.js";
import { FactContext } from "../../src/facts/context.js";
import type { Nomination, Rulebook } from "../../src/index.js";
import { compiledOf } from "../../src/rulebook/create.js";

/** The outcome today, the outcome under the last encoded texts, and whether a text that has ended leaves it open. */
export interface Outcomes {
  now: OutcomeCode;
  last: OutcomeCode;
  restsOnEnded: boolean;
}

/** The outcomes as they follow from the whole tree of checks that a decision shows: every rule is asked. */
export function outcomesOfTree(book: Rulebook, nomination: Nomination): Outcomes {
  const { session, agenda } = begin(book, nomination);
  const parts = partsOf(session, book, agenda);
  return {
    now: outcomeOfParts(parts, "now"),
    last: outcomeOfParts(parts, "last"),
    restsOnEnded: everyPart(parts).some(
      ({ now, check }) => asThingsAre(now) === UNKNOWN && check.provisional !== undefined,
    ),
  };
}

/** The outcomes as the library finds them, each by itself. */
export function outcomesFound(book: Rulebook, nomination: Nomination): Outcomes {
  const find = <Value>(one: (session: Session, agenda: Agenda) => Value): Value => {
    const { session, agenda } = begin(book, nomination);
    return one(session, agenda);
  };
  return {
    now: find((session, agenda) => settle(session, agenda, "now")),
    last: find((session, agenda) => settle(session, agenda, "last")),
    restsOnEnded: find(restsOnEnded),
  };
}

function outcomeOfParts({ listings, routes, conditions, holds }: Parts, time: Time): OutcomeCode {
  const listed = everyOf(listings, time);
  return outcomeOf(listed, routes.applies, routes[time], everyOf(conditions, time), everyOf(holds, time));
}

/** A session that has asked nothing yet, and the rules for what is asked. */
function begin(book: Rulebook, nomination: Nomination): { session: Session; agenda: Agenda } {
  const compiled = compiledOf(book);
  const { award, asOf, receivedOn = asOf } = nomination;
  const asked = askedOf(book, nomination, award);
  const context = new FactContext(nomination, book.movements, award, asked.ground);
  return {
    session: new Session(compiled.program).begin(context),
    agenda: agendaOf(compiled, asked, receivedOn),
  };
}
