import * as z from "zod/mini";
import { type IndicatorCode, labelOf } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { code } from "../input/schema.js";
import { fromOptional } from "../logic/truth.js";
import { defineFact, type FactDefinition, PERCENT } from "./definition.js";
import { plainReader } from "./fact-reader.js";

const judgementFact = defineFact<{ id: string }>({
  name: "judgement",
  type: "boolean",
  meaning: {
    vi: "Điều chỉ người có thẩm quyền mới đánh giá được",
    en: "What only people can settle; each judgement names the body that judges",
  },
  unknownWhen: {
    vi: "khi chưa có ai đánh giá",
    en: "when nobody has judged yet: it stays open, as a judgement and not as a missing fact",
  },
  params: lazySchema(() => z.strictObject({ id: z.string().check(z.minLength(1)) })),
  title: () => ({ vi: "Người có thẩm quyền đánh giá", en: "For people to judge" }),
  reader: ({ id }) => ({
    judgement: id,
    read(row) {
      const { judgements } = row.nomination;
      const holds = judgements !== undefined && Object.hasOwn(judgements, id) ? judgements[id]?.holds : undefined;
      row.tell(fromOptional(holds));
    },
    missing: () => [],
  }),
});

const indicator = defineFact<{ id: IndicatorCode }>({
  name: "indicator",
  type: "number",
  unit: "percent",
  range: PERCENT,
  meaning: {
    vi: "Tỷ lệ phần trăm đạt được của một chỉ tiêu, từ 0 đến 100, không làm tròn",
    en: "The percentage reached, 0 to 100, never rounded up",
  },
  unknownWhen: { vi: "khi không được nêu", en: "when it is left out" },
  params: lazySchema(() => z.strictObject({ id: code("indicator") })),
  title: ({ id }, book) => labelOf("indicator", id, book),
  raisedBy: ({ id }) => [{ by: "indicator", indicator: id }],
  reader: ({ id }) =>
    plainReader(
      ({ nomination: { indicators } }) => indicators?.[id] ?? -1,
      () => [{ input: "indicator", key: id }],
    ),
});

/** The facts that people supply: judgements and measured indicators. */
export const peopleFacts: readonly FactDefinition[] = [judgementFact, indicator];
