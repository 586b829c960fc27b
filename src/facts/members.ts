import type { LocalizedText } from "../codes.js";
import { COUNT, defineFact, type FactDefinition, PERCENT } from "./definition.js";
import { plainReader } from "./fact-reader.js";
import { joinTexts } from "./labels.js";
import type { ParamsOf } from "./parameters.js";

type MemberParams = ParamsOf<"memberCount">;

const MEMBERS: Record<MemberParams["of"], LocalizedText> = {
  completed: { vi: "cá nhân hoàn thành nhiệm vụ", en: "members who completed their tasks" },
  advanced: { vi: "cá nhân đạt danh hiệu tiên tiến", en: "members with the year's advanced title" },
  champions: { vi: "cá nhân đạt Chiến sĩ thi đua cơ sở", en: "members who are grassroots emulation fighters" },
  disciplined: { vi: "cá nhân bị kỷ luật từ cảnh cáo trở lên", en: "members disciplined at warning or heavier" },
};

const define = (name: "memberCount" | "memberPercent", prefix: LocalizedText) => {
  const isPercent = name === "memberPercent";
  return defineFact<MemberParams>({
    name,
    ...(isPercent ? PERCENT : COUNT),
    title: ({ of }) => joinTexts([prefix, MEMBERS[of]]),
    raisedBy: ({ of }) => [{ by: "members", of, isPercent }],
    reader: ({ of }) =>
      plainReader(
        ({ numbers: { nominee } }) => {
          const count = nominee.members[of];
          return isPercent && count >= 0 ? (100 * count) / nominee.members.total : count;
        },
        { input: "members", fields: [of] },
      ),
  });
};

/** The facts about the members of a collective. */
export const memberFacts: readonly FactDefinition[] = [
  define("memberCount", { vi: "Số", en: "Number of" }),
  define("memberPercent", { vi: "Tỷ lệ", en: "Share of" }),
];
