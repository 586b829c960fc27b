import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { drawn } from "../../scripts/bench/draw.js";
import { mutate } from "../../scripts/fuzz/mutate.js";
import { loadSeeds, type Seeds } from "../../scripts/fuzz/seeds.js";
import type { BookCodes } from "../../src/codes.js";
import { parseGiven } from "../../src/input/parse.js";
import { parseGivenShape } from "../../src/input/read.js";
import { candidacySchema, nominationSchema } from "../../src/nomination/schema.js";
import { candidacyShape, nominationShape } from "../../src/nomination/shape.generated.js";

const byZod = { nomination: nominationSchema, candidacy: candidacySchema };
const byShape = { nomination: nominationShape, candidacy: candidacyShape };
type Kind = keyof typeof byZod;

const never = () => false;
const told = (kind: Kind, input: unknown, book?: BookCodes) => ({
  zod: parseGiven(byZod[kind](), input, book),
  shape: parseGivenShape(byShape[kind](), input, book, never),
});

const CORPUS = 2_500;

describe("the shape of a nomination", () => {
  let seeds: Seeds;
  beforeAll(async () => {
    seeds = await loadSeeds();
  });

  it.each(["nomination", "candidacy"] as const)(
    "tells of a spoilt %s what zod tells, and takes the rest alike",
    (kind) => {
      const spoilt = drawn((draw) => {
        const input = mutate(draw, seeds[kind](draw), seeds[kind](draw));
        return { input: draw.chance(30) ? mutate(draw, input, seeds[kind](draw)) : input, book: seeds.book(draw) };
      });
      let [refused, taken] = [0, 0];
      for (const { input, book } of fc.sample(spoilt, { numRuns: CORPUS, seed: 20261128 })) {
        const { zod, shape } = told(kind, input, book);
        expect(shape).toStrictEqual(zod);
        if (shape.ok) taken += 1;
        else refused += 1;
      }
      expect(refused).toBeGreaterThan(CORPUS / 2);
      expect(taken).toBeGreaterThan(CORPUS / 20);
    },
  );
});
