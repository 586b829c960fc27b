import type { CodeEntry } from "./entry.js";

/** How far an initiative's effect is recognised, narrowest first. */
export const initiativeScopes = [
  { code: "co-so", label: { vi: "Cấp cơ sở", en: "Grassroots level" } },
  {
    code: "tinh",
    label: { vi: "Cấp bộ, ban, ngành, tỉnh", en: "Ministry, sector or province" },
    abbreviations: ["Cấp tỉnh"],
  },
  { code: "toan-quoc", label: { vi: "Toàn quốc", en: "Nationwide" }, abbreviations: ["Cấp toàn quốc"] },
] as const satisfies readonly CodeEntry[];

/** The code of an initiative's scope. */
export type InitiativeScopeCode = (typeof initiativeScopes)[number]["code"];
