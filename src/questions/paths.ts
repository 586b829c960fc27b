import type { Input } from "./input.js";
import { INPUTS, type InputName } from "./inputs.js";

/** The steps from the root of an input to a value. */
export type Steps = readonly (string | number)[];

/** A place in an input that questions ask for. */
export interface InputPlace {
  readonly input: Input;
  readonly steps: Steps;
}

const ENTRY = "[]";

/** The path of an input as questions give it, with the place of an entry or a key filled in. */
export function questionPath({ path }: Input, entry: number | undefined, key: string | undefined): string {
  const filled = entry === undefined ? path : path.replace(ENTRY, `[${entry}]`);
  return key === undefined ? filled : `${filled}.${key}`;
}

/** The steps of an input, with the place of an entry or a key filled in. An id is one step, for it may have dots. */
export function inputSteps({ path, keyed }: Input, entry: number | undefined, key: string | undefined): Steps {
  const steps = path
    .split(".")
    .flatMap((part) => (part.endsWith(ENTRY) ? [part.slice(0, -ENTRY.length), entry ?? 0] : [part]));
  if (key === undefined) return steps;
  const last = keyed === "id-and-kind" ? key.lastIndexOf(".") : -1;
  return last < 0 ? [...steps, key] : [...steps, key.slice(0, last), key.slice(last + 1)];
}

/**
 * Finds the input that a path of a question is about.
 *
 * @param list the list in question, where the path is that of the names of complete lists.
 */
export function findPlace(path: string, type: string, list: string | undefined): InputPlace | undefined {
  const entry = /\[(\d{1,4})\]/.exec(path);
  const template = entry === null ? path : path.replace(entry[0], ENTRY);
  for (const name of Object.keys(INPUTS) as InputName[]) {
    const input: Input = INPUTS[name];
    if (input.type !== type || (type === "completeness" && input.list !== list)) continue;
    const key = input.keyed !== undefined && template.startsWith(`${input.path}.`);
    if (!key && input.path !== template) continue;
    const place = entry === null ? undefined : Number(entry[1]);
    return { input, steps: inputSteps(input, place, key ? template.slice(input.path.length + 1) : undefined) };
  }
  return undefined;
}

/** The value at the end of some steps, if every step leads on. */
export function valueAtSteps(root: unknown, steps: Steps): unknown {
  let value = root;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The object at the end of some steps; an empty one where there is none. */
export function objectAtSteps(root: unknown, steps: Steps): Readonly<Record<string, unknown>> {
  const value = valueAtSteps(root, steps);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
