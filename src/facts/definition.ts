import * as z from "zod/mini";
import {
  type AwardCode,
  type AwardFamilyCode,
  awardsIn,
  codesOf,
  type LocalizedText,
  type TitleCode,
  type Vocabulary,
} from "../codes.js";
import { lazySchema } from "../input/parse.js";
import type { Candidacy } from "../nomination/types.js";
import type { MeasureUnit } from "../result/check.js";
import type { FactContext } from "./context.js";
import type { FactValue } from "./fact-value.js";

/** Reads a fact, its parameters settled, of a nomination. */
export type FactReader = (context: FactContext) => FactValue;

/** A question a rule may ask of a nomination. */
export interface FactDefinition<Params = unknown> {
  readonly name: string;
  readonly type: "boolean" | "number" | "code" | "codes";
  /** The vocabulary of its values, where they are codes. */
  readonly vocabulary?: Vocabulary | readonly Vocabulary[];
  readonly unit?: MeasureUnit;
  readonly meaning: LocalizedText;
  readonly unknownWhen: LocalizedText;
  readonly params: () => z.ZodMiniType<Params>;
  /** The fact with its parameters, in a few words. */
  readonly title: (params: Params) => LocalizedText;
  /** Whether the reading may differ between award forms proposed for one and the same candidacy. */
  readonly dependsOnAward?: (params: Params) => boolean;
  /** Makes the reader for parameters: what depends on them alone is worked out once, not at every nomination. */
  readonly reader: (params: Params) => FactReader;
}

/** Declares a fact with its parameters' type. */
export function defineFact<Params>(definition: FactDefinition<Params>): FactDefinition<Params> {
  return definition;
}

/** The parameters of a fact that takes none. */
export const noParams = lazySchema(() => z.strictObject({}));

/** A code of an award form, a family of forms, or an emulation title. */
export type AwardRef = AwardCode | AwardFamilyCode | TitleCode;

/** The single forms or titles that a code stands for. */
export function awardsOfRef(code: AwardRef): readonly string[] {
  return (codesOf("title") as readonly string[]).includes(code)
    ? [code]
    : awardsIn(code as AwardCode | AwardFamilyCode);
}

/** The last year whose achievements count: the one given, or the year before the question is asked. */
export function referenceYear(nomination: Candidacy): number {
  return nomination.referenceYear ?? Number(nomination.asOf.slice(0, 4)) - 1;
}
