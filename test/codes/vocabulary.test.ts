import { describe, expect, it } from "vitest";
import { codeEntries, vocabularyNames } from "../../src/codes/vocabulary.js";
import { type AwardCode, codesOf, isCode, type RatingCode, type Vocabulary } from "../../src/codes.js";
import { UnknownCodeError } from "../../src/errors.js";

/** Written out a second time on purpose: a code that is renamed, dropped or moved breaks packs and stored decisions. */
const AWARDS =
  "huan-chuong-lao-dong-hang-nhat huan-chuong-lao-dong-hang-nhi huan-chuong-lao-dong-hang-ba co-thi-dua-chinh-phu " +
  "bang-khen-thu-tuong co-thi-dua-tinh bang-khen-tinh giay-khen";
const TITLES =
  "chien-si-thi-dua-toan-quoc chien-si-thi-dua-tinh chien-si-thi-dua-co-so lao-dong-tien-tien chien-si-tien-tien " +
  "tap-the-lao-dong-xuat-sac tap-the-lao-dong-tien-tien don-vi-quyet-thang don-vi-tien-tien";
const CODES: Record<Vocabulary, string> = {
  award: AWARDS,
  awardFamily: "huan-chuong-lao-dong",
  title: TITLES,
  awardOrTitle: `${AWARDS} ${TITLES}`,
  kind: "ca-nhan tap-the ho-gia-dinh",
  group:
    "co-quan-dia-phuong mat-tran-doan-the doanh-nghiep ho-kinh-doanh thon can-bo-cong-chuc khong-chuyen-trach " +
    "doanh-nhan-tri-thuc nguoi-viet-nam-o-nuoc-ngoai nguoi-nuoc-ngoai khac",
  occupation: "cong-nhan nong-dan doanh-nhan tri-thuc nha-khoa-hoc can-bo-cong-chuc luc-luong-vu-trang khac",
  occasion: "hang-nam so-ket tong-ket dot-xuat",
  ground: "cong-trang dot-xuat phong-trao cong-hien nien-han doi-ngoai",
  procedure: "thong-thuong phat-hien don-gian",
  rating: "xuat-sac tot hoan-thanh khong-hoan-thanh",
  initiativeScope: "co-so tinh toan-quoc",
  achievement:
    "dot-xuat thanh-tich dong-gop sang-che cong-trinh-khoa-hoc tac-pham giai-thuong-quoc-te nhiem-vu-chinh-tri " +
    "mo-hinh-san-xuat cong-hien",
  post:
    "bo-truong thu-truong tong-cuc-truong pho-tong-cuc-truong vu-truong pho-vu-truong " +
    "bi-thu-tinh-uy pho-bi-thu-thanh-uy-ha-noi-ho-chi-minh chu-tich-hdnd-ha-noi-ho-chi-minh " +
    "chu-tich-ubnd-ha-noi-ho-chi-minh " +
    "pho-bi-thu-tinh-uy chu-tich-hdnd-tinh chu-tich-ubnd-tinh " +
    "uy-vien-thuong-vu-thanh-uy-ha-noi-ho-chi-minh truong-doan-dbqh-tinh pho-chu-tich-hdnd-ha-noi-ho-chi-minh " +
    "pho-chu-tich-ubnd-ha-noi-ho-chi-minh " +
    "uy-vien-thuong-vu-tinh-uy chu-tich-mttq-tinh pho-chu-tich-hdnd-tinh pho-chu-tich-ubnd-tinh pho-truong-doan-dbqh-tinh " +
    "truong-ban-dang-tinh tinh-uy-vien giam-doc-so truong-nganh-tinh truong-to-chuc-chinh-tri-xa-hoi-tinh bi-thu-huyen-uy " +
    "pho-truong-ban-dang-tinh pho-chu-tich-mttq-tinh pho-giam-doc-so pho-truong-nganh-tinh " +
    "pho-truong-to-chuc-chinh-tri-xa-hoi-tinh pho-bi-thu-huyen-uy chu-tich-hdnd-cap-huyen chu-tich-ubnd-cap-huyen " +
    "uy-vien-ubkt-tinh-uy truong-hoi-tinh",
  pendingMatter: "xem-xet-ky-luat thanh-tra-kiem-toan-dieu-tra xac-minh-don-thu xac-minh-bao-chi-neu",
  discipline: "khien-trach canh-cao ha-bac-luong giang-chuc cach-chuc buoc-thoi-viec",
  leader: "nguoi-dung-dau cap-pho-nguoi-dung-dau",
  recognition: "",
  unitLevel: "so-nganh doan-the-tinh cap-huyen cap-xa thon doanh-nghiep khac",
  launcher: "chu-tich-nuoc thu-tuong bo-nganh tinh xa don-vi",
  body:
    "chu-tich-nuoc thu-tuong bo-noi-vu chu-tich-ubnd-tinh ubnd-tinh so-noi-vu so-khoa-hoc-cong-nghe " +
    "so-thong-tin-truyen-thong hoi-dong-tdkt-trung-uong hoi-dong-tdkt-tinh hoi-dong-tdkt-xa ban-tdkt " +
    "chu-tich-ubnd-xa ubnd-xa phong-van-hoa-xa-hoi thu-truong-don-vi don-vi-de-nghi bo-tinh hoi-dong-tdkt-bo-tinh hoi-dong-tdkt-co-so chinh-phu ubnd-cap-huyen " +
    "chu-tich-ubnd-cap-huyen bo-quoc-phong bo-cong-an co-quan-duoc-xin-y-kien",
  document: "to-trinh danh-sach bien-ban bao-cao-thanh-tich giay-xac-nhan tep-dien-tu y-kien y-kien-cap-uy",
  indicator: "ho-so-truc-tuyen van-ban-dien-tu bao-cao-kinh-te-xa-hoi co-so-du-lieu-dung-chung",
  outcome: "eligible for-council undetermined on-hold ineligible not-applicable",
};

