import type { BodyCode } from "../codes.js";
import { ALL_UNKNOWN } from "../conditions/truths.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import { periodsOf, type Standed } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { type Part, partOfListings } from "./parts.js";
import { type Asked, covers, type Selection, select } from "./select.js";

/** What a book has to say where the award, the kind of nominee, the occasion and the ground are these. */
export interface Agenda extends Selection {
  readonly asked: Asked;
  /** The lines that list the award, the law's first; they look at nothing else of a nomination. */
  readonly listings: readonly [law: Part, ...plans: Part[]];
  readonly routes: readonly Standed<CompiledRule>[];
  /** Requirements and bars. */
  readonly conditions: readonly Standed<CompiledRule>[];
  readonly holds: readonly Standed<CompiledRule>[];
  readonly decidedBy: readonly BodyCode[];
  /** Whether an answer may rest on a text that has ended. */
  readonly hasEnded: boolean;
}

type AgendaFinder = (asked: Asked, day: string) => Agenda;

const finders = new WeakMap<CompiledBook, AgendaFinder>();

/** The agenda of a nomination on the day its dossier was received: worked out once for all that ask alike. */
export function agendaOf(compiled: CompiledBook, asked: Asked, day: string): Agenda {
  let find = finders.get(compiled);
  if (find === undefined) {
    find = rememberAgendas(compiled);
    finders.set(compiled, find);
  }
  return find(asked, day);
}

/** All keys are made of checked codes and of the periods of one book, so there are only so many agendas. */
function rememberAgendas(compiled: CompiledBook): AgendaFinder {
  const periodOf = periodsOf([...compiled.book.awards, ...compiled.book.rules]);
  const agendas = new Map<string, Agenda>();
  return (asked, day) => {
    const key = `${asked.award} ${asked.kind} ${asked.occasion} ${asked.ground ?? ""} ${periodOf(day)}`;
    let agenda = agendas.get(key);
    if (agenda === undefined) {
      agenda = drawUp(compiled, asked, day);
      agendas.set(key, agenda);
    }
    return agenda;
  };
}

function drawUp(compiled: CompiledBook, asked: Asked, day: string): Agenda {
  const { book } = compiled;
  const selection = select(compiled, asked, day);
  const law = partOfListings(
    { pack: book.packs[0]?.pack ?? book.id, layer: "law", listings: selection.lawListings, source: lawSource(book) },
    asked,
  );
  const plans = selection.planListings.map((layer) => partOfListings(layer, asked));
  const ofRole = (...roles: string[]) => selection.rules.filter(({ entry }) => roles.includes(entry.rule.role));
  const listings: Agenda["listings"] = [law, ...plans];
  return {
    ...selection,
    asked,
    listings,
    routes: ofRole("route"),
    conditions: ofRole("requirement", "bar"),
    holds: ofRole("hold"),
    decidedBy: decidersOf(selection, asked),
    hasEnded:
      selection.rules.some(({ standing }) => standing === "ended") || listings.some(({ now }) => now === ALL_UNKNOWN),
  };
}

function decidersOf({ lawListings, planListings }: Selection, asked: Asked): BodyCode[] {
  const lowestFirst = [...planListings.map(({ listings }) => listings).reverse(), lawListings];
  for (const listings of lowestFirst) {
    const deciders = listings.filter(({ entry }) => covers(entry, asked)).flatMap(({ entry }) => entry.decidedBy ?? []);
    if (deciders.length > 0) return [...new Set(deciders)];
  }
  return [];
}

function lawSource(book: Rulebook) {
  const first = book.awards.find(({ layer }) => layer === "law") ?? book.rules[0];
  return { instrument: first?.source.instrument ?? book.id };
}
