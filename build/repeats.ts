/** Stands before and behind a reference, the place and the length of what is repeated, and nowhere in the text itself. */
const SIGN = "~";

/** A shorter repeat costs a compressor less than the reference to it. */
const SHORTEST = 80;

/** References are written in this base: the digits of numbers are what compresses worst. */
const BASE = 36;

/** A stretch of the text, `from` to `to`, that was copied to `place`. */
interface Stretch {
  from: number;
  to: number;
  place: number;
}

/**
 * The text with every long repeat replaced by a reference to its first place in the result. The repeats of a pack lie
 * far apart, and gzip looks back no further than 32 kB.
 */
export function withoutRepeats(text: string): string {
  if (text.includes(SIGN)) throw new Error(`the text holds the sign of references, ${SIGN}`);
  const known = new Map<string, { at: number; stretch: Stretch }[]>();
  const parts: string[] = [];
  let stretch: Stretch = { from: 0, to: 0, place: 0 };
  const close = () => {
    parts.push(text.slice(stretch.from, stretch.to));
    return stretch.place + stretch.to - stretch.from;
  };
  while (stretch.to < text.length) {
    const at = stretch.to;
    const repeat = longest(text, at, known.get(text.slice(at, at + SHORTEST)) ?? []);
    if (repeat === undefined) {
      stretch.to += 1;
      const start = stretch.to - SHORTEST;
      if (start >= stretch.from) {
        const piece = text.slice(start, stretch.to);
        known.set(piece, [...(known.get(piece) ?? []), { at: start, stretch }]);
      }
    } else {
      const reference = `${SIGN}${repeat.place.toString(BASE)},${repeat.length.toString(BASE)}${SIGN}`;
      const place = close() + reference.length;
      parts.push(reference);
      const next = at + repeat.length;
      stretch = { from: next, to: next, place };
    }
  }
  close();
  return parts.join("");
}

/** The longest of some earlier stretches that the text repeats from `at` on, as its place in the result. */
function longest(text: string, at: number, candidates: readonly { at: number; stretch: Stretch }[]) {
  let best: { place: number; length: number } | undefined;
  for (const { at: before, stretch } of candidates) {
    let length = SHORTEST;
    while (before + length < stretch.to && at + length < text.length && text[before + length] === text[at + length]) {
      length += 1;
    }
    if (best === undefined || length > best.length) best = { place: stretch.place + before - stretch.from, length };
  }
  return best;
}

/** The text that `withoutRepeats` was given. */
export function withRepeats(packed: string): string {
  const parts = packed.split(SIGN);
  // Between two signs stands a reference.
  for (let index = 1; index < parts.length; index += 2) {
    const [place = "", length = ""] = (parts[index] as string).split(",");
    const from = Number.parseInt(place, BASE);
    parts[index] = packed.slice(from, from + Number.parseInt(length, BASE));
  }
  return parts.join("");
}
