import { type Compare, Session } from "../conditions/session.js";
import { UNKNOWN } from "../conditions/truth.js";
import { asThingsAre } from "../conditions/truths.js";
import { FactContext } from "../facts/context.js";
import type { Nomination } from "../nomination/types.js";
import { citedTexts } from "../result/citation.js";
import type { CompiledBook } from "../rulebook/create.js";
import { receiptOf } from "../rulebook/receipt.js";
import { type Agenda, agendaOf } from "./agenda.js";
import type { Decision } from "./decision.js";
import { decisionNotices } from "./decision-notices.js";
import { judgementsOf, openOf } from "./open.js";
import { everyPart, outcomeOfParts, type Parts } from "./outcome.js";
import { partOfRoutes, partOfRule } from "./parts.js";
import { askedOf } from "./select.js";
import { titlesOf } from "./tree.js";

/**
 * Decides a nomination that has been checked.
 *
 * @param compare how leaves are compared, where not by our own operators.
 */
export function decide(compiled: CompiledBook, nomination: Nomination, compare?: Compare): Decision {
  const { book } = compiled;
  const { award, occasion, asOf, receivedOn = asOf } = nomination;
  const asked = askedOf(book, nomination, award);
  const { ground } = asked;
  const agenda = agendaOf(compiled, asked, receivedOn);
  const context = new FactContext(nomination, book.movements, award, ground);
  const session = new Session(compiled.program, compare).begin(context);
  const titles = titlesOf(book);
  const partsOf = (rules: Agenda["routes"]) => rules.map((standed) => partOfRule(session, titles, standed));
  const parts: Parts = {
    listings: agenda.listings,
    routes: partOfRoutes(partsOf(agenda.routes), agenda.gaps.length > 0, agenda.listings[0]),
    conditions: partsOf(agenda.conditions),
    holds: partsOf(agenda.holds),
  };
  const outcome = outcomeOfParts(parts, "now");
  const last = outcomeOfParts(parts, "last");
  const restsOnEnded = everyPart(parts).some(
    ({ now, check }) => asThingsAre(now) === UNKNOWN && check.provisional !== undefined,
  );
  const open = openOf(session, parts, last);
  const checks = [
    ...parts.listings.map(({ check }) => ({ ...check })),
    parts.routes.check,
    ...[...parts.conditions, ...parts.holds].map(({ check }) => check),
  ];
  const judgements = judgementsOf(book, open);
  const notices = decisionNotices(compiled, agenda, parts, asOf);
  // Every check below a rule cites what the rule cites.
  const cited = [...checks, ...(parts.routes.check.children ?? [])].map(({ source }) => source);
  return {
    type: "decision",
    outcome,
    ...(outcome === "undetermined" && restsOnEnded ? { provisional: last } : {}),
    award,
    occasion,
    ...(ground === undefined ? {} : { ground }),
    asOf,
    receivedOn,
    decidedBy: [...agenda.decidedBy],
    checks,
    questions: open.questions.list(),
    judgements,
    notices,
    texts: citedTexts([cited, judgements.map(({ source }) => source), notices], book.instruments),
    receipt: receiptOf(book, nomination),
  };
}
