// Step 6 of a decision that the award is not for the nominee: the other grounds and occasions on which it could be.

import { codesOf, type GroundCode, type OccasionCode } from "../codes.js";
import type { Evaluator } from "../conditions/evaluator.js";
import type { Node } from "../conditions/program.js";
import { deepFreeze } from "../input/freeze.js";
import { remember, rememberFor } from "../logic/remember.js";
import { FALSE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Notice } from "../result/notice.js";
import type { CompiledBook } from "../rulebook/compile.js";
import type { Target } from "../rulebook/target.js";
import { type Opening, openElsewhere } from "./open-elsewhere.js";
import { outcomeIn } from "./outcome.js";
import { isEverListed, type Possibility, possibilityAt } from "./possibilities.js";
import type { ApplicableRules } from "./select.js";

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

  noticesFor(evaluator: Evaluator, isOpenAt: (rules: ApplicableRules) => boolean): ElsewhereNotices {
    let scopesKey = "";
    for (const scope of this.#scopes) scopesKey += actual(evaluator.evaluate(scope)) === FALSE ? "0" : "1";
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
 * @param evaluatorAt gives an evaluator at work on the nomination as it would be for a target; it may be the one it gave before.
 */
export function elsewhereNotices(
  compiled: CompiledBook,
  asked: ApplicableRules,
  day: string,
  evaluatorAt: (target: Target) => Evaluator,
): ElsewhereNotices {
  const elsewhere = rememberFor(compiled.derive(elsewhereByRules), asked, () => new Elsewhere(compiled, asked, day));
  return elsewhere.noticesFor(evaluatorAt(asked.target), (rules) => {
    const outcome = outcomeIn(evaluatorAt(rules.target), rules, "lastInForce");
    return outcome !== "not-applicable" && outcome !== "ineligible";
  });
}
