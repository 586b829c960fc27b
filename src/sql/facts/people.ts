import { columnBounds } from "../bounds.js";
import { isAmong } from "../expressions.js";
import { judgementIds } from "../tables.js";
import type { SqlFactWriter } from "./fact.js";

/** The facts that people supply. */
export const peopleFacts: Record<string, SqlFactWriter<never>> = {
  judgement: ({ book, dialect, judgements, facts }, { id }: { id: string }) => {
    const ids = judgementIds(book);
    const place = ids.indexOf(id);
    const bits = (where: string) => dialect.bitsAt("x.place", ids.length, where);
    const given = judgements.add(bits("TRUE"));
    const holds = judgements.add(`COALESCE(${bits("x.holds")}, ${dialect.noBits(ids.length)})`);
    const condition = facts.add(`CASE WHEN get_bit(${given}, ${place}) = 1 THEN get_bit(${holds}, ${place}) = 1 END`);
    return { type: "judgement", condition };
  },
  indicator: ({ indicators }, { id }: { id: string }) => {
    const percent = indicators.add(`max(x.percent) FILTER (WHERE ${isAmong("x.indicator", [id])})`);
    return { type: "number", bounds: columnBounds(percent, percent) };
  },
};
