import { describe, expect, it } from "vitest";
import { POST_RANKS, type PostEntry, postRankIndex, posts } from "../../src/codes/posts.js";
import { codesOf, resolveCode } from "../../src/codes.js";

const among = { among: "post" } as const;

describe("the ranks of posts", () => {
  it("are the six of the decree, and each post has one, the highest first", () => {
    expect(POST_RANKS).toEqual(codesOf("post").slice(0, 6));
    expect(POST_RANKS.map(postRankIndex)).toEqual([0, 1, 2, 3, 4, 5]);
    const equal = codesOf("post").slice(6).map(postRankIndex);
    expect(equal).toEqual([...equal].sort((a, b) => a - b));
    expect(new Set(equal).size).toBe(6);
  });

  it.each([
    ["chu-tich-hdnd", 1],
    ["chu-tich-ubnd", 1],
    ["pho-chu-tich-hdnd", 3],
    ["pho-chu-tich-ubnd", 3],
  ])("put %s of Hà Nội and Ho Chi Minh City one step above a province's", (post, rank) => {
    const indexOf = (code: string) => postRankIndex(codesOf("post").find((one) => one === code) ?? "pho-vu-truong");
    expect([indexOf(`${post}-ha-noi-ho-chi-minh`), indexOf(`${post}-tinh`)]).toEqual([rank - 1, rank]);
  });
});

describe("resolveCode among posts", () => {
  it.each([
    ["Giám đốc Sở", "giam-doc-so"],
    ["Giám đốc Sở Nội vụ", "giam-doc-so"],
    ["GĐ Sở Tài chính tỉnh An Giang", "giam-doc-so"],
    ["Phó Giám đốc Sở Y tế", "pho-giam-doc-so"],
    ["Chủ tịch UBND tỉnh", "chu-tich-ubnd-tinh"],
    ["Chủ tịch UBND tỉnh Sơn La", "chu-tich-ubnd-tinh"],
    ["PCT UBND tỉnh", "pho-chu-tich-ubnd-tinh"],
    ["Phó Chủ tịch HĐND tỉnh Hà Tĩnh", "pho-chu-tich-hdnd-tinh"],
    ["Bí thư Tỉnh ủy", "bi-thu-tinh-uy"],
    ["Bí thư Thành ủy Hà Nội", "bi-thu-tinh-uy"],
    ["Phó Bí thư Thường trực Tỉnh uỷ Hải Dương", "pho-bi-thu-tinh-uy"],
    ["Phó Bí thư Thành ủy TP. Hồ Chí Minh", "pho-bi-thu-thanh-uy-ha-noi-ho-chi-minh"],
    ["Chủ tịch UBND TP.HCM", "chu-tich-ubnd-ha-noi-ho-chi-minh"],
    ["Chủ tịch UBND thành phố Hà Nội", "chu-tich-ubnd-ha-noi-ho-chi-minh"],
    ["Ủy viên BTV Tỉnh ủy", "uy-vien-thuong-vu-tinh-uy"],
    ["Chủ tịch UBMTTQVN tỉnh An Giang", "chu-tich-mttq-tinh"],
    ["Phó Trưởng đoàn ĐBQH chuyên trách", "pho-truong-doan-dbqh-tinh"],
    ["Tỉnh ủy viên", "tinh-uy-vien"],
    ["Trưởng Ban Tổ chức Tỉnh ủy", "truong-ban-dang-tinh"],
    ["Chủ tịch Hội Nông dân tỉnh An Giang", "truong-to-chuc-chinh-tri-xa-hoi-tinh"],
    ["Bí thư Huyện ủy Ba Tơ", "bi-thu-huyen-uy"],
    ["Chủ tịch UBND huyện Châu Phú", "chu-tich-ubnd-cap-huyen"],
    ["Vụ trưởng", "vu-truong"],
    ["Thứ trưởng", "thu-truong"],
  ])("%s is %s", (text, code) => {
    expect(resolveCode(text, among)).toEqual({ code });
  });

  it.each<[string, string[]]>([
    ["Bí thư Thành ủy Long Xuyên", ["bi-thu-tinh-uy", "bi-thu-huyen-uy"]],
    ["Chủ tịch UBND thành phố Cần Thơ", ["chu-tich-ubnd-tinh", "chu-tich-ubnd-cap-huyen"]],
    ["Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", ["pho-bi-thu-tinh-uy", "chu-tich-ubnd-tinh"]],
    ["Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở Tài chính", ["uy-vien-thuong-vu-tinh-uy", "giam-doc-so"]],
  ])("%s may be any of %j, and nobody chooses", (text, candidates) => {
    expect(resolveCode(text, among)).toEqual({ candidates });
  });

  it.each([
    "Giám đốc",
    "nguyên Giám đốc Sở Nội vụ",
    "Chủ tịch UBND xã",
    "Phó Chủ tịch UBND huyện",
    "Giám đốc Sởnội vụ",
  ])("%s is no post of the decree's table", (text) => {
    expect(resolveCode(text, among)).not.toHaveProperty("code");
  });

  it("takes a name behind a post only where posts are asked for", () => {
    expect(resolveCode("Giám đốc Sở Nội vụ")).not.toHaveProperty("code");
    expect(resolveCode("Giám đốc Sở Nội vụ", { among: ["body", "post"] })).toEqual({ code: "giam-doc-so" });
    expect(resolveCode("Giám đốc Sở Nội vụ", { among: "body" })).not.toHaveProperty("code");
  });

  it("has every form that a name may follow stand for its post, or for several", () => {
    for (const { code, beforeName = [] } of posts as readonly PostEntry[]) {
      for (const form of beforeName) {
        const result = resolveCode(`${form} X`, among);
        expect("code" in result ? [result.code] : result.candidates).toContain(code);
      }
    }
  });
});
