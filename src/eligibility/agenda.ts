import type { BodyCode } from "../codes.js";
import { ALL_UNKNOWN, type Truths } from "../conditions/truths.js";
import { type Availability, covers } from "../rulebook/availability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { inLowestLayer } from "../rulebook/precedence.js";
import { isAbout, scopeOf } from "../rulebook/scope.js";
import type { Target } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";
import { type Part, partOfListings } from "./parts.js";
import { type Selection, select } from "./select.js";
import { everyOf, type Ruling, rulingOf, type Time } from "./voices.js";

/** What a book has to say where the award, the kind of nominee, the occasion and the ground are these. */
export interface Agenda extends Selection {
  readonly asked: Target;
  /** The lines that list the award, the law's first; they look at nothing else of a nomination. */
  readonly listings: readonly [law: Part, ...plans: Part[]];
  /** What those lines say together. */
  readonly listed: Readonly<Record<Time, Truths>>;
  readonly routes: readonly Standed<CompiledRule>[];
  /** Requirements and bars. */
  readonly conditions: readonly Standed<CompiledRule>[];
  readonly holds: readonly Standed<CompiledRule>[];
  readonly decidedBy: readonly BodyCode[];
  readonly brief: Brief;
  /** Whether an answer may rest on a text that has ended. */
  readonly hasEnded: boolean;
}

/** The rules of an agenda as far as an outcome takes them; those about other occasions are left out. */
export interface Brief {
  readonly routes: readonly Ruling[];
  readonly conditions: readonly Ruling[];
  readonly holds: readonly Ruling[];
}

const drawn = new WeakMap<CompiledBook, Map<string, Agenda>>();

/**
 * The agenda of a nomination on the day its dossier was received: worked out once for all that ask alike. All keys are
 * made of checked codes and of the periods of one book, so there are only so many.
 */
export function agendaOf(compiled: CompiledBook, asked: Target, day: string): Agenda {
  let agendas = drawn.get(compiled);
  if (agendas === undefined) {
    agendas = new Map();
    drawn.set(compiled, agendas);
  }
  const key = `${asked.award} ${asked.kind} ${asked.occasion} ${asked.ground ?? ""} ${compiled.periodOf(day)}`;
  let agenda = agendas.get(key);
  if (agenda === undefined) {
    agenda = drawUp(compiled, asked, day);
    agendas.set(key, agenda);
  }
  return agenda;
}

function drawUp(compiled: CompiledBook, asked: Target, day: string): Agenda {
  const selection = select(compiled, asked, day);
  const { law, plans } = selection.availability;
  const ofRole = (...roles: string[]) => selection.rules.filter(({ entry }) => roles.includes(entry.rule.role));
  const listings: Agenda["listings"] = [partOfListings(law), ...plans.map(partOfListings)];
  return {
    ...selection,
    asked,
    listings,
    listed: { now: everyOf(listings, "now"), last: everyOf(listings, "last") },
    routes: ofRole("route"),
    conditions: ofRole("requirement", "bar"),
    holds: ofRole("hold"),
    decidedBy: decidersOf(compiled.book, selection.availability, asked),
    brief: {
      routes: rulingsOf(asked, ofRole("route")),
      conditions: rulingsOf(asked, ofRole("requirement", "bar")),
      holds: rulingsOf(asked, ofRole("hold")),
    },
    hasEnded:
      selection.rules.some(({ standing }) => standing === "ended") || listings.some(({ now }) => now === ALL_UNKNOWN),
  };
}

/** Occasion and ground are the same for all that ask, so no rule need look at them again. */
function rulingsOf(asked: Target, rules: readonly Standed<CompiledRule>[]): Ruling[] {
  return rules
    .filter(({ entry }) => isAbout(scopeOf(entry.rule), asked))
    .map((standed) => {
      const ruling = rulingOf(standed);
      return asked.ground === undefined ? ruling : { ...ruling, scope: standed.entry.scopeWithin };
    });
}

function decidersOf(book: Rulebook, { law, plans }: Availability, asked: Target): BodyCode[] {
  const naming = [law, ...plans]
    .flatMap(({ listings }) => listings)
    .filter(({ entry }) => entry.decidedBy !== undefined && covers(entry, asked));
  return [...new Set(inLowestLayer(book, naming).flatMap(({ entry }) => entry.decidedBy ?? []))];
}
