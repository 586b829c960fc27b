import type { Measured } from "./rounds.js";
import { figure, measuredAs, ratio, table } from "./table.js";

/** A goal for what one contender takes, as a multiple of what another takes in the same round. */
interface Goal {
  goal: string;
  of: string;
  than: string;
  atMost: number;
}

const WRITING = "JSON.stringify of evaluate's answer";

const GOALS: readonly Goal[] = [
  {
    goal: "`screen` takes no longer than hand-written TypeScript behind the same check",
    of: "screen, all forms of a candidacy",
    than: "hand-written TypeScript, its input checked",
    atMost: 1,
  },
  {
    goal: "`evaluate` takes no longer than `JSON.stringify` of its own answer",
    of: "evaluate",
    than: WRITING,
    atMost: 1,
  },
  {
    goal: "`evaluate` without receipt takes no longer either",
    of: "evaluate, without receipt",
    than: WRITING,
    atMost: 1,
  },
  {
    goal: "`recommend` takes a fifth of `evaluate` for a form",
    of: "recommend, a form",
    than: "evaluate",
    atMost: 1 / 5,
  },
];

/** The goals with what was measured, and whether each is met. */
export function goalsTable(measured: readonly Measured[]): string {
  const rows = GOALS.map(({ goal, of, than, atMost }) => {
    const times = ratio(measuredAs(measured, of), measuredAs(measured, than));
    return [goal, `at most ${figure(atMost)} x`, `${figure(times)} x`, times <= atMost ? "met" : "not met"];
  });
  return table([["goal", "", "measured", ""], ...rows]);
}
