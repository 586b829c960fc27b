import { describe, expect, it } from "vitest";
import {
  type AwardCode,
  type RatingCode,
  type Resolution,
  resolveCode,
  type TitleCode,
  type Vocabulary,
} from "../../src/codes.js";
import { UnknownCodeError } from "../../src/errors.js";

/** What people write, by the code they mean. */
const WRITTEN: Record<string, string[]> = {
  "huan-chuong-lao-dong": ["HCLĐ", "hcld", "Huân chương Lao động", "huan chuong lao dong", "HC Lao động"],
  "huan-chuong-lao-dong-hang-nhat": ["HCLĐ hạng Nhất", "HCLĐ I", "HCLD1", "Huân chương lao động hạng 1", "HCLĐ hạng I"],
  "huan-chuong-lao-dong-hang-nhi": ["HCLĐ hạng Nhì", "HCLĐ II", "HCLD 2", "Huân chương LĐ hạng II", "HCLĐ Ⅱ"],
  "huan-chuong-lao-dong-hang-ba": [
    "HCLĐ hạng Ba",
    "HCLD3",
    "HCLĐ III",
    "HCLĐ-III",
    "HCLDHB",
    "HCLĐ hạng 3",
    "Huân chương Lao động hạng III",
    "huan-chuong-lao-dong-hang-ba",
  ],
  "co-thi-dua-chinh-phu": [
    "CTĐCP",
    "CTDCP",
    "Cờ CP",
    "Cờ thi đua Chính phủ",
    "Cờ Thi đua của Chính phủ",
    "CTĐ Chính phủ",
  ],
  "bang-khen-thu-tuong": [
    "BKTTg",
    "BKTTCP",
    "BK TTg",
    "BK của Thủ tướng",
    "bang khen thu tuong chinh phu",
    "Bằng khen Thủ tướng",
    "BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ",
    "“Bằng khen của Thủ tướng Chính phủ”",
    "BK TTgCP",
  ],
  "co-thi-dua-tinh": [
    "cờ thi đua của UBND tỉnh",
    "Cờ Thi đua của Ủy ban nhân dân tỉnh",
    "Cờ thi đua cấp tỉnh",
    "CTĐ tỉnh",
    "Cờ thi đua của bộ, ban, ngành, tỉnh",
    "Danh hiệu Cờ thi đua tỉnh",
  ],
  "bang-khen-tinh": [
    "BKCT",
    "BK tỉnh",
    "BKUBND",
    "Bằng khen của Chủ tịch UBND tỉnh",
    "Bằng khen Chủ tịch Uỷ ban nhân dân tỉnh",
    "BK CT UBND tỉnh",
    "Bằng khen của Bộ, ban, ngành, tỉnh",
    "Bằng khen cấp tỉnh",
  ],
  "giay-khen": ["GK", "giay khen", "Giấy khen", "GK của Chủ tịch UBND xã"],
  "chien-si-thi-dua-toan-quoc": ["CSTĐ toàn quốc", "CSTĐ T.Quốc", "Chiến sỹ thi đua toàn quốc"],
  "chien-si-thi-dua-tinh": ["CSTĐ tỉnh", "CSTĐ cấp tỉnh", "Chiến sĩ thi đua cấp tỉnh", "chien si thi dua tinh"],
  "chien-si-thi-dua-co-so": [
    "CSTĐCS",
    "CSTDCS",
    "CSTĐ CS",
    "CSTĐ cơ sở",
    "Danh hiệu Chiến sĩ thi đua cơ sở",
    "chiến sỹ thi đua cơ sở",
  ],
  "lao-dong-tien-tien": ["LĐTT", "LDTT", "lao động tiên tiến", "Danh hiệu “Lao động tiên tiến”"],
  "chien-si-tien-tien": ["CSTT", "Chiến sỹ tiên tiến"],
  "tap-the-lao-dong-xuat-sac": ["TTLĐXS", "TTLDXS", "Tập thể LĐXS", "Tập thể lao động xuất sắc"],
  "tap-the-lao-dong-tien-tien": ["TTLĐTT", "TTLDTT", "Tập thể LĐTT", "tập thể lao động tiên tiến"],
  "don-vi-quyet-thang": ["ĐVQT", "DVQT", "đơn vị quyết thắng"],
  "don-vi-tien-tien": ["ĐVTT", "DVTT", "Danh hiệu “Đơn vị tiên tiến”"],
  "xuat-sac": ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "HTXS nhiệm vụ", "xuất sắc"],
  tot: ["HTTNV", "Hoàn thành tốt nhiệm vụ", "Tốt"],
  "hoan-thanh": ["HTNV", "hoàn thành"],
  "khong-hoan-thanh": ["KHTNV", "không hoàn thành nhiệm vụ"],
  "dot-xuat": ["đột xuất", "khen thưởng đột xuất"],
  "hang-nam": ["hàng năm", "hằng năm"],
  "hoi-dong-tdkt-tinh": ["Hội đồng Thi đua - Khen thưởng tỉnh", "HĐ TĐKT tỉnh", "Hội đồng TĐKT cấp tỉnh"],
  "so-khoa-hoc-cong-nghe": ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
  "ubnd-tinh": ["UBND tỉnh", "Uỷ ban nhân dân tỉnh", "Ủy ban nhân dân cấp tỉnh"],
  "thu-tuong": ["TTg", "Thủ tướng", "Thủ tướng Chính phủ"],
  "xem-xet-ky-luat": ["Đang xem xét kỉ luật", "Đang xem xét kỷ luật"],
  "y-kien": ["Ý kiến", "văn bản ý kiến"],
  "y-kien-cap-uy": ["ý kiến cấp uỷ", "Ý kiến của Ban Thường vụ Tỉnh ủy"],
};

