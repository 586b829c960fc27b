import { addDays, isCivilDate } from "../../src/dates.js";
import { codesOf, type Vocabulary, vocabularyNames } from "../../src/index.js";
import type { Draw } from "../bench/draw.js";
import { drawDate, drawHostile, drawKey } from "./hostile-values.js";

/** What a mutation may reach into: lists and plain objects; a rulebook is one value, for hosts never make one by hand. */
export function isOpenable(value: unknown): value is Record<string, unknown> | unknown[] {
  if (Array.isArray(value)) return true;
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.isFrozen(value)
  );
}

/** Sets a field as data, also one that is named like the prototype. */
export function withField(value: Record<string, unknown>, key: string, inner: unknown): Record<string, unknown> {
  return Object.defineProperty({ ...value }, key, {
    value: inner,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/**
 * A copy of a value that is changed in one to four places.
 *
 * @param other another value of the same kind, from which parts are taken.
 */
export function mutate(draw: Draw, value: unknown, other: unknown): unknown {
  let changed = value;
  for (let edits = draw.pick([1, 1, 1, 2, 2, 3, 4]); edits > 0; edits -= 1) changed = changeOne(draw, changed, other);
  return changed;
}

function changeOne(draw: Draw, value: unknown, other: unknown, depth = 0): unknown {
  if (!isOpenable(value)) return changeLeaf(draw, value);
  // A book, or another argument as a whole, is seldom what is wrong.
  const keys = Object.entries(value).flatMap(([key, inner]) =>
    depth > 0 || isOpenable(inner) || typeof inner !== "object" || draw.chance(5) ? [key] : [],
  );
  const isHere = keys.length === 0 || draw.chance(depth === 0 ? 4 : 20);
  if (isHere) return Array.isArray(value) ? changeList(draw, value) : changeObject(draw, value, other);
  const key = draw.pick(keys);
  const inner = changeOne(draw, at(value, key), at(other, key), depth + 1);
  return Array.isArray(value) ? Object.assign([...value], { [key]: inner }) : withField(value, key, inner);
}

const at = (value: unknown, key: string): unknown =>
  isOpenable(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

function changeObject(draw: Draw, value: Record<string, unknown>, other: unknown): unknown {
  const keys = Object.keys(value);
  const key = keys.length === 0 ? drawKey(draw) : draw.pick(keys);
  switch (draw.between(0, 7)) {
    case 0:
    case 1: {
      const { [key]: _, ...rest } = value;
      return rest;
    }
    case 2:
      return withField(value, drawKey(draw), drawHostile(draw));
    case 3: {
      const second = keys.length === 0 ? drawKey(draw) : draw.pick(keys);
      return withField(withField(value, key, value[second]), second, value[key]);
    }
    case 4:
    case 5: {
      // A part that another input has here is well-formed, and combines with what is here.
      const theirs = isOpenable(other) && !Array.isArray(other) ? Object.keys(other) : [];
      const taken = theirs.length === 0 ? key : draw.pick(theirs);
      return withField(value, taken, theirs.length === 0 ? drawHostile(draw) : at(other, taken));
    }
    case 6:
      return [value];
    default:
      return drawHostile(draw);
  }
}

/** As many as the lists of a record may have, and one more. */
const FULL = 2_000;

function changeList(draw: Draw, value: unknown[]): unknown {
  const index = draw.between(0, Math.max(0, value.length - 1));
  switch (draw.between(0, 7)) {
    case 0:
      return value.filter((_, place) => place !== index);
    case 1:
      return [...value, value[index]];
    case 2:
      return [...value].reverse();
    case 3:
      return draw.chance(10) ? Array.from({ length: FULL + draw.between(0, 1) }, () => value[index]) : [];
    case 4:
      return [...value, drawHostile(draw)];
    case 5:
      return Object.assign([...value], { [index]: drawHostile(draw) });
    case 6:
      return { ...value };
    default:
      return drawHostile(draw);
  }
}

let families: ReadonlyMap<string, readonly string[]> | undefined;

/** The codes that share a vocabulary with a text; none where the text is no code. */
function siblings(text: string): readonly string[] {
  if (families === undefined) {
    const made = new Map<string, readonly string[]>();
    for (const name of vocabularyNames() as Vocabulary[]) {
      const codes: readonly string[] = codesOf(name);
      for (const code of codes) made.set(code, [...(made.get(code) ?? []), ...codes]);
    }
    families = made;
  }
  return families.get(text) ?? [];
}

function changeLeaf(draw: Draw, value: unknown): unknown {
  if (draw.chance(25)) return drawHostile(draw);
  if (typeof value === "string") {
    const codes = siblings(value);
    if (codes.length > 0 && draw.chance(80)) return draw.pick(codes);
    if (isCivilDate(value as unknown)) return draw.chance(50) ? drawDate(draw) : shifted(draw, value);
    return draw.pick([
      value.toUpperCase(),
      `${value} `,
      value.slice(1),
      value + value,
      value.normalize("NFD"),
      [value],
    ]);
  }
  if (typeof value === "number")
    return draw.pick([value - 1, value + 1, -value, value * 1000, value + 0.5, String(value)]);
  if (typeof value === "boolean") return draw.pick([!value, String(value), Number(value)]);
  return drawHostile(draw);
}

function shifted(draw: Draw, date: string): string {
  const days = draw.pick([-1, 1, -365, 365, draw.between(-4_000, 4_000)]);
  try {
    return addDays(date, days);
  } catch {
    return date;
  }
}
