import { labelOf } from "../codes.js";
import { fromOptional } from "../logic/truth.js";
import { defineFact, type FactDefinition, PERCENT } from "./definition.js";
import { plainReader } from "./fact-reader.js";
import type { ParamsOf } from "./parameters.js";

const judgementFact = defineFact<ParamsOf<"judgement">>({
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

const indicator = defineFact<ParamsOf<"indicator">>({
  name: "indicator",
  ...PERCENT,
  title: ({ id }, book) => labelOf("indicator", id, book),
  raisedBy: ({ id }) => [{ by: "indicator", indicator: id }],
  reader: ({ id }) =>
    plainReader(({ nomination: { indicators } }) => indicators?.[id] ?? -1, { input: "indicator", key: id }),
});

/** The facts that people supply: judgements and measured indicators. */
export const peopleFacts: readonly FactDefinition[] = [judgementFact, indicator];
