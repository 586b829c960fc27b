import { columnBounds, known } from "../bounds.js";
import { someWhere } from "../columns.js";
import { fullYears } from "../days.js";
import { choose, isAmong, WITHOUT_END } from "../expressions.js";
import type { SqlFactWriter } from "./fact.js";

/** The facts about standards that a nominee is recognised to meet. */
export const recognitionFacts: Record<string, SqlFactWriter<never>> = {
  recognised: ({ recognitions }, { status }: { status: string }) => {
    const holds = `${isAmong("x.status", [status])} AND x.since <= n.as_of AND (x.until IS NULL OR x.until >= n.as_of)`;
    const isHeld = recognitions.add(someWhere(holds), "FALSE");
    return { type: "boolean", condition: known(isHeld, "n.recognitions_complete") };
  },
  recognisedYears: ({ recognitions, facts }, { status }: { status: string }) => {
    // The stretch of days without a gap that holds the day asked about: `recognition_row` has its first day.
    const first = recognitions.add(
      `min(x.held_since) FILTER (WHERE ${isAmong("x.status", [status])} AND x.since <= n.as_of AND (x.until IS NULL OR x.until >= n.as_of))`,
    );
    const years = `COALESCE(${fullYears(first, "n.as_of")}, 0)`;
    const most = choose("n.recognitions_complete", years, WITHOUT_END);
    return { type: "number", bounds: columnBounds(facts.add(years), facts.add(most)) };
  },
};
