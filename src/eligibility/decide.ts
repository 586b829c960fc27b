import { type Compare, Session } from "../conditions/session.js";
import { FactContext } from "../facts/context.js";
import type { Nomination } from "../nomination/types.js";
import { citedTexts } from "../result/citation.js";
import type { CompiledBook } from "../rulebook/create.js";
import { receiptOf } from "../rulebook/receipt.js";
import type { Rulebook } from "../rulebook/types.js";
import { type Agenda, agendaOf } from "./agenda.js";
import type { Decision } from "./decision.js";
import { decisionNotices } from "./decision-notices.js";
import { judgementsOf, openOf } from "./open.js";
import { restsOnEnded, settle } from "./outcome.js";
import { type Parts, partOfRoutes, partOfRule } from "./parts.js";
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
  const parts = partsOf(session, book, agenda);
  const outcome = settle(session, agenda, "now");
  const last = settle(session, agenda, "last");
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
    ...(outcome === "undetermined" && restsOnEnded(session, agenda) ? { provisional: last } : {}),
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

/** Every part of a decision: none is left out because another decides. */
export function partsOf(session: Session, book: Rulebook, agenda: Agenda): Parts {
  const titles = titlesOf(book);
  const each = (rules: Agenda["routes"]) => rules.map((standed) => partOfRule(session, titles, standed));
  return {
    listings: agenda.listings,
    routes: partOfRoutes(each(agenda.routes), agenda.gaps.length > 0, agenda.listings[0]),
    conditions: each(agenda.conditions),
    holds: each(agenda.holds),
  };
}
