import { columnBounds } from "../bounds.js";
import { isAmong } from "../expressions.js";
import type { SqlFactWriter } from "./fact.js";

/** The facts that people supply. */
export const peopleFacts: Record<string, SqlFactWriter<never>> = {
  judgement: (draft, { id }: { id: string }) => {
    const place = draft.judged.get(id) ?? draft.judged.size;
    draft.judged.set(id, place);
    const condition = draft.facts.add(
      `CASE WHEN get_bit(n.judged_given, ${place}) = 1 THEN get_bit(n.judged_holds, ${place}) = 1 END`,
    );
    return { type: "judgement", condition };
  },
  indicator: ({ indicators }, { id }: { id: string }) => {
    const percent = indicators.add(`max(x.percent) FILTER (WHERE ${isAmong("x.indicator", [id])})`);
    return { type: "number", bounds: columnBounds(percent, percent) };
  },
};
