import type { PostEntry } from "./posts.js";

/** Posts of provincial departments and of districts that the decree makes equal to the two lowest ranks, the higher first. */
export const departmentPosts = [
  {
    code: "truong-ban-dang-tinh",
    rank: "vu-truong",
    label: {
      vi: "Trưởng ban đảng, cơ quan trực thuộc tỉnh ủy",
      en: "Head of a board or agency of a provincial Party committee",
    },
    abbreviations: [
      "Trưởng ban đảng tỉnh ủy",
      "Trưởng ban đảng, cơ quan trực thuộc thành ủy",
      "Trưởng Ban Tổ chức tỉnh ủy",
      "Trưởng Ban Nội chính tỉnh ủy",
      "Trưởng Ban Tuyên giáo tỉnh ủy",
      "Trưởng Ban Dân vận tỉnh ủy",
      "Trưởng Ban Tuyên giáo và Dân vận tỉnh ủy",
    ],
    beforeName: [
      "Trưởng Ban Tổ chức tỉnh ủy",
      "Trưởng Ban Nội chính tỉnh ủy",
      "Trưởng Ban Tuyên giáo tỉnh ủy",
      "Trưởng Ban Dân vận tỉnh ủy",
      "Trưởng Ban Tuyên giáo và Dân vận tỉnh ủy",
    ],
  },
  {
    code: "tinh-uy-vien",
    rank: "vu-truong",
    label: {
      vi: "Ủy viên Ban Chấp hành đảng bộ tỉnh",
      en: "Member of a provincial Party committee",
    },
    abbreviations: [
      "Tỉnh ủy viên",
      "Ủy viên Ban Chấp hành đảng bộ thành phố trực thuộc trung ương",
      "Ủy viên Ban Chấp hành đảng bộ khối trực thuộc trung ương",
    ],
    beforeName: ["Ủy viên Ban Chấp hành đảng bộ tỉnh", "Tỉnh ủy viên tỉnh"],
  },
  {
    code: "giam-doc-so",
    rank: "vu-truong",
    label: { vi: "Giám đốc sở", en: "Director of a provincial department" },
    beforeName: ["Giám đốc sở"],
  },
  {
    code: "truong-nganh-tinh",
    rank: "vu-truong",
    label: {
      vi: "Trưởng cơ quan, ban, ngành cấp tỉnh",
      en: "Head of a provincial agency, board or sector",
    },
    abbreviations: ["Trưởng ban, ngành cấp tỉnh", "Chánh Thanh tra tỉnh", "Chánh Văn phòng Ủy ban nhân dân tỉnh"],
    beforeName: ["Chánh Thanh tra tỉnh", "Chánh Văn phòng Ủy ban nhân dân tỉnh"],
  },
  {
    code: "truong-to-chuc-chinh-tri-xa-hoi-tinh",
    rank: "vu-truong",
    label: {
      vi: "Trưởng tổ chức chính trị - xã hội cấp tỉnh",
      en: "Head of a provincial political-social organisation",
    },
    abbreviations: [
      "Bí thư Tỉnh đoàn",
      "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh",
      "Chủ tịch Hội Nông dân tỉnh",
      "Chủ tịch Hội Cựu chiến binh tỉnh",
      "Chủ tịch Liên đoàn Lao động tỉnh",
    ],
    beforeName: [
      "Bí thư Tỉnh đoàn",
      "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh",
      "Chủ tịch Hội Nông dân tỉnh",
      "Chủ tịch Hội Cựu chiến binh tỉnh",
      "Chủ tịch Liên đoàn Lao động tỉnh",
    ],
  },
  {
    code: "bi-thu-huyen-uy",
    rank: "vu-truong",
    label: { vi: "Bí thư huyện ủy", en: "Secretary of a district Party committee" },
    abbreviations: [
      "Bí thư quận ủy",
      "Bí thư thị ủy",
      "Bí thư thành ủy thuộc tỉnh ủy",
      "Bí thư đảng ủy trực thuộc tỉnh ủy",
    ],
    beforeName: ["Bí thư huyện ủy", "Bí thư quận ủy", "Bí thư thị ủy", "Bí thư thành ủy"],
  },
  {
    code: "pho-truong-ban-dang-tinh",
    rank: "pho-vu-truong",
    label: {
      vi: "Phó Trưởng ban đảng, cơ quan trực thuộc tỉnh ủy",
      en: "Deputy head of a board or agency of a provincial Party committee",
    },
    abbreviations: [
      "Phó Trưởng ban đảng tỉnh ủy",
      "Phó Trưởng ban đảng, cơ quan trực thuộc thành ủy",
      "Phó Trưởng Ban Tổ chức tỉnh ủy",
      "Phó Trưởng Ban Nội chính tỉnh ủy",
      "Phó Trưởng Ban Tuyên giáo tỉnh ủy",
      "Phó Trưởng Ban Dân vận tỉnh ủy",
      "Phó Trưởng Ban Tuyên giáo và Dân vận tỉnh ủy",
    ],
    beforeName: [
      "Phó Trưởng Ban Tổ chức tỉnh ủy",
      "Phó Trưởng Ban Nội chính tỉnh ủy",
      "Phó Trưởng Ban Tuyên giáo tỉnh ủy",
      "Phó Trưởng Ban Dân vận tỉnh ủy",
      "Phó Trưởng Ban Tuyên giáo và Dân vận tỉnh ủy",
    ],
  },
  {
    code: "pho-chu-tich-mttq-tinh",
    rank: "pho-vu-truong",
    label: {
      vi: "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      en: "Deputy chairperson of a provincial Fatherland Front committee",
    },
    abbreviations: ["Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố trực thuộc trung ương"],
    beforeName: ["Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
  },
  {
    code: "pho-giam-doc-so",
    rank: "pho-vu-truong",
    label: { vi: "Phó Giám đốc sở", en: "Deputy director of a provincial department" },
    beforeName: ["Phó Giám đốc sở"],
  },
  {
    code: "pho-truong-nganh-tinh",
    rank: "pho-vu-truong",
    label: {
      vi: "Phó Trưởng cơ quan, ban, ngành cấp tỉnh",
      en: "Deputy head of a provincial agency, board or sector",
    },
    abbreviations: [
      "Phó Trưởng ban, ngành cấp tỉnh",
      "Phó Chánh Thanh tra tỉnh",
      "Phó Chánh Văn phòng Ủy ban nhân dân tỉnh",
    ],
    beforeName: ["Phó Chánh Thanh tra tỉnh", "Phó Chánh Văn phòng Ủy ban nhân dân tỉnh"],
  },
  {
    code: "pho-truong-to-chuc-chinh-tri-xa-hoi-tinh",
    rank: "pho-vu-truong",
    label: {
      vi: "Phó Trưởng tổ chức chính trị - xã hội cấp tỉnh",
      en: "Deputy head of a provincial political-social organisation",
    },
    abbreviations: [
      "Phó Bí thư Tỉnh đoàn",
      "Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh",
      "Phó Chủ tịch Hội Nông dân tỉnh",
      "Phó Chủ tịch Hội Cựu chiến binh tỉnh",
      "Phó Chủ tịch Liên đoàn Lao động tỉnh",
    ],
    beforeName: [
      "Phó Bí thư Tỉnh đoàn",
      "Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh",
      "Phó Chủ tịch Hội Nông dân tỉnh",
      "Phó Chủ tịch Hội Cựu chiến binh tỉnh",
      "Phó Chủ tịch Liên đoàn Lao động tỉnh",
    ],
  },
  {
    code: "pho-bi-thu-huyen-uy",
    rank: "pho-vu-truong",
    label: { vi: "Phó Bí thư huyện ủy", en: "Deputy secretary of a district Party committee" },
    abbreviations: [
      "Phó Bí thư quận ủy",
      "Phó Bí thư thị ủy",
      "Phó Bí thư thành ủy thuộc tỉnh ủy",
      "Phó Bí thư đảng ủy trực thuộc tỉnh ủy",
    ],
    beforeName: ["Phó Bí thư huyện ủy", "Phó Bí thư quận ủy", "Phó Bí thư thị ủy", "Phó Bí thư thành ủy"],
  },
  {
    code: "chu-tich-hdnd-cap-huyen",
    rank: "pho-vu-truong",
    label: { vi: "Chủ tịch Hội đồng nhân dân cấp huyện", en: "Chairperson of a district People's Council" },
    abbreviations: [
      "Chủ tịch Hội đồng nhân dân huyện",
      "Chủ tịch Hội đồng nhân dân quận",
      "Chủ tịch Hội đồng nhân dân thị xã",
      "Chủ tịch Hội đồng nhân dân thành phố thuộc tỉnh",
    ],
    beforeName: [
      "Chủ tịch Hội đồng nhân dân huyện",
      "Chủ tịch Hội đồng nhân dân quận",
      "Chủ tịch Hội đồng nhân dân thị xã",
      "Chủ tịch Hội đồng nhân dân thành phố",
    ],
  },
  {
    code: "chu-tich-ubnd-cap-huyen",
    rank: "pho-vu-truong",
    label: { vi: "Chủ tịch Ủy ban nhân dân cấp huyện", en: "Chairperson of a district People's Committee" },
    abbreviations: [
      "Chủ tịch Ủy ban nhân dân huyện",
      "Chủ tịch Ủy ban nhân dân quận",
      "Chủ tịch Ủy ban nhân dân thị xã",
      "Chủ tịch Ủy ban nhân dân thành phố thuộc tỉnh",
    ],
    beforeName: [
      "Chủ tịch Ủy ban nhân dân huyện",
      "Chủ tịch Ủy ban nhân dân quận",
      "Chủ tịch Ủy ban nhân dân thị xã",
      "Chủ tịch Ủy ban nhân dân thành phố",
    ],
  },
  {
    code: "uy-vien-ubkt-tinh-uy",
    rank: "pho-vu-truong",
    label: {
      vi: "Ủy viên Ủy ban Kiểm tra tỉnh ủy",
      en: "Member of a provincial Party committee's inspection commission",
    },
    abbreviations: ["Ủy viên Ủy ban Kiểm tra thành ủy trực thuộc trung ương"],
    beforeName: ["Ủy viên Ủy ban Kiểm tra tỉnh ủy"],
  },
  {
    code: "truong-hoi-tinh",
    rank: "pho-vu-truong",
    label: {
      vi: "Trưởng hội cấp tỉnh được giao biên chế",
      en: "Head of a provincial association with State staff",
    },
  },
] as const satisfies readonly PostEntry[];