const cases = Object.entries(WRITTEN).flatMap(([code, texts]) => texts.map((text) => [text, code] as const));

describe("resolveCode", () => {
  it.each(cases)("%s is %s", (text, code) => {
    expect(resolveCode(text)).toEqual({ code });
    expect(resolveCode(text.normalize("NFD"))).toEqual({ code });
  });

  it("takes the letters that keyboards write for đ, and full-width letters", () => {
    for (const letter of ["đ", "Đ", "Ð", "ð", "Ɖ", "ɖ", "d", "D"]) {
      expect(resolveCode(`L${letter}TT`)).toEqual({ code: "lao-dong-tien-tien" });
    }
    expect(resolveCode("ＢＫＴＴｇ")).toEqual({ code: "bang-khen-thu-tuong" });
  });

  it.each<[string, string[]]>([
    ["bằng khen", ["bang-khen-thu-tuong", "bang-khen-tinh"]],
    ["BK", ["bang-khen-thu-tuong", "bang-khen-tinh"]],
    ["CSTĐ", ["chien-si-thi-dua-tinh", "chien-si-thi-dua-co-so", "chien-si-thi-dua-toan-quoc"]],
    ["chiến sỹ thi đua", ["chien-si-thi-dua-tinh", "chien-si-thi-dua-co-so", "chien-si-thi-dua-toan-quoc"]],
    ["cờ thi đua", ["co-thi-dua-chinh-phu", "co-thi-dua-tinh"]],
    ["CTĐ", ["co-thi-dua-chinh-phu", "co-thi-dua-tinh"]],
    ["tập thể lao động", ["tap-the-lao-dong-xuat-sac", "tap-the-lao-dong-tien-tien"]],
  ])("%s is unfinished, and may be any of %j", (text, candidates) => {
    const result = resolveCode(text);
    expect("candidates" in result && [...result.candidates].sort()).toEqual([...candidates].sort());
  });

  it("does not choose between codes that share an abbreviation", () => {
    const candidates = ["huan-chuong-lao-dong-hang-nhat", "huan-chuong-lao-dong-hang-nhi"];
    expect(resolveCode("HCLĐHN")).toEqual({ candidates });
    // Toàn quốc, or toàn quân: the army's title of the rank below.
    const titles = ["chien-si-thi-dua-toan-quoc", "chien-si-thi-dua-tinh"];
    for (const text of ["CSTĐTQ", "CSTDTQ", "Danh hiệu CSTĐ TQ"])
      expect(resolveCode(text)).toEqual({ candidates: titles });
  });

  it.each<[string, string]>([
    ["Bằng khenn của Thủ tướng Chính phủ", "bang-khen-thu-tuong"],
    ["bang khne tinh", "bang-khen-tinh"],
    ["HCLĐ hạng 4", "huan-chuong-lao-dong-hang-nhat"],
    ["HCLDHC", "huan-chuong-lao-dong-hang-nhat"],
    ["Bằng khen Quân khu 9", "bang-khen-tinh"],
    ["BKQK9", "bang-khen-tinh"],
    ["Chiến sĩ thi đua cấp huyện", "chien-si-thi-dua-co-so"],
    ["Bằng khen tỉnh (Hội Nông dân)", "bang-khen-tinh"],
    ["lao động tiên tiế", "lao-dong-tien-tien"],
    ["HTXSN", "xuat-sac"],
  ])("%s is never taken for a name, only as near to %s", (text, nearest) => {
    const result = resolveCode(text);
    expect("candidates" in result && result.candidates).toContain(nearest);
  });

  it("prefers names of which the text is whole words", () => {
    // Not hoi-dong-tdkt-tinh and hoan-thanh, which begin with the same letters.
    expect(resolveCode("hộ")).toEqual({ candidates: ["ho-gia-dinh", "ho-kinh-doanh", "ho-so-truc-tuyen"] });
  });

  it("does not take a word with other marks for the name", () => {
    // The head of a unit is no deputy minister, though the letters are the same.
    expect(resolveCode("Thủ trưởng", { among: "post" })).toEqual({ candidates: ["thu-truong"] });
    expect(resolveCode("Thủ trưởng")).toEqual({ candidates: ["thu-truong-don-vi", "thu-truong"] });
    for (const text of ["Thứ trưởng", "thu truong", "Thư trương"]) {
      expect(resolveCode(text, { among: "post" })).toEqual({ code: "thu-truong" });
    }
  });

  it("takes hỏi for ngã, and the mark on either vowel", () => {
    expect(resolveCode("Chiến sỉ thi đua cơ sỡ")).toEqual({ code: "chien-si-thi-dua-co-so" });
    expect(resolveCode("Chủ tịch Uỷ ban nhân dân xã")).toEqual({ code: "chu-tich-ubnd-xa" });
  });

  it.each<[string, string[]]>([
    ["Lao động tiên tiến; Bằng khen UBND tỉnh (2021)", ["lao-dong-tien-tien", "bang-khen-tinh"]],
    ["Giấy khen UBND xã và Bằng khen UBND tỉnh", ["giay-khen", "bang-khen-tinh"]],
    ["HCLĐ hạng Nhất, Nhì", ["huan-chuong-lao-dong-hang-nhat", "huan-chuong-lao-dong-hang-nhi"]],
  ])("%s names several, and none is left out", (text, codes) => {
    const result = resolveCode(text, { among: "awardOrTitle" });
    expect("candidates" in result && result.candidates).toEqual(expect.arrayContaining(codes));
  });

  it.each<[string, string]>([
    ["Bằng khen UBND tỉnh An Giang", "bang-khen-tinh"],
    ["BK UBND TP Hà Nội năm 2019", "bang-khen-tinh"],
    ["BK TP.HCM", "bang-khen-tinh"],
    ["Bằng khen của Bộ trưởng Bộ Y tế", "bang-khen-tinh"],
    ["Cờ thi đua của Bộ Quốc phòng", "co-thi-dua-tinh"],
    ["CSTĐ cấp BCA", "chien-si-thi-dua-tinh"],
    ["Giấy khen Công ty", "giay-khen"],
    ["Lao động tiên tiến (Tập thể)", "tap-the-lao-dong-tien-tien"],
  ])("%s is %s by its issuer or kind", (text, code) => {
    expect(resolveCode(text, { among: "awardOrTitle" })).toEqual({ code });
  });

  it.each(["Bằng khen tỉnh Đoàn An Giang", "Bằng khen UBND Công ty", "Huân chương Chiến công hạng Ba"])(
    "%s is of none of the awards",
    (text) => {
      expect(resolveCode(text, { among: ["awardOrTitle", "awardFamily"] })).toEqual({ candidates: [] });
    },
  );

  it("names the nearest first", () => {
    expect(resolveCode("bang khen tin")).toEqual({ candidates: ["bang-khen-tinh"] });
    const result = resolveCode("Bằng khen của Thủ tướn Chính phủ");
    expect("candidates" in result && result.candidates[0]).toBe("bang-khen-thu-tuong");
  });

  it.each(["", "   ", "-", "!?", "𠀀", "\uD800", "b", "xyzzy", "Sao Vàng đất Việt", "giấy mời"])(
    "%j gives nothing",
    (text) => {
      expect(resolveCode(text)).toEqual({ candidates: [] });
    },
  );

  it("does not read text that is too long for a name", () => {
    expect(resolveCode("giấy khen ".repeat(1_000_000))).toEqual({ candidates: [] });
    expect(resolveCode(`giấy khen${"x".repeat(500)}`)).toEqual({ candidates: [] });
    expect(resolveCode("giấy khen".padEnd(1000))).toEqual({ code: "giay-khen" });
    expect(resolveCode("giấy khen".padEnd(1001))).toEqual({ candidates: [] });
  });

  it.each([null, undefined, 3, {}])("takes %j from a caller without types as no text", (value) => {
    expect(resolveCode(value as unknown as string)).toEqual({ candidates: [] });
  });
});

