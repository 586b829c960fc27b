import type { Vocabulary } from "../codes.js";
import { instrumentTitle, renderSource, sourceTitle } from "../explain/cite.js";
import type { Interpretation, NotStated, Provision, Scope, Source } from "../pack/types.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Rulebook } from "../rulebook/types.js";
import { dateWords } from "./days.js";
import { code, inline } from "./markdown.js";
import { optionallyNamed, prizesNamed } from "./names.js";
import { isPlan, type PackedBook, STATEMENT_ROOMS, statementsIn } from "./packed-book.js";

/** A key and what is said under it; one without a value is left out. */
export type Detail = readonly [key: string, value: string | undefined];

interface Entry extends Partial<Provision> {
  id: string;
  source?: Source;
  alsoFrom?: readonly Source[] | undefined;
  notStated?: NotStated | undefined;
  interpretation?: Interpretation | undefined;
}

/** Writes the statements of one plan, citing its own text as "the plan". */
export class Scribe {
  /** The text of the plan itself. */
  readonly planText: string;
  readonly #texts: CitedTexts;

  constructor(readonly packed: PackedBook) {
    this.planText = planTextOf(packed);
    this.#texts = {
      ...Object.fromEntries(packed.book.instruments.map(({ id, title }) => [id, title])),
      // The law is cited by its own name everywhere.
      ...(isPlan(packed) ? { [this.planText]: { vi: "kế hoạch", en: "the plan" } } : {}),
    };
  }

  get book(): Rulebook {
    return this.packed.book;
  }

  /** Where a statement stands, in words. */
  cite(source: Source): string {
    return renderSource(
      source,
      sourceTitle(source, (id) => instrumentTitle(id, this.#texts, "en"), "en"),
      "en",
    );
  }

  /** A statement as a bullet, with its details below it. */
  statement(title: string, entry: Entry, details: readonly Detail[]): string[] {
    const { id, source, alsoFrom = [], notStated, interpretation } = entry;
    const all: Detail[] = [
      ...details,
      ["not stated", notStated === undefined ? undefined : notStatedWords(notStated)],
      ["law from", this.#ownDay(entry, "validFrom", "inForceFrom")],
      ["law to", this.#ownDay(entry, "validTo", "inForceTo")],
      ["reading taken", interpretation?.reading.en],
      ["because", interpretation?.why.en],
      ["text", source === undefined ? undefined : [source, ...alsoFrom].map((each) => this.cite(each)).join("; ")],
    ];
    return [
      `- **${inline(title)}** ${code(id)}`,
      ...all.flatMap(([key, value]) => (value === undefined ? [] : [`  - ${key}: ${inline(value)}`])),
    ];
  }

  /** A first or last day that a statement has for itself, other than that of its text. */
  #ownDay(entry: Entry, day: "validFrom" | "validTo", ofText: "inForceFrom" | "inForceTo"): string | undefined {
    const text = this.book.instruments.find(({ id }) => id === entry.source?.instrument);
    const given = entry[day];
    return given === undefined || given === text?.[ofText] ? undefined : dateWords(given);
  }
}

/** The text most of a plan's own statements stand in. */
function planTextOf(packed: PackedBook): string {
  const cited = STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room)).map(({ source }) => source.instrument);
  const times = (text: string) => cited.filter((each) => each === text).length;
  const [most] = [...new Set(cited)].sort((one, other) => times(other) - times(one));
  if (most === undefined) throw new Error(`${packed.id} states nothing`);
  return most;
}

/** A silence of the text in words. */
export function notStatedWords({ what, refersTo }: NotStated): string {
  return refersTo === undefined ? what.en : `${what.en}; refers to: ${refersTo.en}`;
}

/** To whom and when a statement applies. */
export function scopeDetails(scope: Scope | undefined, book: Rulebook): Detail[] {
  const optional = (vocabulary: Vocabulary, given: readonly string[] | undefined) =>
    optionallyNamed(vocabulary, given, book);
  return [
    ["for awards", scope?.awards === undefined ? undefined : prizesNamed(scope.awards)],
    ["for", optional("kind", scope?.kinds)],
    ["groups", optional("group", scope?.groups)],
    ["not for the groups", optional("group", scope?.exceptGroups)],
    ["occupations", optional("occupation", scope?.occupations)],
    ["occasions", optional("occasion", scope?.occasions)],
    ["grounds", optional("ground", scope?.grounds)],
    ["levels of unit", optional("unitLevel", scope?.levels)],
  ];
}
