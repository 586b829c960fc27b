import { FactLoadError, InvalidNominationError } from "../../errors.js";
import { copyInput } from "../../input/copy.js";
import { readSafely } from "../../input/read.js";
import type { LoaderCall, NominationToLoad, PartLoader } from "./parts.js";

/** Loads all parts side by side, each once, and puts the nomination together from them. Throws `FactLoadError` with every part that failed. */
export async function loadNomination(
  given: NominationToLoad,
  loaders: readonly PartLoader[],
  call: LoaderCall,
): Promise<unknown> {
  // A function that writes on what it is given must change neither the decision nor what the next one sees.
  const results = await Promise.allSettled(
    loaders.map(async ({ load }) => copyInput(await load(copyInput(given) as NominationToLoad, call))),
  );
  const failures = results.flatMap((result, index) =>
    result.status === "rejected" ? [{ part: loaders[index]?.part ?? "", cause: result.reason }] : [],
  );
  if (failures.length > 0) throw new FactLoadError(failures);
  const values = results.map((result) => (result.status === "fulfilled" ? (result.value ?? undefined) : undefined));
  return assemble(
    given,
    loaders.map(({ part }) => part),
    values,
  );
}

/**
 * The nomination with loaded parts in place of given ones; a part that is not on file is left out, even if one was given.
 *
 * Always a copy: a promise of an object that throws when it is read, as proxies do, would reject with whatever that throws.
 */
function assemble(given: object, parts: readonly string[], values: readonly unknown[]): unknown {
  const assembled = readSafely(() => {
    const whole: unknown = Array.isArray(given) ? [...given] : isObject(given) ? { ...given } : given;
    return { ok: true, value: parts.reduce((part, name, index) => put(part, name.split("."), values[index]), whole) };
  });
  if (!assembled.ok) throw new InvalidNominationError(assembled.problems);
  return assembled.value;
}

function put(target: unknown, [field = "", ...inner]: readonly string[], value: unknown): unknown {
  // The check of the nomination refuses anything but an object.
  if (!isObject(target)) return target;
  const { [field]: before, ...rest } = target;
  if (inner.length === 0) return value === undefined ? rest : { ...rest, [field]: value };
  if (before === undefined && value === undefined) return rest;
  return { ...rest, [field]: put(before ?? {}, inner, value) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