describe("resolveCode among some vocabularies", () => {
  it("looks in those only", () => {
    expect(resolveCode("tốt", { among: "award" })).toEqual({ candidates: [] });
    expect(resolveCode("LĐTT", { among: ["award", "title"] })).toEqual({ code: "lao-dong-tien-tien" });
    expect(resolveCode("HCLĐ", { among: ["award", "awardFamily"] })).toEqual({ code: "huan-chuong-lao-dong" });
  });

  it("gives the codes in their own type", () => {
    const found = resolveCode("LĐTT", { among: ["award", "title"] });
    if (!("code" in found)) throw new Error("not reached");
    const code: AwardCode | TitleCode = found.code;
    // @ts-expect-error a title is no rating
    const rating: RatingCode = found.code;
    expect(code).toBe(rating);
    const any: Resolution = resolveCode("LĐTT");
    expect(any).toEqual(resolveCode("LĐTT", { among: "awardOrTitle" }));
  });

  it("gives the classes where the family is not among them", () => {
    expect(resolveCode("HCLĐ", { among: "award" })).toEqual({
      candidates: ["huan-chuong-lao-dong-hang-nhat", "huan-chuong-lao-dong-hang-nhi", "huan-chuong-lao-dong-hang-ba"],
    });
  });

  it("gives nothing where there are none", () => {
    expect(resolveCode("LĐTT", { among: [] })).toEqual({ candidates: [] });
  });

  it("refuses an unknown vocabulary", () => {
    expect(() => resolveCode("LĐTT", { among: "titles" as Vocabulary })).toThrow(UnknownCodeError);
    expect(() => resolveCode("LĐTT", { among: ["title", "titles" as Vocabulary] })).toThrow(UnknownCodeError);
  });
});
