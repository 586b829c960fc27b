import { compareText } from "../codes/order.js";
import { type BodyCode, codesOf, type LocalizedText } from "../codes.js";
import { INPUTS, type Input } from "./inputs.js";
import type { MissingInput } from "./missing.js";

/** A fact that is missing, and what it would settle. */
export interface Question {
  /** Where the answer goes in the input. */
  path: string;
  type: Input["type"];
  /** The values accepted, where there are only so many. */
  accepted?: string[];
  /** The years asked about, where years are missing. */
  years?: number[];
  wording: LocalizedText;
  suppliedBy: BodyCode;
  /** The ids of the checks it helps to settle. */
  settles: string[];
}

/** Gathers questions; the same one asked twice settles both. */
export class Questions {
  readonly #byKey = new Map<string, { missing: MissingInput; settles: Set<string>; years: Set<number> }>();

  add(missing: MissingInput, settles: string): void {
    const key = `${missing.input} ${missing.key ?? ""}`;
    const entry = this.#byKey.get(key) ?? { missing, settles: new Set<string>(), years: new Set<number>() };
    entry.settles.add(settles);
    for (const year of missing.years ?? []) entry.years.add(year);
    this.#byKey.set(key, entry);
  }

  /** The questions, those that settle most first. */
  list(): Question[] {
    return [...this.#byKey.values()]
      .map(({ missing, settles, years }) => {
        const input: Input = INPUTS[missing.input];
        const accepted = input.accepted ?? (input.vocabulary === undefined ? undefined : codesOf(input.vocabulary));
        return {
          path: missing.key === undefined ? input.path : `${input.path}.${missing.key}`,
          type: input.type,
          ...(accepted === undefined ? {} : { accepted: [...accepted] }),
          ...(years.size === 0 ? {} : { years: [...years].sort((a, b) => a - b) }),
          wording: input.wording,
          suppliedBy: input.suppliedBy,
          settles: [...settles].sort(),
        };
      })
      .sort((a, b) => b.settles.length - a.settles.length || compareText(a.path, b.path));
  }
}
