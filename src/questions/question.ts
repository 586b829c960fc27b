import { compareText } from "../codes/order.js";
import { type BodyCode, type BookCodes, codesOf, type LocalizedText } from "../codes.js";
import type { Input } from "./input.js";
import { INPUTS } from "./inputs.js";
import type { MissingInput } from "./missing.js";

/** An input that is missing, and the checks it would help to decide. */
export interface Question {
  /** The path of the answer in the input. */
  path: string;
  type: Input["type"];
  /** The values accepted, where there are only so many. */
  accepted?: string[];
  /** The years asked about, where years are missing. */
  years?: number[];
  wording: LocalizedText;
  /** What exactly is asked about, where one wording serves many. */
  subject?: LocalizedText;
  suppliedBy: BodyCode;
  /** The ids of the checks that it helps to decide. */
  settles: string[];
}

/** Collects questions; one that several checks need appears once, with all their ids. */
export class Questions {
  readonly #byKey = new Map<string, { missing: MissingInput; settles: Set<string>; years: Set<number> }>();

  /** @param book whose packs' own codes are accepted as answers too. */
  constructor(private readonly book?: BookCodes) {}

  add(missing: MissingInput, settles: string): void {
    const key = `${missing.input} ${missing.key ?? ""}`;
    const entry = this.#byKey.get(key) ?? { missing, settles: new Set<string>(), years: new Set<number>() };
    entry.settles.add(settles);
    for (const year of missing.years ?? []) entry.years.add(year);
    this.#byKey.set(key, entry);
  }

  /** The questions, those that help most checks first. */
  list(): Question[] {
    return [...this.#byKey.values()]
      .map(({ missing, settles, years }) => {
        const input: Input = INPUTS[missing.input];
        const accepted =
          missing.accepted ??
          input.accepted ??
          (input.vocabulary === undefined ? undefined : codesOf(input.vocabulary, this.book));
        return {
          path: missing.key === undefined ? input.path : `${input.path}.${missing.key}`,
          type: input.type,
          ...(accepted === undefined ? {} : { accepted: [...accepted] }),
          ...(years.size === 0 ? {} : { years: [...years].sort((a, b) => a - b) }),
          wording: input.wording,
          ...(missing.subject === undefined ? {} : { subject: missing.subject }),
          suppliedBy: input.suppliedBy,
          settles: [...settles].sort(),
        };
      })
      .sort((a, b) => b.settles.length - a.settles.length || compareText(a.path, b.path));
  }
}
