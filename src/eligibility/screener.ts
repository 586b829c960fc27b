import type { OutcomeCode } from "../codes.js";
import { Session } from "../conditions/session.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_TRUE, ALL_UNKNOWN, asThingsAre, type Truths } from "../conditions/truths.js";
import { FactContext } from "../facts/context.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import type { CompiledBook } from "../rulebook/create.js";
import type { Target } from "../rulebook/target.js";
import { type Agenda, agendaOf } from "./agenda.js";
import { outcomeOf } from "./outcome.js";
import { askedOf } from "./select.js";
import {
  appliesOf,
  otherRoutes,
  type Ruling,
  sayingOf,
  statusOfRoutes,
  type Time,
  voiceOf,
  voiceOfRoutes,
} from "./voices.js";

/** Finds outcomes and nothing else: what `evaluate` would answer, without the tree, the questions and the notices. */
export class Screener {
  readonly #session: Session;
  readonly #agendas = new Map<string, readonly Agenda[]>();

  constructor(
    private readonly compiled: CompiledBook,
    private readonly awards: readonly Target["award"][] | undefined,
  ) {
    this.#session = new Session(compiled.program);
  }

  /** Tells each outcome of a checked candidacy, award by award; without a list of awards, of the one it names. */
  each(
    candidacy: Candidacy,
    tell: (award: Target["award"], outcome: OutcomeCode, provisional: OutcomeCode | undefined) => void,
  ): void {
    const session = this.#session;
    const context = new FactContext(candidacy, this.compiled.book.movements);
    session.begin(context);
    for (const agenda of this.#agendasOf(candidacy)) {
      if (asThingsAre(agenda.listed.now) === FALSE) {
        tell(agenda.asked.award, "not-applicable", undefined);
        continue;
      }
      context.award = agenda.asked.award;
      context.ground = agenda.asked.ground;
      session.beginOtherAward();
      const outcome = settle(session, agenda, "now");
      const isProvisional = outcome === "undetermined" && agenda.hasEnded && restsOnEnded(session, agenda);
      tell(agenda.asked.award, outcome, isProvisional ? settle(session, agenda, "last") : undefined);
    }
  }

  /** The agendas of a candidacy, looked up once for all awards and for all candidacies that ask alike. */
  #agendasOf(candidacy: Candidacy): readonly Agenda[] {
    const { nominee, occasion, ground, asOf, receivedOn = asOf } = candidacy;
    const awards = this.awards ?? [(candidacy as Nomination).award];
    const key = `${this.awards === undefined ? awards[0] : ""} ${nominee.kind} ${occasion} ${ground ?? ""} ${this.compiled.periodOf(receivedOn)}`;
    let agendas = this.#agendas.get(key);
    if (agendas === undefined) {
      const { book } = this.compiled;
      agendas = awards.map((award) => agendaOf(this.compiled, askedOf(book, candidacy, award), receivedOn));
      this.#agendas.set(key, agendas);
    }
    return agendas;
  }
}

/** The outcome, with no more rules asked than it takes. */
function settle(session: Session, { listed, listings, brief, gaps }: Agenda, time: Time): OutcomeCode {
  const hasGap = gaps.length > 0;
  const applies = anyApplies(session, brief.routes, hasGap);
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  if (applies === FALSE && (time === "last" || asThingsAre(listings[0].now) !== UNKNOWN)) return "not-applicable";
  const conditions = allOfRules(session, brief.conditions, time, applies === TRUE);
  const isLost = asThingsAre(conditions) === FALSE;
  const routes = isLost || applies === FALSE ? ALL_UNKNOWN : anyRoute(session, brief.routes, hasGap, time);
  const isRefused = asThingsAre(routes & conditions) === FALSE;
  const holds = isRefused ? ALL_TRUE : allOfRules(session, brief.holds, time, false);
  return outcomeOf(listed[time], applies, routes, conditions, holds);
}

/** Whether any route is for this nominee at all. */
function anyApplies(session: Session, routes: readonly Ruling[], hasGap: boolean): Truth {
  let applies: number = hasGap ? UNKNOWN : FALSE;
  for (const route of routes) {
    applies |= appliesOf(session, route);
    if (applies === TRUE) break;
  }
  return applies as Truth;
}

/** @param stop whether one rule that speaks against the nominee settles the matter. */
function allOfRules(session: Session, rules: readonly Ruling[], time: Time, stop: boolean): Truths {
  let truths = ALL_TRUE;
  for (const rule of rules) {
    truths &= sayingOf(session, rule, time);
    if (stop && asThingsAre(truths) === FALSE) break;
  }
  return truths;
}

function anyRoute(session: Session, routes: readonly Ruling[], hasGap: boolean, time: Time): Truths {
  let truths = otherRoutes(hasGap);
  for (const route of routes) {
    if (appliesOf(session, route) !== FALSE) truths |= sayingOf(session, route, time);
    if (truths === ALL_TRUE) break;
  }
  return truths;
}

/** Whether a text that has ended leaves the matter open. */
function restsOnEnded(session: Session, { listings, brief, gaps }: Agenda): boolean {
  if (listings.some(({ now, check }) => asThingsAre(now) === UNKNOWN && check.provisional !== undefined)) return true;
  const isOpen = (rule: Ruling) => rule.standing === "ended" && appliesOf(session, rule) !== FALSE;
  if (brief.conditions.some(isOpen) || brief.holds.some(isOpen)) return true;
  const voices = brief.routes.map((route) => voiceOf(session, route));
  const together = voiceOfRoutes(voices, gaps.length > 0, listings[0]);
  return asThingsAre(together.now) === UNKNOWN && statusOfRoutes(together, "now") !== statusOfRoutes(together, "last");
}