const names = Object.keys(CODES) as Vocabulary[];

describe("the vocabularies", () => {
  it("are the ones written here", () => {
    expect([...vocabularyNames()].sort()).toEqual([...names].sort());
  });

  it.each(names)("%s has its codes, in its order", (name) => {
    expect(codesOf(name)).toEqual(CODES[name].split(" ").filter((code) => code !== ""));
  });

  it.each(names)("%s has plain codes, and names and abbreviations that stand once", (name) => {
    const entries = codeEntries(name);
    for (const { code } of entries) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const locale of ["vi", "en"] as const) {
      const labels = entries.map((entry) => entry.label[locale]);
      expect(new Set(labels).size).toBe(entries.length);
      for (const label of labels) expect(label).toMatch(/^\p{Lu}\S*( \S+)*$/u);
      for (const label of labels) expect(label).toBe(label.normalize("NFC"));
    }
    for (const { label, abbreviations = [] } of entries) {
      expect(new Set([label.vi, label.en, ...abbreviations]).size).toBe(abbreviations.length + 2);
    }
  });
});

describe("codesOf", () => {
  it("gives a list that cannot be changed", () => {
    expect(() => (codesOf("kind") as string[]).push("don-vi")).toThrow(TypeError);
    expect(codesOf("kind")).toEqual(["ca-nhan", "tap-the", "ho-gia-dinh"]);
  });

  it("gives the codes in their own type", () => {
    const ratings: readonly RatingCode[] = codesOf("rating");
    // @ts-expect-error a rating is not an award form
    const awards: readonly AwardCode[] = codesOf("rating");
    expect(ratings).toBe(awards);
  });

  it.each(["awards", "toString", "__proto__", ""])("refuses the vocabulary %j", (name) => {
    expect(() => codesOf(name as Vocabulary)).toThrow(UnknownCodeError);
  });
});

describe("isCode", () => {
  it("knows every code of a vocabulary and no code of another", () => {
    for (const name of names) {
      for (const code of codesOf(name)) expect(isCode(name, code)).toBe(true);
    }
    expect(isCode("award", "lao-dong-tien-tien")).toBe(false);
    expect(isCode("award", "huan-chuong-lao-dong")).toBe(false);
  });

  it.each(["Bằng khen", "BKTTg", "GIAY-KHEN", "giay-khen ", "toString", "", 0, null, undefined, ["giay-khen"]])(
    "refuses %j",
    (value) => {
      expect(isCode("award", value)).toBe(false);
    },
  );

  it("narrows the type", () => {
    const value: unknown = "giay-khen";
    if (!isCode("award", value)) throw new Error("not reached");
    const code: AwardCode = value;
    expect(code).toBe("giay-khen");
  });

  it("refuses a vocabulary that does not exist", () => {
    expect(() => isCode("awards" as Vocabulary, "giay-khen")).toThrow(UnknownCodeError);
  });
});
