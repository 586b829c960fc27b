import { type IndicatorCode, labelOf } from "../codes.js";
import { fromOptional } from "../logic/truth.js";
import { defineFact, type FactDefinition, PERCENT } from "./definition.js";
import { plainReader } from "./fact-reader.js";

/** Which judgement is meant. */
export interface JudgementParams {
  id: string;
}

const judgementFact = defineFact<JudgementParams>({
  name: "judgement",
  type: "boolean",
  title: () => ({ vi: "Người có thẩm quyền đánh giá", en: "For people to judge" }),
  reader: ({ id }) => ({
    judgement: id,
    read(row) {
      const { judgements } = row.nomination;
      const holds = judgements !== undefined && Object.hasOwn(judgements, id) ? judgements[id]?.holds : undefined;
      row.knowTruth(fromOptional(holds));
    },
    missing: () => [],
  }),
});

/** Which indicator is meant. */
export interface IndicatorParams {
  id: IndicatorCode;
}

const indicator = defineFact<IndicatorParams>({
  name: "indicator",
  type: "number",
  unit: "percent",
  range: PERCENT,
  title: ({ id }, book) => labelOf("indicator", id, book),
  raisedBy: ({ id }) => [{ by: "indicator", indicator: id }],
  reader: ({ id }) =>
    plainReader(({ nomination: { indicators } }) => indicators?.[id] ?? -1, { input: "indicator", key: id }),
});

/** The facts that people supply: judgements and measured indicators. */
export const peopleFacts: readonly FactDefinition[] = [judgementFact, indicator];
