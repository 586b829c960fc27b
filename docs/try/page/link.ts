import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { State } from "./state.js";

/** The form of the links; one of another form is not read. */
const VERSION = "1.";

/** More than any nomination needs: a link that unpacks to more is none of ours. */
const MOST_BYTES = 200_000;

/** Writes the whole state as the part of a link behind `#`, which browsers send to nobody. */
export function writeLink(state: State): string {
  const packed = deflateSync(strToU8(JSON.stringify(state)), { level: 9 });
  return (
    VERSION +
    btoa(String.fromCharCode(...packed))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "")
  );
}

/**
 * Reads the state that `writeLink` wrote.
 *
 * @returns nothing for a link that was cut off or changed on its way.
 */
export function readLink(fragment: string): State | undefined {
  if (!fragment.startsWith(VERSION)) return undefined;
  try {
    const text = atob(fragment.slice(VERSION.length).replace(/-/g, "+").replace(/_/g, "/"));
    const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const unpacked = inflateSync(packed, { out: new Uint8Array(MOST_BYTES) });
    const read: unknown = JSON.parse(strFromU8(unpacked));
    return isState(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** What of the nomination is not as the library takes it, `evaluate` refuses; here only the page's own part is looked at. */
function isState(read: unknown): read is State {
  if (!isObject(read) || !isObject(read.nomination) || !isObject(read.quota)) return false;
  const { nomination, quota } = read;
  const texts = [read.book, read.procedure, read.timelineDay, read.printedOn, nomination.asOf, nomination.award];
  const groups = [nomination.nominee, nomination.unit, nomination.record, nomination.movement, nomination.judgements];
  const numbers = [quota.requested, quota.used, quota.usedShared, quota.bases];
  return (
    ["vi", "en"].includes(String(read.locale)) &&
    ["short", "standard", "full"].includes(String(read.detail)) &&
    Array.isArray(read.skipped) &&
    read.skipped.every((path) => typeof path === "string") &&
    texts.every((text) => text === undefined || typeof text === "string") &&
    [...groups, ...numbers].every((group) => group === undefined || isObject(group))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
