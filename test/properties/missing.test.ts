import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { readFact } from "../../src/facts/fact-reader.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import { parameterSchema } from "../../src/facts/parameters.js";
import type { Nomination } from "../../src/index.js";
import { parseInput } from "../../src/input/parse.js";
import type { Candidacy } from "../../src/nomination/types.js";
import { INPUTS } from "../../src/questions/inputs.js";
import type { MissingInput } from "../../src/questions/missing.js";
import { rowOf } from "../facts/read.js";
import { draws } from "../sampled.js";
import { completeCandidacy } from "./arbitrary.js";
import { STANDARDS } from "./arbitrary-base.js";
import { factBook, factParams, SCORED } from "./facts.js";
import { forget } from "./forget.js";

/** A candidacy of which everything is known, the day of each award and the ground included. */
const everything = fc
  .tuple(
    completeCandidacy(["x"], true, SCORED, STANDARDS),
    fc.constantFrom(...codesOf("ground")),
    fc.constantFrom(...codesOf("award"), ...codesOf("title")),
  )
  .map(([candidacy, ground, award]) => ({
    ...candidacy,
    ground,
    award,
    record: {
      ...candidacy.record,
      awards: (candidacy.record?.awards ?? []).map((entry) => ({
        periodEnd: String(entry.year),
        ...entry,
        decidedOn: `${entry.year}-05-01`,
      })),
      achievements: (candidacy.record?.achievements ?? []).map((entry) => ({
        scope: "co-so",
        year: 2024,
        years: 3,
        ...entry,
      })),
    },
  })) as fc.Arbitrary<Nomination>;

const coins = fc.infiniteStream(fc.integer({ min: 0, max: 9 }).map((side) => side > 3));

/** The list of the record that an input is about, or is a field of an entry of. */
function findList({ input }: MissingInput): string | undefined {
  const { path, accepted } = INPUTS[input] as { path: string; accepted?: readonly string[] };
  if (path === "record.complete") return accepted?.[0];
  return /^record\.(\w+)/.exec(path)?.[1];
}

/** Answers one question from what is known in truth; whoever declares a list complete completes it first. */
function fill(candidacy: Candidacy, truth: Candidacy, missing: MissingInput): Candidacy {
  const filled = structuredClone(candidacy) as unknown as Record<string, Record<string, unknown>>;
  const source = truth as unknown as Record<string, Record<string, unknown>>;
  const list = findList(missing);
  const { path } = INPUTS[missing.input];
  if (list !== undefined) {
    const record = filled.record ?? {};
    const complete = (record.complete ?? []) as string[];
    filled.record = {
      ...record,
      [list]: source.record?.[list],
      complete: path === "record.complete" ? [...complete, list] : complete,
    };
    return filled as unknown as Candidacy;
  }
  const [first, second] = (missing.key === undefined ? path : `${path}.${missing.key}`).split(".") as [string, string?];
  const given = source[first];
  if (second === undefined) filled[first] = given as Record<string, unknown>;
  else filled[first] = { ...filled[first], [second]: given?.[second] };
  return filled as unknown as Candidacy;
}

const isOpen = (value: FactValue): value is Exclude<FactValue, { state: "known" | "judgement" }> =>
  value.state === "range" || value.state === "unknown" || (value.state === "list" && !value.isComplete);

const key = ({ input, key: of, years }: MissingInput) => `${input} ${of ?? ""} ${years?.join() ?? ""}`;

describe("what a fact waits for", () => {
  it.each([...factCatalogue().values()].map((definition) => [definition.name, definition] as const))(
    "%s names it, and answering closes the value or asks for something else",
    (name, definition) => {
      fc.assert(
        fc.property(
          everything,
          factParams[name] as fc.Arbitrary<object>,
          coins,
          fc.boolean(),
          (truth, given, stream, isProposed) => {
            const params = parseInput(parameterSchema(name), given, factBook);
            if (!params.ok) throw new Error(`parameters of ${name}`);
            const reader = definition.reader(params.value, factBook);
            const valueFor = (candidacy: Candidacy) =>
              readFact(
                definition,
                reader,
                rowOf(candidacy, [], isProposed ? truth.award : undefined, candidacy.ground, factBook),
                factBook,
              );
            // The time since an award that was never held has no value, whatever is known.
            if (name === "yearsSince" && isOpen(valueFor(truth))) return;
            const keep = () => Boolean(stream.next().value);
            const { ground, award: _, ...rest } = truth;
            let known: Candidacy = { ...forget(rest, keep), ...(keep() ? { ground } : {}) } as Candidacy;
            const asked = new Set<string>();
            for (let value = valueFor(known); isOpen(value); value = valueFor(known)) {
              const missing = value.missing();
              expect(missing.length).toBeGreaterThan(0);
              const fresh = missing.filter((one) => !asked.has(key(one)));
              expect(fresh, `${JSON.stringify(missing)} asked again of ${JSON.stringify(known)}`).not.toEqual([]);
              for (const one of missing) {
                asked.add(key(one));
                known = fill(known, truth, one);
              }
            }
          },
        ),
        { numRuns: draws(240) },
      );
    },
  );
});
