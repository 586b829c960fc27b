import type { OutcomeCode } from "../codes.js";
import { Session } from "../conditions/session.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_TRUE, ALL_UNKNOWN, asThingsAre, type Truths } from "../conditions/truths.js";
import { FactContext } from "../facts/context.js";
import type { Candidacy } from "../nomination/types.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { type Agenda, agendasOf } from "./agenda.js";
import { outcomeOf } from "./outcome.js";
import { appliesOf, otherRoutes, sayingOf, statusOfRoutes, type Time, voiceOfRoutes, voiceOfRule } from "./parts.js";
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
    const day = candidacy.receivedOn ?? candidacy.asOf;
    const context = new FactContext(candidacy, book.movements);
    session.begin(context);
    let agendas: ReturnType<typeof agendasOf> | undefined;
    for (const award of awards) {
      const asked = askedOf(book, candidacy, award);
      // Titles and award forms may be on different grounds.
      if (agendas === undefined || asked.ground !== context.ground) agendas = agendasOf(this.compiled, asked, day);
      context.award = award;
      context.ground = asked.ground;
      session.beginOtherAward();
      const agenda = agendas(award);
      const outcome = settle(session, agenda, "now");
      const isProvisional = outcome === "undetermined" && agenda.hasEnded && restsOnEnded(session, agenda);
      tell(award, outcome, isProvisional ? settle(session, agenda, "last") : undefined);
    }
  }
}

/** The outcome, with no more rules asked than it takes. */
function settle(session: Session, agenda: Agenda, time: Time): OutcomeCode {
  const listed = agenda.listed[time];
  if (asThingsAre(listed) === FALSE) return "not-applicable";
  const applies = anyApplies(session, agenda);
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
function anyApplies(session: Session, { routes, gaps }: Agenda): Truth {
  let applies: number = gaps.length > 0 ? UNKNOWN : FALSE;
  for (const { entry } of routes) {
    applies |= appliesOf(session, entry);
    if (applies === TRUE) break;
  }
  return applies as Truth;
}

/** @param stop whether one rule that speaks against the nominee settles the matter. */
function allOfRules(session: Session, rules: readonly Standed<CompiledRule>[], time: Time, stop: boolean): Truths {
  let truths = ALL_TRUE;
  for (const rule of rules) {
    truths &= sayingOf(session, rule, time);
    if (stop && asThingsAre(truths) === FALSE) break;
  }
  return truths;
}

function anyRoute(session: Session, { routes, gaps }: Agenda, time: Time, applies: Truth): Truths {
  if (applies === FALSE) return ALL_UNKNOWN;
  let truths = otherRoutes(gaps.length > 0);
  for (const route of routes) {
    if (appliesOf(session, route.entry) !== FALSE) truths |= sayingOf(session, route, time);
    if (truths === ALL_TRUE) break;
  }
  return truths;
}

/** Whether a text that has ended leaves the matter open. */
function restsOnEnded(session: Session, { listings, routes, conditions, holds, gaps }: Agenda): boolean {
  if (listings.some(({ now, check }) => asThingsAre(now) === UNKNOWN && check.provisional !== undefined)) return true;
  const isOpen = (rule: Standed<CompiledRule>) => appliesOf(session, rule.entry) !== FALSE;
  if ([...conditions, ...holds].some((rule) => rule.standing === "ended" && isOpen(rule))) return true;
  const voices = routes.map((route) => voiceOfRule(session, route));
  const together = voiceOfRoutes(voices, gaps.length > 0, listings[0]);
  return asThingsAre(together.now) === UNKNOWN && statusOfRoutes(together, "now") !== statusOfRoutes(together, "last");
}
