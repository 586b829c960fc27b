import type { CodeEntry } from "./entry.js";

/** Who leads a collective. */
export const leaders = [
  { code: "nguoi-dung-dau", label: { vi: "Người đứng đầu", en: "Head" } },
  { code: "cap-pho-nguoi-dung-dau", label: { vi: "Cấp phó của người đứng đầu", en: "Deputy head" } },
] as const satisfies readonly CodeEntry[];

/** The code of who leads a collective. */
export type LeaderCode = (typeof leaders)[number]["code"];
