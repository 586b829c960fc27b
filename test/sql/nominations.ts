import fc from "fast-check";
import { complete } from "../../scripts/bench/nominations.js";
import type { Candidacy, GivenJudgement, Rulebook } from "../../src/index.js";
import { placedCandidacy } from "../properties/arbitrary.js";
import { forget } from "../properties/forget.js";

/** Days on which the law was another each time: before it, under each version of it, and after each text has ended. */
const RECEIVED = [
  "2023-06-30",
  "2024-03-01",
  "2024-06-01",
  "2025-06-30",
  "2025-07-01",
  "2025-08-04",
  "2026-08-15",
  "2026-09-30",
  "2026-10-01",
  "2027-03-01",
  "2031-01-02",
] as const;

const coin = (chance: number) => fc.infiniteStream(fc.nat({ max: 99 }).map((side) => side < chance));

/** Whether gaps are made, and how many. */
export type Gaps = "complete" | "with-gaps";

/** Generated nominations for a book: careers as they are in life, and records of anything at all. */
export function generatedNominations(book: Rulebook, count: number, seed: number, gaps: Gaps): Candidacy[] {
  const ids = book.judgements.map(({ id }) => id);
  const standards = (book.vocabularies?.recognition ?? []).map(({ code }) => code);
  const anything = placedCandidacy(ids, true, [], standards);
  // Careers are judged in the words of one plan: those of this book's judgements take their place.
  const career = fc
    .tuple(complete, fc.option(fc.constantFrom(...RECEIVED)), coin(60), coin(85), fc.boolean())
    .map(([candidacy, received, isJudged, holds, isOpen]): Candidacy => {
      const { judgements: _, receivedOn, ...rest } = candidacy;
      const judgements: Record<string, GivenJudgement> = {};
      for (const id of isOpen ? [] : ids) {
        if (isJudged.next().value) judgements[id] = { holds: holds.next().value as boolean, by: "1" };
      }
      const day = received ?? receivedOn;
      return { ...rest, judgements, ...(day === undefined ? {} : { receivedOn: day }) };
    });
  const movementless = ({ movement: _, ...rest }: Candidacy): Candidacy => rest;
  const either = fc
    .tuple(fc.oneof(career, anything), fc.boolean())
    .map(([candidacy, without]) => (without ? movementless(candidacy) : candidacy));
  const given =
    gaps === "complete"
      ? either
      : fc.tuple(either, coin(80)).map(([candidacy, keep]) => forget(candidacy, () => keep.next().value as boolean));
  return fc.sample(given, { numRuns: count, seed });
}
