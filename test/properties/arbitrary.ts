import fc from "fast-check";
import { isForKind } from "../../src/codes/kinds.js";
import { codesOf, type KindCode } from "../../src/codes.js";
import type { Candidacy } from "../../src/index.js";
import { ASKED_ON, code, day, name } from "./arbitrary-base.js";
import { record } from "./arbitrary-record.js";
import { coins, forget, tosser } from "./forget.js";

const members = fc.integer({ min: 1, max: 50 }).chain((total) => {
  const part = fc.integer({ min: 0, max: total });
  return fc
    .record({ total: fc.constant(total), completed: part, advanced: part, champions: part, disciplined: part })
    .map((all) => ({ ...all, champions: Math.min(all.champions, all.advanced) }));
});

const nominee = code("kind").chain((kind: KindCode) =>
  fc.record({
    id: name,
    name,
    kind: fc.constant(kind),
    group: fc.constantFrom(...codesOf("group").filter((group) => isForKind("group", group, kind))),
    occupation: code("occupation"),
    foundedOn: day,
    outsideFlagList: fc.boolean(),
    woman: fc.boolean(),
    members,
  }),
);

const movement = fc.tuple(code("launcher"), day, day).map(([launchedBy, ...days]) => {
  const [startedOn, closedOn] = days.sort();
  return { launchedBy, startedOn, closedOn };
});

/** Points with decimals, as few as any item may have. */
const quarters = fc.integer({ min: 0, max: 20 }).map((count) => count / 4);

const judgement = fc.record({ holds: fc.boolean(), by: name, on: day, document: name });

/** A nomination about which everything is known, but for judgements, of which any may be open. */
export function completeCandidacy(
  judgementIds: readonly string[],
  withMovement: boolean,
  scored: readonly string[] = [],
  standards: readonly string[] = [],
): fc.Arbitrary<Candidacy> {
  return nominee.chain((about) =>
    fc
      .record({
        occasion: code("occasion"),
        asOf: fc.constant(ASKED_ON),
        nominee: fc.constant(about),
        unit: fc.record({ id: name, name, level: code("unitLevel"), cluster: name, hasCouncil: fc.boolean() }),
        ...(withMovement ? { movement } : {}),
        record: record(about.kind === "ca-nhan" && about.woman, standards),
        judgements: fc
          .array(fc.tuple(fc.constantFrom(...judgementIds), judgement))
          .map((pairs) => Object.fromEntries(pairs)),
        indicators: fc.record(
          Object.fromEntries(codesOf("indicator").map((id) => [id, fc.integer({ min: 0, max: 100 })])),
        ),
        scores: fc.record(Object.fromEntries(scored.map((id) => [id, quarters]))),
        achievementId: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
        referenceYear: fc.option(fc.integer({ min: 2022, max: 2026 }), { nil: undefined }),
      })
      .map(
        (candidacy) =>
          Object.fromEntries(
            Object.entries(candidacy).filter(([, value]) => value !== undefined),
          ) as unknown as Candidacy,
      ),
  );
}

const receivedOn = fc.constantFrom("2024-03-01", "2025-06-01", "2026-08-15", "2026-11-01");
const ground = fc.option(code("ground"), { nil: undefined });

/** A nomination about which everything is known, received under each state of the law, on a ground or on none. */
export function placedCandidacy(
  judgementIds: readonly string[],
  withMovement: boolean,
  scored: readonly string[] = [],
  standards: readonly string[] = [],
): fc.Arbitrary<Candidacy> {
  return fc
    .tuple(completeCandidacy(judgementIds, withMovement, scored, standards), receivedOn, ground)
    .map(([whole, received, on]) => {
      const asOf = [whole.asOf, received].sort()[1] ?? received;
      return { ...whole, asOf, receivedOn: received, ...(on === undefined ? {} : { ground: on }) };
    });
}

/** A nomination about which much or everything is known, received under each state of the law, on a ground or on none. */
export function anyCandidacy(judgementIds: readonly string[], withMovement: boolean): fc.Arbitrary<Candidacy> {
  return fc
    .tuple(placedCandidacy(judgementIds, withMovement), coins, fc.boolean())
    .map(([whole, stream, isWhole]) => (isWhole ? whole : forget(whole, tosser(stream))));
}
