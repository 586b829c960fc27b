import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { nationalPack } from "../../src/books/packs/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { createRulebook } from "../../src/index.js";

/** Every plan that ships. */
export const plans = { anGiang, baTo, haTinh, haiDuong, sonLa };

const text = (vi: string) => ({ vi, en: vi });
const source = { instrument: "01/KH", section: "V" };

/** A plan of an invented province, with a title of one's own for its duties. */
export const planWith = (title: string) =>
  createRulebook([
    nationalPack,
    {
      pack: "tinh-mau",
      room: "pack",
      version: "1.0.0",
      layer: "province",
      extends: "national",
      title: text(title),
      jurisdiction: { name: text("Tỉnh mẫu"), level: "tinh" },
      currentThrough: "2026-01-01",
      instruments: [{ id: "01/KH", title: text("Kế hoạch"), textVerified: true, reliability: "official" }],
    },
    {
      pack: "tinh-mau",
      room: "timeline",
      phases: [
        { id: "mot", title: text(title), from: "2025-03-15", to: "2027-Q2", source },
        { id: "hai", title: text("Giai đoạn 2"), from: "2028", to: "2030", source },
      ],
      milestones: [
        {
          id: "hang-nam",
          occasion: "so-ket",
          title: text("Sơ kết"),
          on: { part: "11-20", years: { from: 2026 } },
          source,
        },
      ],
      deadlines: [
        {
          id: "sau-thang",
          title: text(title),
          kind: "half-yearly",
          boundary: "on-or-before",
          due: { halfYears: [{ monthDay: "06-15" }, { monthDay: "12-15" }], years: { from: 2025 } },
          source,
        },
        {
          id: "khong-ngay",
          title: text(`${title} không ngày`),
          kind: "periodic",
          boundary: "on-or-before",
          due: { notStated: { what: text("ngày") } },
          source,
        },
      ],
    },
  ]);
