import type { Almanac, Fact } from "json-rules-engine";
import { FactLoadError, InvalidNominationError } from "../../errors.js";
import { readSafely } from "../../input/parse.js";
import type { AsyncOptions } from "./async-options.js";
import { dynamicFact, NOMINATION } from "./facts.js";
import { checkLoaders, type NominationToLoad } from "./parts.js";

/** The facts of a run that load a nomination: one for each part, and the nomination put together from them. */
export function loadingFacts(given: NominationToLoad, { facts: loaders, signal }: AsyncOptions): Fact[] {
  const checked = checkLoaders(loaders ?? {});
  const call = signal === undefined ? {} : { signal };
  const parts = checked.map(([part]) => part);
  return [
    // Each loader runs once: the almanac keeps the value of a fact, and its promise while it is pending.
    ...checked.map(([part, load]) => dynamicFact(factName(part), async () => load(given, call))),
    dynamicFact(NOMINATION, async (_params, almanac) => assemble(given, parts, await loadAll(parts, almanac))),
  ];
}

const factName = (part: string) => `${NOMINATION}.${part}`;

/** Loads all parts side by side, and names every one that failed. */
async function loadAll(parts: readonly string[], almanac: Almanac): Promise<unknown[]> {
  const results = await Promise.allSettled(parts.map((part) => almanac.factValue<unknown>(factName(part))));
  const failures = results.flatMap((result, index) =>
    result.status === "rejected" ? [{ part: parts[index] ?? "", cause: result.reason }] : [],
  );
  if (failures.length > 0) throw new FactLoadError(failures);
  return results.map((result) => (result.status === "fulfilled" ? (result.value ?? undefined) : undefined));
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
