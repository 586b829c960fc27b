import type { OutcomeCode } from "../codes.js";
import { Session } from "../conditions/session.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_TRUE, ALL_UNKNOWN, asThingsAre, type Truths } from "../conditions/truths.js";
import { FactContext } from "../facts/context.js";
import type { Candidacy } from "../nomination/types.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { type Agenda, agendaOf } from "./agenda.js";
import { outcomeOf } from "./outcome.js";
import { everyOf, otherRoutes, statusOfRoutes, type Time, voiceOfRoutes, voiceOfRule } from "./parts.js";
import { type Asked, askedOf } from "./select.js";

/** Finds outcomes and nothing else: what `evaluate` would answer, without the tree, the questions and the notices. */
export class Screener {
  readonly #session: Session;

  constructor(private readonly compiled: CompiledBook) {
    this.#session = new Session(compiled.program);
  }

  /** Tells each outcome of a checked candidacy, award by award. */
  each(
    candidacy: Candidacy,
    awards: readonly Asked["award"][],
    tell: (award: Asked["award"], outcome: OutcomeCode, provisional: OutcomeCode | undefined) => void,
  ): void {
    const { book } = this.compiled;
    const session = this.#session;
    let context: FactContext | undefined;
    for (const award of awards) {
      const asked = askedOf(book, candidacy, award);
      const agenda = agendaOf(this.compiled, asked, candidacy.receivedOn ?? candidacy.asOf);
      if (context === undefined) {
        context = new FactContext(candidacy, book.movements, award, asked.ground);
        session.begin(context);
      } else {
        context = context.proposedFor(award, asked.ground);
        session.beginWithOtherAward(context);
      }
      const outcome = settle(session, agenda, "now");
      const isProvisional = outcome === "undetermined" && agenda.hasEnded && restsOnEnded(session, agenda);
      tell(award, outcome, isProvisional ? settle(session, agenda, "last") : undefined);
    }
  }
}

/** The outcome, with no more rules asked than it takes. */
function settle(session: Session, agenda: Agenda, time: Time): OutcomeCode {
  const listed = everyOf(agenda.listings, time);
  if (asThingsAre(listed) === FALSE) return "not-applicable";
  const applies = appliesOf(session, agenda);
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  if (applies === FALSE && (time === "last" || asThingsAre(agenda.listings[0].now) !== UNKNOWN))
    return "not-applicable";
  const conditions = allOfRules(session, agenda.conditions, time, applies === TRUE);
  const isLost = asThingsAre(conditions) === FALSE;
  const routes = isLost ? ALL_UNKNOWN : anyRoute(session, agenda, time, applies);
  const base = asThingsAre(routes & conditions);
  const holds = base === FALSE ? ALL_TRUE : allOfRules(session, agenda.holds, time, false);
  return outcomeOf(listed, applies, routes, conditions, holds);
}

/** Whether any route is for this nominee at all. */
function appliesOf(session: Session, { routes, gaps }: Agenda): Truth {
  let applies: number = gaps.length > 0 ? UNKNOWN : FALSE;
  for (const { entry } of routes) {
    applies |= entry.scope === undefined ? TRUE : asThingsAre(session.truthsOf(entry.scope));
    if (applies === TRUE) break;
  }
  return applies as Truth;
}

/** @param stop whether one rule that speaks against the nominee settles the matter. */
function allOfRules(session: Session, rules: readonly Standed<CompiledRule>[], time: Time, stop: boolean): Truths {
  let truths = ALL_TRUE;
  for (const rule of rules) {
    truths &= voiceOfRule(session, rule)[time];
    if (stop && asThingsAre(truths) === FALSE) break;
  }
  return truths;
}

function anyRoute(session: Session, { routes, gaps }: Agenda, time: Time, applies: Truth): Truths {
  if (applies === FALSE) return ALL_UNKNOWN;
  let truths = otherRoutes(gaps.length > 0);
  for (const route of routes) {
    const voice = voiceOfRule(session, route);
    if (voice.applies !== FALSE) truths |= voice[time];
    if (truths === ALL_TRUE) break;
  }
  return truths;
}

/** Whether a text that has ended leaves the matter open. */
function restsOnEnded(session: Session, { listings, routes, conditions, holds, gaps }: Agenda): boolean {
  if (listings.some(({ now, check }) => asThingsAre(now) === UNKNOWN && check.provisional !== undefined)) return true;
  const isOpen = (rule: Standed<CompiledRule>) => voiceOfRule(session, rule).applies !== FALSE;
  if ([...conditions, ...holds].some((rule) => rule.standing === "ended" && isOpen(rule))) return true;
  const voices = routes.map((route) => voiceOfRule(session, route));
  const together = voiceOfRoutes(voices, gaps.length > 0, listings[0]);
  return asThingsAre(together.now) === UNKNOWN && statusOfRoutes(together, "now") !== statusOfRoutes(together, "last");
}
