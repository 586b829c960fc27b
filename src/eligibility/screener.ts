import type { OutcomeCode } from "../codes.js";
import { Session } from "../conditions/session.js";
import { FALSE } from "../conditions/truth.js";
import { asThingsAre } from "../conditions/truths.js";
import { FactContext } from "../facts/context.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import type { CompiledBook } from "../rulebook/create.js";
import type { Target } from "../rulebook/target.js";
import { type Agenda, agendaOf } from "./agenda.js";
import { restsOnEnded, settle } from "./outcome.js";
import { askedOf } from "./select.js";

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
      const isProvisional = outcome === "undetermined" && restsOnEnded(session, agenda);
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
