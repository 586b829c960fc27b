import type { Nomination } from "../../src/index.js";

const said = { holds: true, by: "Hội đồng Thi đua - Khen thưởng tỉnh", on: "2026-07-20" } as const;

/** The judgements that a collective's certificate of the province waits for under An Giang's plan. */
export const judgements = {
  "guong-mau-chap-hanh": said,
  "noi-bo-doan-ket": said,
  "bang-khen-tinh.thanh-tich-phong-trao": said,
  "an-giang.tieu-bieu-xuat-sac": said,
  "an-giang.hoan-thanh-xuat-sac": said,
} as const;

/** A department proposed for the province's certificate at the midway review: everything a machine can check holds. */
export const department = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-01",
  nominee: { id: "so-xay-dung", kind: "tap-the", group: "co-quan-dia-phuong" },
  unit: { id: "so-xay-dung", level: "so-nganh", hasCouncil: true },
  record: { discipline: [], complete: ["discipline"] },
} satisfies Nomination;
