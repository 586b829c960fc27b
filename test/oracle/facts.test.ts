import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { drawNomination } from "../../scripts/equality/draw-nomination.js";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { codesOf } from "../../src/codes.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { Row } from "../../src/facts/row.js";
import { canonicalJson } from "../../src/input/canonical-json.js";
import { completeCandidacy } from "../properties/arbitrary.js";
import { STANDARDS } from "../properties/arbitrary-base.js";
import { factBook, factParams, SCORED } from "../properties/facts.js";
import { coins, forget, tosser } from "../properties/forget.js";
import { NOT_BEGUN } from "../properties/not-begun.js";
import { beginBoth, type FactPair, factPair } from "./agreement.js";
import { BENDS, bent } from "./bend.js";
import { generalFacts } from "./readers.js";

const BOOKS = [national, anGiang, baTo, haTinh, haiDuong, sonLa];
const isThorough = process.env.THOROUGH === "yes";
/** How many nominations are tried of each fact, and how many of each book. */
const [EACH_FACT, EACH_BOOK] = isThorough ? [1_000, 600] : [80, 40];

/** One row for all that is read here, as it is lent again and again. */
const row = new Row();

/** Every fact with parameters in a value, once. */
function factsIn(value: unknown, found = new Map<string, [fact: string, params: object]>()): typeof found {
  if (typeof value !== "object" || value === null) return found;
  const { fact, operator, params = {} } = value as { fact?: unknown; operator?: unknown; params?: object };
  if (typeof fact === "string" && typeof operator === "string")
    found.set(canonicalJson([fact, params]), [fact, params]);
  for (const inner of Object.values(value)) factsIn(inner, found);
  return found;
}

function definitionOf(name: string) {
  const definition = factCatalogue().get(name);
  if (definition === undefined) throw new Error(`no fact ${name}`);
  return definition;
}

const used = [...new Map(BOOKS.flatMap((book) => [...factsIn(book)])).values()];
const candidacies = bent(
  fc
    .tuple(completeCandidacy(["x", "y"], true, SCORED, STANDARDS), fc.boolean(), coins)
    .map(([whole, isWhole, stream]) => (isWhole ? whole : forget(whole, tosser(stream)))),
);
const proposals = fc.record({
  award: fc.option(fc.constantFrom(...codesOf("awardOrTitle")), { nil: undefined }),
  ground: fc.option(fc.constantFrom(...codesOf("ground")), { nil: undefined }),
  movements: fc.constantFrom([], NOT_BEGUN, ...BOOKS.map(({ movements }) => movements)),
});

describe("a fact as numbers is the fact in its general form", () => {
  const tried = { accepted: 0, refused: 0 };

  it("of every fact there is", () => {
    expect([...generalFacts.keys()].sort()).toEqual([...factCatalogue().keys()].sort());
    expect(used.length).toBeGreaterThan(100);
  });

  it.each([...factCatalogue().keys()])("%s", (name) => {
    const definition = definitionOf(name);
    const drawn = factParams[name] as fc.Arbitrary<object>;
    // What takes its parameters from a book is drawn for the book of these tests alone.
    const ofBooks = used.filter(
      ([fact]) => fact === name && !["score", "recognised", "recognisedYears"].includes(fact),
    );
    const params =
      ofBooks.length === 0 ? drawn : fc.oneof(drawn, fc.constantFrom(...ofBooks.map(([, given]) => given)));
    const pairs = new Map<string, FactPair>();
    fc.assert(
      fc.property(candidacies, proposals, params, (input, proposal, given) => {
        const key = canonicalJson(given);
        const pair = pairs.get(key) ?? factPair(definition, given, factBook);
        pairs.set(key, pair);
        const begun = beginBoth(row, input, proposal, factBook);
        if (begun === undefined) {
          tried.refused += 1;
          return;
        }
        tried.accepted += 1;
        expect(pair.numeric(row), pair.of).toEqual(pair.general(begun.context));
      }),
      { numRuns: EACH_FACT },
    );
  });

  afterAll(() => {
    expect(tried.accepted).toBeGreaterThan(4 * tried.refused);
  });
});

describe("every fact of a book, one after the other in one row", () => {
  it.each(BOOKS.map((book) => [book.id, book] as const))("%s", (_, book) => {
    const pairs = [...factsIn(book).values()].map(([name, params]) => factPair(definitionOf(name), params, book));
    let accepted = 0;
    for (let index = 0; index < EACH_BOOK; index += 1) {
      const { award, ground: drawn, ...input } = drawNomination(book, 7, index).input;
      // A field that is blank is not given.
      const ground = drawn === null || drawn === "" ? undefined : drawn;
      const proposal = { award: award as Row["award"], ground: ground as string, movements: book.movements };
      const begun = beginBoth(row, { ...input, ...(ground === undefined ? {} : { ground }) }, proposal, book);
      if (begun === undefined) continue;
      accepted += 1;
      for (const pair of pairs) {
        expect(pair.numeric(row), `${pair.of} of nomination ${index}`).toEqual(pair.general(begun.context));
      }
    }
    expect(accepted).toBeGreaterThan(EACH_BOOK / 2);
  });
});

describe("as many entries as a list may have", () => {
  const many = <Entry>(make: (index: number) => Entry): Entry[] =>
    Array.from({ length: 1_000 }, (_, index) => make(index));
  const forms = codesOf("awardOrTitle");
  const input = {
    occasion: "hang-nam",
    asOf: "2026-08-15",
    nominee: { kind: "ca-nhan", woman: true },
    record: {
      ratings: Array.from({ length: 127 }, (_, index) => ({
        year: 1900 + index,
        rating: index % 7 === 0 ? "tot" : "xuat-sac",
      })),
      awards: many((index) => ({
        code: forms[index % forms.length],
        year: 1990 + (index % 36),
        ground: index % 3 === 0 ? "phong-trao" : "cong-trang",
        ...(index % 5 === 0 ? { number: `${index % 11}` } : {}),
      })),
      initiatives: many((index) => ({ scope: codesOf("initiativeScope")[index % 3], year: 1990 + (index % 37) })),
      achievements: many((index) => ({
        kind: "cong-hien",
        post: codesOf("post")[index % codesOf("post").length],
        from: `${1950 + (index % 70)}-01-01`,
        to: `${1951 + (index % 70)}-06-30`,
      })),
      complete: ["ratings", "awards", "initiatives", "achievements"],
    },
  };

  it("reads each fact of the books alike", () => {
    const begun = beginBoth(row, input, { award: "bang-khen-tinh", ground: "cong-trang", movements: [] }, factBook);
    if (begun === undefined) throw new Error("refused");
    for (const [name, params] of used) {
      if (["score", "recognised", "recognisedYears"].includes(name)) continue;
      const pair = factPair(definitionOf(name), params, factBook);
      expect(pair.numeric(row), pair.of).toEqual(pair.general(begun.context));
    }
  });
});

describe("the bends", () => {
  it.each(Object.entries(BENDS))("%s is no refused nomination, for most", (_, bend) => {
    const inputs = fc.sample(completeCandidacy(["x"], true, SCORED, STANDARDS), { numRuns: 20, seed: 1 });
    const accepted = inputs.filter((input) => beginBoth(row, bend({ ...input }), { movements: [] }, factBook));
    expect(accepted.length).toBeGreaterThan(10);
  });
});
