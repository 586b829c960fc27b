import * as z from "zod/mini";
import { nearestIds } from "../../codes/suggestions.js";
import { describeValue } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../../errors.js";
import type { NominationInput, NominationRecordInput } from "../../nomination/input-types.js";
import { nominationSchema } from "../../nomination/schema.js";
import type { NominationMovement, Nominee, Unit } from "../../nomination/types.js";

/** The fields that are always given; every other one is a part that may be loaded. */
const ALWAYS_GIVEN: readonly string[] = ["award", "occasion", "asOf"];

/** A part of a nomination that may be loaded: a field, or a field of the record, the nominee, the unit or the movement. */
export type NominationPart =
  | Exclude<keyof NominationInput, "award" | "occasion" | "asOf">
  | `record.${keyof NominationRecordInput}`
  | `nominee.${keyof Nominee}`
  | `unit.${keyof Unit}`
  | `movement.${keyof NominationMovement}`;

/** What a part of a nomination holds. */
export type PartValue<Part extends NominationPart> =
  Part extends `${infer Outer extends keyof NominationInput}.${infer Inner}`
    ? NonNullable<NonNullable<NominationInput[Outer]>[Inner & keyof NonNullable<NominationInput[Outer]>]>
    : NonNullable<NominationInput[Part & keyof NominationInput]>;

/** What a host gives before the parts are loaded: the nominee, too, may be loaded whole or field by field. */
export type NominationToLoad = Omit<NominationInput, "nominee"> & { nominee?: Partial<Nominee> };

/** What each function that loads a part gets of the call. */
export interface LoaderCall {
  signal?: AbortSignal;
}

/**
 * Loads a part of a nomination; `undefined` or null means that nothing is on file, which leaves the part unknown. The `signal` of the
 * call, where it has one, is passed on.
 */
export type FactLoader<Part extends NominationPart = NominationPart> = (
  nomination: NominationToLoad,
  call: LoaderCall,
) => PartValue<Part> | null | undefined | PromiseLike<PartValue<Part> | null | undefined>;

/** For each part that is loaded, the function that loads it. */
export type FactLoaders = { readonly [Part in NominationPart]?: FactLoader<Part> };

/** The names of all parts, from the shape of a nomination. */
export function partNames(): string[] {
  return Object.entries(nominationSchema().shape)
    .filter(([name]) => !ALWAYS_GIVEN.includes(name))
    .flatMap(([name, field]) => [name, ...fieldNames(field).map((inner) => `${name}.${inner}`)]);
}

function fieldNames(field: unknown): string[] {
  const inner = field instanceof z.ZodMiniOptional ? field.def.innerType : field;
  return inner instanceof z.ZodMiniObject ? Object.keys(inner.shape) : [];
}

/** A part with the function that loads it. */
export interface PartLoader {
  readonly part: string;
  readonly load: (nomination: NominationToLoad, call: LoaderCall) => unknown;
}

/** The loaders of a call, outer parts before inner ones. Throws `InvalidInputError` for a name that is no part, with the nearest ones. */
export function checkLoaders(loaders: object): PartLoader[] {
  const given = loaderNames(loaders)
    .map((part) => ({ part, load: Reflect.get(loaders, part) as unknown }))
    .filter(({ load }) => load !== undefined);
  const known = given.length === 0 ? [] : partNames();
  const problems = given.flatMap(({ part, load }): Problem[] => {
    const path = `facts.${part}`;
    if (!known.includes(part)) {
      // `ratings` is nearer to `record.ratings` than to any name of its length.
      const candidates = nearestIds(part, known, (name) => [name, ...name.split(".").slice(1)]);
      return [
        makeProblem("unknown-id", { of: "nomination-part" }, { path, received: describeValue(part), candidates }),
      ];
    }
    return typeof load === "function"
      ? []
      : [makeProblem("wrong-type", { type: "function" }, { path, received: describeValue(load) })];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return given
    .map(({ part, load }): PartLoader => ({ part, load: (load as PartLoader["load"]).bind(loaders) }))
    .sort((one, other) => one.part.split(".").length - other.part.split(".").length);
}

/** The fields of an object, and the methods of its class. */
function loaderNames(loaders: object): string[] {
  const names = new Set(Object.keys(loaders));
  let prototype: object | null = Object.getPrototypeOf(loaders);
  // What every object inherits is above all others.
  while (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    for (const name of Object.getOwnPropertyNames(prototype)) if (name !== "constructor") names.add(name);
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...names];
}
