import type { PostEntry } from "./posts.js";

/**
 * Posts at the head of a province that the decree makes equal to one of the four highest ranks, the highest first.
 *
 * Hà Nội and Ho Chi Minh City have codes of their own where their posts are of a higher rank. `beforeName` has the
 * forms that papers write before the name of a unit or a place; one that stands at two posts is never resolved.
 */
export const provincialLeaders = [
  {
    code: "bi-thu-tinh-uy",
    rank: "bo-truong",
    label: { vi: "Bí thư tỉnh ủy", en: "Secretary of a provincial Party committee" },
    abbreviations: [
      "Bí thư thành ủy trực thuộc trung ương",
      "Bí thư đảng ủy khối trực thuộc trung ương",
      "Bí thư Thành ủy Hà Nội",
      "Bí thư Thành ủy Thành phố Hồ Chí Minh",
    ],
    beforeName: ["Bí thư tỉnh ủy", "Bí thư thành ủy"],
  },
  {
    code: "pho-bi-thu-thanh-uy-ha-noi-ho-chi-minh",
    rank: "bo-truong",
    label: {
      vi: "Phó Bí thư Thành ủy Hà Nội, Thành phố Hồ Chí Minh",
      en: "Deputy secretary of the Party committee of Hà Nội or Ho Chi Minh City",
    },
    abbreviations: ["Phó Bí thư Thành ủy Hà Nội", "Phó Bí thư Thành ủy Thành phố Hồ Chí Minh"],
  },
  {
    code: "chu-tich-hdnd-ha-noi-ho-chi-minh",
    rank: "bo-truong",
    label: {
      vi: "Chủ tịch Hội đồng nhân dân thành phố Hà Nội, Thành phố Hồ Chí Minh",
      en: "Chairperson of the People's Council of Hà Nội or Ho Chi Minh City",
    },
    abbreviations: ["Chủ tịch Hội đồng nhân dân thành phố Hà Nội", "Chủ tịch Hội đồng nhân dân Thành phố Hồ Chí Minh"],
  },
  {
    code: "chu-tich-ubnd-ha-noi-ho-chi-minh",
    rank: "bo-truong",
    label: {
      vi: "Chủ tịch Ủy ban nhân dân thành phố Hà Nội, Thành phố Hồ Chí Minh",
      en: "Chairperson of the People's Committee of Hà Nội or Ho Chi Minh City",
    },
    abbreviations: ["Chủ tịch Ủy ban nhân dân thành phố Hà Nội", "Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh"],
  },
  {
    code: "pho-bi-thu-tinh-uy",
    rank: "thu-truong",
    label: { vi: "Phó Bí thư tỉnh ủy", en: "Deputy secretary of a provincial Party committee" },
    abbreviations: [
      "Phó Bí thư Thường trực tỉnh ủy",
      "Phó Bí thư thành ủy trực thuộc trung ương",
      "Phó Bí thư đảng ủy khối trực thuộc trung ương",
    ],
    beforeName: ["Phó Bí thư tỉnh ủy", "Phó Bí thư Thường trực tỉnh ủy", "Phó Bí thư thành ủy"],
  },
  {
    code: "chu-tich-hdnd-tinh",
    rank: "thu-truong",
    label: { vi: "Chủ tịch Hội đồng nhân dân tỉnh", en: "Chairperson of a provincial People's Council" },
    abbreviations: ["Chủ tịch Hội đồng nhân dân thành phố trực thuộc trung ương"],
    beforeName: ["Chủ tịch Hội đồng nhân dân tỉnh", "Chủ tịch Hội đồng nhân dân thành phố"],
  },
  {
    code: "chu-tich-ubnd-tinh",
    rank: "thu-truong",
    label: { vi: "Chủ tịch Ủy ban nhân dân tỉnh", en: "Chairperson of a provincial People's Committee" },
    abbreviations: ["Chủ tịch Ủy ban nhân dân thành phố trực thuộc trung ương"],
    beforeName: ["Chủ tịch Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân thành phố"],
  },
  {
    code: "uy-vien-thuong-vu-thanh-uy-ha-noi-ho-chi-minh",
    rank: "tong-cuc-truong",
    label: {
      vi: "Ủy viên Ban Thường vụ Thành ủy Hà Nội, Thành ủy Thành phố Hồ Chí Minh",
      en: "Standing-committee member of the Party committee of Hà Nội or Ho Chi Minh City",
    },
    abbreviations: ["Ủy viên Ban Thường vụ Thành ủy Hà Nội", "Ủy viên Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh"],
  },
  {
    code: "truong-doan-dbqh-tinh",
    rank: "tong-cuc-truong",
    label: {
      vi: "Trưởng đoàn đại biểu Quốc hội chuyên trách tỉnh",
      en: "Full-time head of a province's National Assembly deputies",
    },
    abbreviations: [
      "Trưởng đoàn đại biểu Quốc hội chuyên trách",
      "Trưởng đoàn đại biểu Quốc hội chuyên trách thành phố trực thuộc trung ương",
    ],
    beforeName: ["Trưởng đoàn đại biểu Quốc hội chuyên trách tỉnh"],
  },
  {
    code: "pho-chu-tich-hdnd-ha-noi-ho-chi-minh",
    rank: "tong-cuc-truong",
    label: {
      vi: "Phó Chủ tịch Hội đồng nhân dân thành phố Hà Nội, Thành phố Hồ Chí Minh",
      en: "Deputy chairperson of the People's Council of Hà Nội or Ho Chi Minh City",
    },
    abbreviations: [
      "Phó Chủ tịch Hội đồng nhân dân thành phố Hà Nội",
      "Phó Chủ tịch Hội đồng nhân dân Thành phố Hồ Chí Minh",
    ],
  },
  {
    code: "pho-chu-tich-ubnd-ha-noi-ho-chi-minh",
    rank: "tong-cuc-truong",
    label: {
      vi: "Phó Chủ tịch Ủy ban nhân dân thành phố Hà Nội, Thành phố Hồ Chí Minh",
      en: "Deputy chairperson of the People's Committee of Hà Nội or Ho Chi Minh City",
    },
    abbreviations: [
      "Phó Chủ tịch Ủy ban nhân dân thành phố Hà Nội",
      "Phó Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh",
    ],
  },
  {
    code: "uy-vien-thuong-vu-tinh-uy",
    rank: "pho-tong-cuc-truong",
    label: { vi: "Ủy viên Ban Thường vụ tỉnh ủy", en: "Standing-committee member of a provincial Party committee" },
    abbreviations: [
      "Thường vụ tỉnh ủy",
      "UVBTV tỉnh ủy",
      "Ủy viên Ban Thường vụ thành ủy trực thuộc trung ương",
      "Ủy viên Ban Thường vụ đảng ủy khối trực thuộc trung ương",
    ],
    beforeName: ["Ủy viên Ban Thường vụ tỉnh ủy", "Thường vụ tỉnh ủy"],
  },
  {
    code: "chu-tich-mttq-tinh",
    rank: "pho-tong-cuc-truong",
    label: {
      vi: "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      en: "Chairperson of a provincial Fatherland Front committee",
    },
    abbreviations: ["Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố trực thuộc trung ương"],
    beforeName: ["Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
  },
  {
    code: "pho-chu-tich-hdnd-tinh",
    rank: "pho-tong-cuc-truong",
    label: { vi: "Phó Chủ tịch Hội đồng nhân dân tỉnh", en: "Deputy chairperson of a provincial People's Council" },
    abbreviations: ["Phó Chủ tịch Hội đồng nhân dân thành phố trực thuộc trung ương"],
    beforeName: ["Phó Chủ tịch Hội đồng nhân dân tỉnh"],
  },
  {
    code: "pho-chu-tich-ubnd-tinh",
    rank: "pho-tong-cuc-truong",
    label: { vi: "Phó Chủ tịch Ủy ban nhân dân tỉnh", en: "Deputy chairperson of a provincial People's Committee" },
    abbreviations: ["Phó Chủ tịch Ủy ban nhân dân thành phố trực thuộc trung ương"],
    beforeName: ["Phó Chủ tịch Ủy ban nhân dân tỉnh"],
  },
  {
    code: "pho-truong-doan-dbqh-tinh",
    rank: "pho-tong-cuc-truong",
    label: {
      vi: "Phó Trưởng đoàn đại biểu Quốc hội chuyên trách tỉnh",
      en: "Full-time deputy head of a province's National Assembly deputies",
    },
    abbreviations: [
      "Phó Trưởng đoàn đại biểu Quốc hội chuyên trách",
      "Phó Trưởng đoàn đại biểu Quốc hội chuyên trách thành phố trực thuộc trung ương",
    ],
    beforeName: ["Phó Trưởng đoàn đại biểu Quốc hội chuyên trách tỉnh"],
  },
] as const satisfies readonly PostEntry[];
