import type { AwardCode } from "./awards.js";
import { ministryNames } from "./ministries.js";
import { normalWords, wordKey } from "./normalise.js";
import { provinceNames } from "./provinces.js";
import type { TitleCode } from "./titles.js";

/** An award or a title of one name that several bodies give: who gave it decides the code. */
export interface IssuedForm {
  readonly vocabulary: "award" | "title";
  /** The name without its issuer, in plain words, and how papers shorten it. */
  readonly heads: readonly string[];
  /** Every code that the name may stand for, highest first. */
  readonly codes: readonly (AwardCode | TitleCode)[];
  /** The code that an issuer makes of it. */
  readonly issued: AwardCode | TitleCode;
  readonly by: IssuerKind;
}

/** Ministries, sectors and provinces are one rank in the law; heads of local bodies, schools and firms are another. */
type IssuerKind = "bo-tinh" | "thu-truong";

export const issuedForms: readonly IssuedForm[] = [
  {
    vocabulary: "award",
    heads: ["bang khen", "bk"],
    codes: ["bang-khen-thu-tuong", "bang-khen-tinh"],
    issued: "bang-khen-tinh",
    by: "bo-tinh",
  },
  {
    vocabulary: "award",
    heads: ["co thi dua", "ctd", "co"],
    codes: ["co-thi-dua-chinh-phu", "co-thi-dua-tinh"],
    issued: "co-thi-dua-tinh",
    by: "bo-tinh",
  },
  {
    vocabulary: "title",
    heads: ["chien si thi dua", "chien sy thi dua", "cstd"],
    codes: ["chien-si-thi-dua-toan-quoc", "chien-si-thi-dua-tinh", "chien-si-thi-dua-co-so"],
    issued: "chien-si-thi-dua-tinh",
    by: "bo-tinh",
  },
  { vocabulary: "award", heads: ["giay khen", "gk"], codes: ["giay-khen"], issued: "giay-khen", by: "thu-truong" },
];

/** The code of an award or title whose key is a name with its issuer; nothing where the issuer is not known. */
export function issuedCode({ heads, issued, by }: IssuedForm, key: string): AwardCode | TitleCode | undefined {
  for (const head of heads) {
    const start = wordKey(head);
    if (key.startsWith(start) && isIssuer(by, key.slice(start.length), start)) return issued;
  }
  return undefined;
}

let patterns: Record<IssuerKind, RegExp> | undefined;

function isIssuer(kind: IssuerKind, key: string, head: string): boolean {
  // One letter for the level makes another word of a short head: "cờ" and T is "cột".
  if (kind === "bo-tinh" && head !== "co" && LETTERS.test(key)) return true;
  patterns ??= { "bo-tinh": ministerialOrProvincial(), "thu-truong": LOCAL_HEAD };
  return patterns[kind].test(key) && !(kind === "thu-truong" && NAMES_ANOTHER.test(key));
}

/** T for tỉnh, B for bộ, C for cấp. */
const LETTERS = /^c?[tb]$/;

function ministerialOrProvincial(): RegExp {
  const names = either(provinceNames.flatMap(keysOfName));
  const committee = "(?:ubnd|uybannhandan)";
  const chair = "(?:chutich|ct)?";
  const level = "(?:tinh|thanhpho|tp)";
  const full = either(ministryNames.flat().flatMap(keysOfName));
  const short = either(ministryNames.flatMap(([, ...shortened]) => shortened.flatMap(keysOfName)));
  const issuer = either([
    `${chair}${committee}(?:cap)?${level}{0,2}(?:${names})?`,
    `${chair}(?:cap)?${level}{1,2}(?:${names})?`,
    `(?:cap)?(?:bo|nganh|bannganh)(?:bo|ban|nganh|doanthe)*(?:trunguong|tw|tu)?`,
    "botruong",
    `bo(?:${full})`,
    `(?:cap)?b(?:${short})`,
  ]);
  return new RegExp(`^(?:cua)?(?:${issuer}){1,3}$`);
}

/** Who gives a certificate of commendation (law, Article 75): its name may go on with any unit's. */
const LOCAL_HEAD = new RegExp(
  `^(?:cua)?(?:${[
    ...["chutich", "ct", "thutruong", "giamdoc", "gd", "tonggiamdoc", "tgd", "hieutruong", "vientruong", "cuctruong"],
    ...["chicuctruong", "truong", "ubnd", "uybannhandan", "cap", "so", "phong", "cuc", "chicuc", "huyen", "quan", "xa"],
    ...["phuong", "thixa", "thitran", "tinh", "thanhpho", "tp", "congty", "doanhnghiep", "hoptacxa", "benhvien"],
    ...["trungtam", "donvi", "coquan"],
  ].join("|")})`,
);

/** A text that goes on with a second award is no name of one. */
const NAMES_ANOTHER = /bangkhen|bk|giaykhen|cothidua|ctd|huanchuong|hcld|chiensi|chiensy|cstd|laodongtientien|ldtt/;

/** A name's keys: `Giáo dục và Đào tạo` also without its `và`, as `GD&ĐT` is. */
function keysOfName(name: string): string[] {
  const words = normalWords(name);
  return [...new Set([wordKey(words), wordKey(words.replaceAll(" va ", " "))])];
}

function either(alternatives: readonly string[]): string {
  return [...new Set(alternatives)].sort((a, b) => b.length - a.length).join("|");
}
