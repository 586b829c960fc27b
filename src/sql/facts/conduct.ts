import { codesOf } from "../../codes.js";
import { columnBounds, known } from "../bounds.js";
import { type Aggregates, countWhere, someWhere } from "../columns.js";
import type { Draft } from "../draft.js";
import { allOf, choose, isAmong, WITHOUT_END } from "../expressions.js";
import { movementStart } from "../movement.js";
import type { Proposal, SqlFact, SqlFactWriter } from "./fact.js";

interface LeaderParams {
  atLeast?: string;
  leader?: string;
}

const IMPOSED = "(x.from_day IS NULL OR x.from_day <= n.as_of)";

/** Whether a discipline on file counts. */
function isImposed({ atLeast, leader }: LeaderParams): string {
  const levels: readonly string[] = codesOf("discipline");
  return allOf([
    atLeast === undefined ? "x.level IS NOT NULL" : isAmong("x.level", levels.slice(levels.indexOf(atLeast))),
    ...(leader === undefined ? [] : [isAmong("x.leader", [leader])]),
    IMPOSED,
  ]);
}

function inForce(rows: Aggregates, params: LeaderParams, isComplete: string): string {
  const imposed = isImposed(params);
  const serves = rows.add(someWhere(`${imposed} AND x.to_day >= n.as_of`), "FALSE");
  const open = rows.add(someWhere(`${imposed} AND x.to_day IS NULL`), "FALSE");
  return known(serves, `${isComplete} AND NOT ${open}`);
}

function count(
  draft: Draft,
  rows: Aggregates,
  params: LeaderParams,
  isComplete: string,
  proposal: Proposal,
): { lo: string; hi: string } {
  const imposed = isImposed(params);
  const { counts, earliest, latest } = movementStart(draft, proposal);
  // A discipline still in force on the day asked about also runs past the first day of the movement, which has begun by then.
  const sure = `${imposed} AND (NOT ${counts} OR x.to_day >= LEAST(COALESCE(${latest}, n.as_of), n.as_of))`;
  const possible = `${imposed} AND (NOT ${counts} OR x.to_day IS NULL OR ${earliest} IS NULL OR x.to_day >= ${earliest})`;
  return {
    lo: rows.add(countWhere(sure), "0"),
    hi: choose(isComplete, rows.add(countWhere(possible), "0"), WITHOUT_END),
  };
}

const ofNominee = (params: LeaderParams, draft: Draft, proposal: Proposal): SqlFact => {
  const { lo, hi } = count(draft, draft.discipline, params, "n.discipline_complete", proposal);
  return { type: "number", bounds: columnBounds(lo, draft.facts.add(hi)) };
};

const ofLeaders = (params: LeaderParams, draft: Draft, proposal: Proposal): SqlFact => {
  const { lo, hi } = count(draft, draft.leaders, params, "n.leader_discipline_complete", proposal);
  const has = "n.kind = 'tap-the'";
  return {
    type: "number",
    bounds: columnBounds(draft.facts.add(choose(has, lo, "0")), draft.facts.add(choose(has, hi, "0"))),
  };
};

const pendingMatters: SqlFactWriter = ({ matters, discipline }) => {
  const isOver = "x.to_day < n.as_of";
  const isOpen = `${IMPOSED} AND (x.to_day IS NULL OR x.to_day >= n.as_of) AND (x.cleared_on IS NULL OR x.cleared_on > n.as_of)`;
  // A matter that is over ended with a clearing, or with a discipline imposed from its beginning on.
  const imposed = "x.level IS NOT NULL";
  const some = discipline.add(someWhere(imposed), "FALSE");
  const undated = discipline.add(someWhere(`${imposed} AND x.from_day IS NULL`), "FALSE");
  const last = discipline.add(`max(x.from_day) FILTER (WHERE ${imposed})`);
  const isImposedSince = `${some} AND (x.from_day IS NULL OR ${undated} OR ${last} >= x.from_day)`;
  const isUnsure = matters.add(
    someWhere(
      `x.pending IS NOT NULL AND ${IMPOSED} AND ${isOver} AND x.cleared_on IS NULL AND NOT COALESCE(${isImposedSince}, FALSE)`,
    ),
    "FALSE",
  );
  return {
    type: "codes",
    contains: (code) =>
      known(
        matters.add(someWhere(`${isAmong("x.pending", [code])} AND ${isOpen}`), "FALSE"),
        `n.discipline_complete AND NOT ${isUnsure}`,
      ),
  };
};

/** The facts about discipline and pending matters. */
export const conductFacts: Record<string, SqlFactWriter<never>> = {
  pendingMatters,
  disciplineInForce: ({ discipline }, params: LeaderParams) => ({
    type: "boolean",
    condition: inForce(discipline, params, "n.discipline_complete"),
  }),
  disciplineCount: (draft, params: LeaderParams, proposal) => ofNominee(params, draft, proposal),
  leaderDisciplineInForce: ({ leaders }, params: LeaderParams) => ({
    type: "boolean",
    condition: `(CASE WHEN n.kind <> 'tap-the' THEN FALSE ELSE ${inForce(leaders, params, "n.leader_discipline_complete")} END)`,
  }),
  leaderDisciplineCount: (draft, params: LeaderParams, proposal) => ofLeaders(params, draft, proposal),
};
