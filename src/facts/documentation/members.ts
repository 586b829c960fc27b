import { type FactDocumentation, WHEN_LEFT_OUT } from "./documentation.js";

/** What the facts about the members of a collective mean. */
export const membersDocumentation = {
  memberCount: {
    meaning: { vi: "Số cá nhân của tập thể thuộc loại này", en: "How many of the collective's people are such" },
    unknownWhen: WHEN_LEFT_OUT,
  },
  memberPercent: {
    meaning: {
      vi: "Tỷ lệ cá nhân của tập thể thuộc loại này, không làm tròn",
      en: "The share of the collective's people who are such, never rounded",
    },
    unknownWhen: WHEN_LEFT_OUT,
  },
} satisfies Record<string, FactDocumentation>;
