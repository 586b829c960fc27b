import type { CodeEntry } from "./entry.js";

/** Leadership posts whose years count as long service (quá trình cống hiến), highest rank first. */
export const posts = [
  { code: "bo-truong", label: { vi: "Bộ trưởng và tương đương", en: "Minister or equal" } },
  { code: "thu-truong", label: { vi: "Thứ trưởng và tương đương", en: "Deputy minister or equal" } },
  { code: "tong-cuc-truong", label: { vi: "Tổng cục trưởng và tương đương", en: "General director or equal" } },
  {
    code: "pho-tong-cuc-truong",
    label: { vi: "Phó Tổng cục trưởng và tương đương", en: "Deputy general director or equal" },
  },
  { code: "vu-truong", label: { vi: "Vụ trưởng và tương đương", en: "Department head or equal" } },
  { code: "pho-vu-truong", label: { vi: "Phó Vụ trưởng và tương đương", en: "Deputy department head or equal" } },
] as const satisfies readonly CodeEntry[];

/** The code of a leadership post. */
export type PostCode = (typeof posts)[number]["code"];
