import { COUNT, defineFact, type FactDefinition, PERCENT } from "./definition.js";
import { plainReader } from "./fact-reader.js";
import type { ParamsOf } from "./parameters.js";

type MemberCount = ParamsOf<"memberCount">["of"];

const MEMBERS: Record<MemberCount, { vi: string; en: string }> = {
  completed: { vi: "cá nhân hoàn thành nhiệm vụ", en: "members who completed their tasks" },
  advanced: { vi: "cá nhân đạt danh hiệu tiên tiến", en: "members with the year's advanced title" },
  champions: { vi: "cá nhân đạt Chiến sĩ thi đua cơ sở", en: "members who are grassroots emulation fighters" },
  disciplined: { vi: "cá nhân bị kỷ luật từ cảnh cáo trở lên", en: "members disciplined at warning or heavier" },
};

const memberCount = defineFact<ParamsOf<"memberCount">>({
  name: "memberCount",
  type: "number",
  unit: "times",
  range: COUNT,
  title: (params) => ({ vi: `Số ${MEMBERS[params.of].vi}`, en: `Number of ${MEMBERS[params.of].en}` }),
  raisedBy: ({ of }) => [{ by: "members", of, isPercent: false }],
  reader: ({ of }) => plainReader((row) => row.numbers.nominee.members[of], { input: "members", fields: [of] }),
});

const memberPercent = defineFact<ParamsOf<"memberPercent">>({
  name: "memberPercent",
  type: "number",
  unit: "percent",
  range: PERCENT,
  title: (params) => ({ vi: `Tỷ lệ ${MEMBERS[params.of].vi}`, en: `Share of ${MEMBERS[params.of].en}` }),
  raisedBy: ({ of }) => [{ by: "members", of, isPercent: true }],
  reader: ({ of }) =>
    plainReader(
      ({ numbers: { nominee } }) => {
        const count = nominee.members[of];
        return count < 0 ? count : (100 * count) / nominee.members.total;
      },
      { input: "members", fields: [of] },
    ),
});

/** The facts about the members of a collective. */
export const memberFacts: readonly FactDefinition[] = [memberCount, memberPercent];
