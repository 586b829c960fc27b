/** A reference: the place and the length of what is repeated. Its sign stands nowhere in the text itself. */
const REFERENCE = /~(\w+),(\w+)~/g;

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
  if (text.includes("~")) throw new Error("the text holds the sign of references, ~");
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
      const reference = `~${repeat.place.toString(BASE)},${repeat.length.toString(BASE)}~`;
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
  return packed.replace(REFERENCE, (_, place: string, length: string) => {
    const from = Number.parseInt(place, BASE);
    return packed.slice(from, from + Number.parseInt(length, BASE));
  });
}
