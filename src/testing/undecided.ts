import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { answerCase } from "./answer.js";
import type { Case } from "./case.js";
import { type Side, type TwoSided, twoSidedProvisions } from "./sides.js";
import { type Sighting, sightingsIn } from "./sightings.js";
import type { ProvisionName } from "./unreached.js";

/** A book with the cases that ask it. */
export interface TestedBook {
  book: Rulebook;
  cases: readonly Case[];
}

/** A provision that no case shows from every side. */
export interface UndecidedProvision extends ProvisionName {
  /** Which part of it: a kind of nominee, levels of unit. */
  part?: string;
  /** The first day it is law, where the pack has it for other days too. */
  since?: string;
  /** What no case shows: that it lets somebody through, that it does not, or both. */
  sides: Side[];
}

/** Which provisions of a pack the cases do not show both for and against somebody. */
export interface DecidesReport {
  type: "decides-report";
  /** The pack looked at: the lowest of the book. */
  pack: string;
  undecided: UndecidedProvision[];
  /** Provisions that have no second side, and why. */
  exempt: (ProvisionName & { sides: Side[]; reason: string })[];
  receipt: Pick<Receipt, "book">;
}

/**
 * Looks for provisions of a book's lowest pack that no case shows deciding for somebody, or against somebody.
 *
 * @param others further books whose cases meet the pack, as the cases of a plan meet the law.
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 * @example
 * findUndecided(anGiang, []).undecided[0]?.sides; // ["for", "against"]
 */
export function findUndecided(
  book: Rulebook,
  cases: readonly Case[],
  others: readonly TestedBook[] = [],
): DecidesReport {
  const seen = sidesSeen([{ book, cases }, ...others]);
  const provisions = twoSidedProvisions(book, book.id);
  return {
    type: "decides-report",
    pack: book.id,
    undecided: provisions.flatMap((provision) => undecided(provision, seen)),
    exempt: provisions.flatMap(({ list, id, exempt }) =>
      exempt === undefined ? [] : [{ list, id, sides: [...exempt.sides], reason: exempt.reason }],
    ),
    receipt: bookReceipt(book),
  };
}

/** The sides from which cases show each provision, by its key. */
export type SidesSeen = ReadonlyMap<string, ReadonlySet<Side>>;

/** What the cases of books show: a rule of the law may be met through any of them. */
export function sidesSeen(tested: readonly TestedBook[]): SidesSeen {
  const seen = new Map<string, Set<Side>>();
  for (const { book, cases } of tested) {
    compiledBook(book);
    for (const one of cases) {
      for (const [key, side] of sightingsOrNone(book, one)) seen.set(key, (seen.get(key) ?? new Set()).add(side));
    }
  }
  return seen;
}

/** A case that cannot even be asked shows nothing; that it fails is for `runCases`. */
function sightingsOrNone(book: Rulebook, one: Case): Sighting[] {
  try {
    return sightingsIn(book, one, answerCase(book, one));
  } catch {
    return [];
  }
}

function undecided({ key, list, id, part, since, exempt }: TwoSided, seen: SidesSeen): UndecidedProvision[] {
  const sides = (["for", "against"] as const).filter(
    (side) => !exempt?.sides.includes(side) && !seen.get(key)?.has(side),
  );
  const more = { ...(part === undefined ? {} : { part }), ...(since === undefined ? {} : { since }) };
  return sides.length === 0 ? [] : [{ list, id, ...more, sides }];
}
