import type { LocalizedText } from "../codes.js";

/** The words of a calendar. */
export const CALENDAR_WORDS = {
  name: { vi: "Việc có thời hạn về thi đua, khen thưởng", en: "Duties of emulation and commendation" },
} as const satisfies Record<string, LocalizedText>;
