// Step 6 of a decision that the award is not for the nominee: the other grounds and occasions on which it could be.

import { codesOf, type GroundCode, type OccasionCode } from "../codes.js";
import type { Node } from "../conditions/program.js";
import type { Row } from "../facts/row.js";
import { deepFreeze } from "../input/freeze.js";
import { madeOnce, remember } from "../logic/remember.js";
import { FALSE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Source } from "../pack/types.js";
import type { Notice } from "../result/notice.js";
import type { CompiledBook } from "../rulebook/compile.js";
import type { Target } from "../rulebook/target.js";
import { outcomeIn } from "./outcome.js";
import { type Clause, isEverListed, type Possibility, possibilityAt } from "./possibilities.js";
import type { ApplicableRules } from "./select.js";

/** An occasion and a ground on which the nominee may be proposed for the award after all. */
interface Opening extends Pick<Possibility, "rules" | "outcomeKey"> {
  /** What opens it: listings that the target asked about lacks, or else the routes. */
  readonly opens: readonly Clause[];
}

/** The notices, and by what they differ from those of another nominee to whom the same rules apply. */
export interface ElsewhereNotices {
  readonly key: string;
  readonly notices: readonly Notice[];
}

/** What is elsewhere where rules apply that do not open the award: which places there are at all is found once for all nominees. */
class Elsewhere {
  readonly #target: Target;
  /** By ground, the one asked about first. */
  readonly #possibilities: readonly (readonly Possibility[])[];
  readonly #scopes: readonly Node[];
  readonly #openings = new Map<string, readonly (readonly Opening[])[]>();
  readonly #notices = new Map<string, ElsewhereNotices>();

  constructor(compiled: CompiledBook, asked: ApplicableRules, day: string) {
    this.#target = asked.target;
    const { ground, occasion } = asked.target;
    const grounds = isEverListed(asked) ? [ground, ...codesOf("ground").filter((other) => other !== ground)] : [];
    const occasions = codesOf("occasion");
    this.#possibilities = grounds.map((other) =>
      occasions
        .filter((each) => other !== ground || each !== occasion)
        .flatMap((each) => possibilityAt(compiled, asked, targetAt(asked.target, other, each), day)),
    );
    const scopes = this.#possibilities.flat().flatMap(({ routes }) => routes.map(({ scope }) => scope));
    this.#scopes = [...new Set(scopes)].filter((scope) => scope !== undefined);
  }

  noticesFor(row: Row, isOpenAt: (rules: ApplicableRules) => boolean): ElsewhereNotices {
    let scopesKey = "";
    for (const scope of this.#scopes) scopesKey += actual(scope.proposition.truths(row)) === FALSE ? "0" : "1";
    const possible = remember(this.#openings, scopesKey, () => this.#openingsIn(scopesKey));
    const known = new Map<string, boolean>();
    const isOpen = ({ rules, outcomeKey }: Opening): boolean => remember(known, outcomeKey, () => isOpenAt(rules));
    const isSame = ({ rules }: Opening) => rules.target.occasion === this.#target.occasion;
    // On another ground than the one asked about, its occasion goes before the others.
    const found = possible.flatMap((onGround) => {
      const open = onGround.filter((opening) => isSame(opening) && isOpen(opening));
      return open.length > 0 ? open : onGround.filter((opening) => !isSame(opening) && isOpen(opening));
    });
    const places = found.map(({ rules: { target } }) => `${target.ground} ${target.occasion}`);
    const key = [scopesKey, ...places].join();
    return remember(this.#notices, key, () => deepFreeze({ key, notices: openElsewhere(found, this.#target) }));
  }

  /** By ground, what may be open to a nominee who is in some of the scopes. */
  #openingsIn(scopesKey: string): Opening[][] {
    const excluded = new Set<Node | undefined>(this.#scopes.filter((_, index) => scopesKey[index] === "0"));
    return this.#possibilities.map((onGround) =>
      onGround.flatMap(({ rules, outcomeKey, routes, listings }): Opening[] => {
        const inScope = routes.filter(({ scope }) => !excluded.has(scope)).map(({ clause }) => clause);
        return inScope.length === 0 ? [] : [{ rules, outcomeKey, opens: listings.length > 0 ? listings : inScope }];
      }),
    );
  }
}

const targetAt = (target: Target, ground: GroundCode | undefined, occasion: OccasionCode): Target => ({
  ...target,
  occasion,
  ...(ground === undefined ? {} : { ground }),
});

const elsewhereByRules = () => new WeakMap<ApplicableRules, Elsewhere>();

/**
 * The notices of the other grounds and occasions on which an award that is not for a nominee could be proposed.
 *
 * @param asked the rules that apply where it was asked about, and is not open.
 * @param day on which the dossier was received.
 * @param rowAt gives a row of the nomination as it would be for a target; it may be the one it gave before, changed.
 */
export function elsewhereNotices(
  compiled: CompiledBook,
  asked: ApplicableRules,
  day: string,
  rowAt: (target: Target) => Row,
): ElsewhereNotices {
  const elsewhere = madeOnce(compiled.derive(elsewhereByRules), asked, () => new Elsewhere(compiled, asked, day));
  return elsewhere.noticesFor(rowAt(asked.target), (rules) => {
    const outcome = outcomeIn(rowAt(rules.target), rules, "lastInForce");
    return outcome !== "not-applicable" && outcome !== "ineligible";
  });
}

/** One notice for each ground and clause, with all its occasions. */
function openElsewhere(openings: readonly Opening[], asked: Target): Notice[] {
  const notices = new Map<string, Notice>();
  for (const {
    rules: { target },
    opens,
  } of openings) {
    const ground = target.ground === asked.ground ? undefined : target.ground;
    const concerns = [...new Set(opens.map(({ id }) => id))];
    const key = `${ground} ${concerns.join(" ")}`;
    const occasions = target.occasion === asked.occasion ? [] : [target.occasion];
    const before = notices.get(key);
    notices.set(key, {
      code: "open-elsewhere",
      ...(ground === undefined ? {} : { ground }),
      ...(occasions.length === 0 ? {} : { occasions: [...(before?.occasions ?? []), ...occasions] }),
      source: commonSource(opens.map(({ source }) => source)),
      concerns,
    });
  }
  return [...notices.values()];
}

const SOURCE_PARTS = ["article", "clause", "point", "section", "item", "bullet"] as const;

/** The place that sources share: the clause of points, the article of clauses; of several texts, the first alone. */
function commonSource(sources: readonly Source[]): Source {
  const [first] = sources;
  if (first === undefined) throw new RangeError("what opens an award has a source");
  const same = sources.filter(({ instrument }) => instrument === first.instrument);
  const shared: Source = { instrument: first.instrument };
  for (const part of SOURCE_PARTS) {
    if (same.some((source) => source[part] !== first[part])) break;
    if (first[part] !== undefined) Object.assign(shared, { [part]: first[part] });
  }
  return shared;
}
