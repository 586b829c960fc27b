import type { Draw } from "../bench/draw.js";

type Fields = Record<string, unknown>;

const isOpenable = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The fields without which an input is no nomination, whatever they are fields of. */
const NEEDED: readonly string[] = [
  ...["award", "occasion", "asOf", "nominee", "kind", "total"],
  ...["year", "rating", "code", "level", "pending", "leader", "status", "since", "holds", "by"],
];

/** A nomination half-way through a form: fields and entries are left out, and lists are no longer whole. */
export function leaveGaps(draw: Draw, nomination: Fields): Fields {
  const share = draw.pick([3, 15, 40]);
  const leave = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter(() => !draw.chance(share)).map(leave);
    if (!isOpenable(value)) return value;
    const kept = Object.entries(value).filter(([name]) => NEEDED.includes(name) || !draw.chance(share));
    return Object.fromEntries(kept.map(([name, inner]) => [name, leave(inner)]));
  };
  return leave(nomination) as Fields;
}

const STRANGE: readonly unknown[] = [null, "", "khong-co", -1, 1.5, "2026-13-01", "31/12/2025", [], {}, true, 1e9];

/** A nomination with one to three places that no nomination has. */
export function spoil(draw: Draw, nomination: Fields): Fields {
  const spoilt = structuredClone(nomination);
  for (let edits = draw.between(1, 3); edits > 0; edits -= 1) spoilOnce(draw, spoilt);
  return spoilt;
}

function spoilOnce(draw: Draw, value: Fields): void {
  const names = Object.keys(value);
  const name = names.length === 0 ? "them" : draw.pick(names);
  const inner = value[name];
  if (isOpenable(inner) && draw.chance(75)) spoilOnce(draw, inner);
  else if (typeof inner === "string" && draw.chance(40)) value[name] = `${inner.slice(0, -1)}x`;
  else if (draw.chance(15) && !Array.isArray(value)) value.thua = 1;
  else value[name] = structuredClone(draw.pick(STRANGE));
}
