import { type FactDocumentation, WHEN_LEFT_OUT } from "./documentation.js";

const NEVER = { vi: "không bao giờ: luôn được nêu", en: "never: it is always given" };

/** What the facts that repeat one field of the nomination mean. */
export const plainDocumentation = {
  award: {
    meaning: { vi: "Danh hiệu, hình thức được đề nghị", en: "The title or award form proposed" },
    unknownWhen: NEVER,
  },
  occasion: { meaning: { vi: "Dịp khen thưởng", en: "The occasion of the award" }, unknownWhen: NEVER },
  ground: {
    meaning: { vi: "Loại hình khen thưởng", en: "The ground of the award" },
    unknownWhen: {
      vi: "khi không được nêu và kế hoạch không định sẵn",
      en: "when it is left out and no plan of the book sets it",
    },
  },
  kind: {
    meaning: { vi: "Cá nhân, tập thể hay hộ gia đình", en: "Individual, collective or household" },
    unknownWhen: NEVER,
  },
  group: { meaning: { vi: "Nhóm đối tượng", en: "The group the nominee belongs to" }, unknownWhen: WHEN_LEFT_OUT },
  occupation: {
    meaning: { vi: "Nghề nghiệp của cá nhân", en: "The individual's occupation" },
    unknownWhen: WHEN_LEFT_OUT,
  },
  unitLevel: {
    meaning: { vi: "Cấp của đơn vị đề nghị", en: "The level of the proposing unit" },
    unknownWhen: WHEN_LEFT_OUT,
  },
  outsideFlagList: {
    meaning: {
      vi: "Tập thể nằm ngoài đối tượng tặng cờ thi đua của bộ, tỉnh",
      en: "Whether the collective is outside the recipients of the ministry's or province's flag",
    },
    unknownWhen: WHEN_LEFT_OUT,
  },
} satisfies Record<string, FactDocumentation>;
