import { normalWords } from "../codes/normalise.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { FieldName } from "./fields.js";
import { readList, wrongType } from "./rows.js";
import type { Column, ColumnMap } from "./types.js";

/** The headings that offices use, in plain words, by what they hold. The first of each is that of the template. */
const HEADINGS: readonly (readonly [field: FieldName, headings: readonly string[]])[] = [
  ["nominee.id", ["Mã hồ sơ", "Mã", "Mã số", "Mã đề nghị", "STT", "Số thứ tự"]],
  [
    "nominee.name",
    [
      "Họ và tên hoặc tên tập thể",
      "Họ và tên/Tên tập thể",
      "Họ và tên",
      "Họ tên",
      "Tên tập thể",
      "Tên cá nhân, tập thể",
    ],
  ],
  ["nominee", ["Đối tượng", "Loại đối tượng"]],
  ["nominee.woman", ["Giới tính", "Nữ"]],
  ["nominee.occupation", ["Nghề nghiệp"]],
  ["nominee.foundedOn", ["Ngày thành lập", "Năm thành lập"]],
  ["unit.name", ["Đơn vị", "Đơn vị công tác", "Đơn vị đề nghị", "Nơi công tác"]],
  ["unit.level", ["Cấp đơn vị", "Cấp", "Loại đơn vị"]],
  ["award", ["Hình thức đề nghị", "Hình thức khen thưởng", "Đề nghị khen thưởng", "Danh hiệu đề nghị"]],
  ["occasion", ["Dịp khen thưởng", "Dịp"]],
  ["ground", ["Loại hình khen thưởng", "Loại hình"]],
  ["receivedOn", ["Ngày nhận hồ sơ", "Ngày tiếp nhận"]],
  ["asOf", ["Ngày xét", "Ngày họp xét"]],
  [
    "record.awards",
    [
      "Danh hiệu, khen thưởng đã được tặng",
      "Danh hiệu đã đạt",
      "Khen thưởng đã đạt",
      "Khen thưởng đã được tặng",
      "Thành tích khen thưởng",
    ],
  ],
  ["record.initiatives", ["Sáng kiến", "Sáng kiến, đề tài"]],
  ["record.discipline", ["Kỷ luật", "Hình thức kỷ luật"]],
  [
    "record.leaderDiscipline",
    ["Kỷ luật người đứng đầu, cấp phó", "Kỷ luật người đứng đầu", "Kỷ luật của người đứng đầu, cấp phó"],
  ],
  ["record.recognitions", ["Công nhận đạt chuẩn", "Đạt chuẩn"]],
];

const FIELDS = new Map(
  HEADINGS.flatMap(([field, headings]) => headings.map((heading) => [normalWords(heading), field])),
);

/** The year of a rating in its heading: `Xếp loại 2024`, `Mức độ hoàn thành nhiệm vụ năm 2024`. */
const RATING = /^(?:xep loai|danh gia|muc do hoan thanh(?: nhiem vu)?|ket qua danh gia)(?: nam)? ((?:19|20|21)\d\d)$/;

/**
 * The column map of the headings that are among those that offices use; the others are not read.
 *
 * @throws InvalidInputError for what is no list of texts.
 */
export function columnsForOffices(headings: Iterable<string>): ColumnMap {
  return Object.fromEntries(
    readList(headings, "headings").flatMap((heading, index): [string, FieldName | Column][] => {
      if (typeof heading !== "string") throw wrongType(heading, "string", `headings[${index}]`);
      const words = normalWords(heading);
      const [, year] = RATING.exec(words) ?? [];
      if (year !== undefined) return [[heading, { field: "record.ratings", year: Number(year) }]];
      const field = FIELDS.get(words) as FieldName | undefined;
      return field === undefined ? [] : [[heading, field]];
    }),
  );
}

/**
 * The headings of a sheet to hand out: all that `readRows` knows, with ratings of the years asked for.
 *
 * @throws InvalidInputError for what is no list of years from 1900 to 2199.
 * @example
 * templateHeadings([2025]).slice(0, 2); // ["Mã hồ sơ", "Họ và tên hoặc tên tập thể"]
 */
export function templateHeadings(ratingYears: readonly number[]): string[] {
  const years = readList(ratingYears, "ratingYears").map((year, index) => {
    // A heading of another year would not be read back.
    if (Number.isInteger(year) && RATING.test(`xep loai ${year}`)) return year as number;
    const place = { path: `ratingYears[${index}]`, received: describeValue(year) };
    throw new InvalidInputError([makeProblem("out-of-range", { ranges: [{ from: 1900, to: 2199 }] }, place)]);
  });
  return HEADINGS.flatMap(([field, [first = ""]]) => [
    ...(field === "record.awards" ? years.map((year) => `Xếp loại ${year}`) : []),
    first,
  ]);
}
