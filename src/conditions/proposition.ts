import type { Row } from "../facts/row.js";
import { madeOnce } from "../logic/remember.js";
import { TRUE } from "../logic/truth.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, actual, negateTriple, type TruthTriple } from "../logic/truth-triple.js";

/**
 * What can be asked of a row. There are four classes and no functions: a call whose target may be any of many takes several
 * times as long, and a decision makes hundreds.
 */
export interface Proposition {
  /** Whether it holds of a row. */
  truths(row: Row): TruthTriple;
  /** A text that no other proposition of its program has. */
  readonly key: string;
  /** Whether it may differ between awards proposed for one candidacy. */
  readonly isPerAward: boolean;
  /** How much it takes, in comparisons with a field that is given as it is. */
  readonly cost: number;
}

/** Several together, up to the first that decides; asked once for a row. */
class Group implements Proposition {
  readonly isPerAward: boolean;
  readonly cost: number;
  private readonly parts: readonly Proposition[];
  private version = -1;
  private before: TruthTriple = ALL_FALSE;

  constructor(
    readonly key: string,
    parts: readonly Proposition[],
    private readonly isAll: boolean,
    private readonly start: TruthTriple,
  ) {
    this.isPerAward = parts.some((part) => part.isPerAward);
    this.cost = parts.reduce((sum, part) => sum + part.cost, 1);
    // Whatever the order, a group is the same: what costs least is asked first.
    this.parts = [...parts].sort((one, other) => one.cost - other.cost);
  }

  truths(row: Row): TruthTriple {
    const version = this.isPerAward ? row.awardVersion : row.version;
    if (this.version !== version) {
      this.before = this.isAll ? this.all(row) : this.any(row);
      this.version = version;
    }
    return this.before;
  }

  private all(row: Row): TruthTriple {
    const { parts } = this;
    let truths = this.start;
    for (let index = 0; index < parts.length && truths !== ALL_FALSE; index += 1) {
      truths &= (parts[index] as Proposition).truths(row);
    }
    return truths;
  }

  private any(row: Row): TruthTriple {
    const { parts } = this;
    let truths = this.start;
    for (let index = 0; index < parts.length && truths !== ALL_TRUE; index += 1) {
      truths |= (parts[index] as Proposition).truths(row);
    }
    return truths;
  }
}

/** What rests on one other. */
abstract class Derived implements Proposition {
  readonly isPerAward: boolean;
  readonly cost: number;

  constructor(
    readonly key: string,
    protected readonly part: Proposition,
  ) {
    this.isPerAward = part.isPerAward;
    this.cost = part.cost;
  }

  abstract truths(row: Row): TruthTriple;
}

class Negation extends Derived {
  truths(row: Row): TruthTriple {
    return negateTriple(this.part.truths(row));
  }
}

/** What is unknown unless the other holds. */
class Proviso extends Derived {
  truths(row: Row): TruthTriple {
    const truths = this.part.truths(row);
    return actual(truths) === TRUE ? truths : ALL_UNKNOWN;
  }
}

/** All propositions of a book, each once: what several rules have in common is asked once for a row. */
export class Propositions {
  readonly #made = new Map<string, Proposition>();

  all(parts: readonly Proposition[]): Proposition {
    return this.#group("all", parts, ALL_TRUE);
  }

  any(parts: readonly Proposition[], start: TruthTriple = ALL_FALSE): Proposition {
    return this.#group("any", parts, start);
  }

  not(part: Proposition): Proposition {
    return this.once(`not ${part.key}`, (key) => new Negation(key, part));
  }

  /** What is unknown unless the proposition holds. */
  ifTrue(part: Proposition): Proposition {
    return this.once(`if ${part.key}`, (key) => new Proviso(key, part));
  }

  /** The proposition of a description, made where there is none yet. */
  once(description: string, make: (key: string) => Proposition): Proposition {
    return madeOnce(this.#made, description, () => make(`${this.#made.size}`));
  }

  #group(type: "all" | "any", parts: readonly Proposition[], start: TruthTriple): Proposition {
    const [only] = parts;
    const isAll = type === "all";
    if (only !== undefined && parts.length === 1 && start === (isAll ? ALL_TRUE : ALL_FALSE)) return only;
    const description = `${type} ${start} ${parts.map(({ key }) => key).join()}`;
    return this.once(description, (key) => new Group(key, parts, isAll, start));
  }
}
