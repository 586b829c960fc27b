import { type IndicatorCode, labelOf } from "../codes.js";
import { defineFact, type FactDefinition, PERCENT } from "./definition.js";
import { type FactValue, missingInput, NO, valueOr, YES } from "./fact-value.js";

/** Which judgement is meant. */
export interface JudgementParams {
  id: string;
}

const judgementFact = defineFact<JudgementParams>({
  name: "judgement",
  type: "boolean",
  title: () => ({ vi: "Người có thẩm quyền đánh giá", en: "For people to judge" }),
  reader: ({ id }) => {
    const open: FactValue = { state: "judgement", id };
    return ({ nomination: { judgements } }) => {
      if (judgements === undefined || !Object.hasOwn(judgements, id)) return open;
      const holds = judgements[id]?.holds;
      return holds === undefined ? open : holds ? YES : NO;
    };
  },
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
  reader: ({ id }) => {
    const notGiven = missingInput({ input: "indicator", key: id });
    return ({ nomination }) => valueOr(nomination.indicators?.[id], notGiven);
  },
});

/** The facts that people supply: judgements and measured indicators. */
export const peopleFacts: readonly FactDefinition[] = [judgementFact, indicator];
