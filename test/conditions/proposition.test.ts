import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import { compare } from "../../src/conditions/operators.js";
import { type Node, Program } from "../../src/conditions/program.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { readFact } from "../../src/facts/fact-reader.js";
import { Row } from "../../src/facts/row.js";
import { and, FALSE, not, or, TRUE, type Truth } from "../../src/logic/truth.js";
import { actual, bestCase, type TruthTriple } from "../../src/logic/truth-triple.js";
import { writeNumbers } from "../../src/nomination/check.js";
import type { Condition } from "../../src/pack/conditions.js";
import { completeCandidacy } from "../properties/arbitrary.js";
import { forget } from "../properties/forget.js";

type Case = "actual" | "best" | "worst";

const leaf = (fact: string, operator: string, value: unknown, params?: object) =>
  ({ fact, operator, value, ...(params === undefined ? {} : { params }) }) as Condition;

const LEAVES: readonly Condition[] = [
  leaf("kind", "equal", "ca-nhan"),
  leaf("kind", "notIn", ["tap-the"]),
  leaf("award", "in", codesOf("award").slice(0, 4)),
  leaf("ground", "equal", "cong-trang"),
  leaf("judgement", "equal", true, { id: "x" }),
  leaf("judgement", "equal", true, { id: "y" }),
  leaf("pendingMatters", "contains", codesOf("pendingMatter")[0]),
  leaf("held", "equal", true, { award: "bang-khen-tinh" }),
  leaf("ratingStreak", "greaterThanInclusive", 2, { atLeast: "tot" }),
  leaf("ratingCount", "greaterThanInclusive", 2, { atLeast: "xuat-sac", after: "bang-khen-tinh" }),
  leaf("awardCount", "lessThan", 2, { award: "giay-khen", sinceSameAward: {} }),
  leaf("outsideFlagList", "equal", false),
];

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom(...LEAVES),
    fc.array(tie("condition"), { minLength: 1, maxLength: 4 }).map((all) => ({ all }) as Condition),
    fc.array(tie("condition"), { minLength: 1, maxLength: 4 }).map((any) => ({ any }) as Condition),
    tie("condition").map((inner) => ({ not: inner }) as Condition),
  ),
}));

/** What a tree says of a row, read from the text of the condition alone. */
function walk(tree: Condition, row: Row, given: Case, wanted = true): Truth {
  if ("all" in tree) return tree.all.map((child) => walk(child, row, given, wanted)).reduce(and, TRUE);
  if ("any" in tree) return tree.any.map((child) => walk(child, row, given, wanted)).reduce(or, FALSE);
  if ("not" in tree) return not(walk(tree.not, row, given, !wanted));
  const definition = factCatalogue().get(tree.fact);
  if (definition === undefined) throw new Error(`no fact ${tree.fact}`);
  const value = readFact(definition, definition.reader(tree.params ?? {}), row);
  if (value.state === "judgement" && given !== "actual") return (given === "best") === wanted ? TRUE : FALSE;
  return compare(value, tree.operator, tree.value);
}

const coins = fc.infiniteStream(fc.boolean());
const candidacies = fc
  .tuple(completeCandidacy(["x", "y"], false), fc.boolean(), coins)
  .map(([whole, isWhole, stream]) => (isWhole ? whole : forget(whole, () => stream.next().value)));
const proposals = fc.array(
  fc.record({ award: fc.constantFrom(...codesOf("awardOrTitle")), ground: fc.constantFrom(...codesOf("ground")) }),
  { minLength: 1, maxLength: 3 },
);

/** The truth when every open judgement is decided against the condition. */
const worstCase = (truths: TruthTriple): number => (truths >> 4) & 0b11;

describe("a compiled condition is the condition as it is written", () => {
  it("for one award after another, in one row after another, in all three cases", () => {
    const found = new Set<Truth>();
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 4 }),
        fc.array(candidacies, { minLength: 1, maxLength: 3 }),
        proposals,
        (trees, given, proposed) => {
          const program = new Program();
          const nodes = trees.map((tree): [Condition, Node] => [tree, program.compile(tree)]);
          // Two rows in turn, and another that is only walked, for a walk reads facts as well.
          const rows = [new Row(), new Row()];
          const walked = new Row();
          given.forEach((candidacy, index) => {
            const row = rows[index % 2] as Row;
            for (const each of [row, walked]) {
              writeNumbers(candidacy, each.numbers);
              each.begin(candidacy, []);
            }
            for (const { award, ground } of proposed) {
              row.propose(award, ground);
              walked.propose(award, ground);
              for (const [tree, node] of [...nodes, ...nodes].reverse()) {
                const truths = node.proposition.truths(row);
                expect(actual(truths)).toBe(walk(tree, walked, "actual"));
                expect(bestCase(truths)).toBe(walk(tree, walked, "best"));
                expect(worstCase(truths)).toBe(walk(tree, walked, "worst"));
                found.add(actual(truths));
              }
            }
          });
        },
      ),
      { numRuns: 150 },
    );
    expect(found.size).toBe(3);
  });
});
