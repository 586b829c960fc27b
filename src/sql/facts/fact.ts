import type { AwardCode, TitleCode } from "../../codes.js";
import type { Bounds } from "../bounds.js";
import type { Draft } from "../draft.js";

/** What a fact is read for: the award proposed. */
export interface Proposal {
  readonly award: AwardCode | TitleCode;
  readonly isTitle: boolean;
}

/** A fact in SQL: a code, a condition, a number within bounds, a list of codes, or what only people judge. */
export type SqlFact =
  | { readonly type: "code"; readonly column: string }
  | { readonly type: "constant"; readonly value: string }
  | { readonly type: "boolean"; readonly condition: string }
  | { readonly type: "judgement"; readonly condition: string }
  | { readonly type: "number"; readonly bounds: Bounds }
  | { readonly type: "codes"; contains(code: string): string };

/** Writes a fact with its parameters. */
export type SqlFactWriter<Params = never> = (draft: Draft, params: Params, proposal: Proposal) => SqlFact;
