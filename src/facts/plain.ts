import { isForKind } from "../codes/kinds.js";
import { codesOf } from "../codes.js";
import { defineFact, type FactDefinition, noParams } from "./definition.js";
import { plainReader } from "./fact-reader.js";

const none = () => [];

const always = { vi: "không bao giờ: luôn được nêu", en: "never: it is always given" };
const whenLeftOut = { vi: "khi không được nêu", en: "when it is left out" };

/** The facts that repeat one field of the nomination. */
export const plainFacts: readonly FactDefinition[] = [
  defineFact({
    name: "award",
    type: "code",
    vocabulary: ["award", "title"],
    meaning: { vi: "Danh hiệu, hình thức được đề nghị", en: "The title or award form proposed" },
    unknownWhen: always,
    params: noParams,
    title: () => ({ vi: "Hình thức đề nghị", en: "Award proposed" }),
    dependsOnAward: () => true,
    reader: () => plainReader((row) => row.awardNumber, none),
  }),
  defineFact({
    name: "occasion",
    type: "code",
    vocabulary: "occasion",
    meaning: { vi: "Dịp khen thưởng", en: "The occasion of the award" },
    unknownWhen: always,
    params: noParams,
    title: () => ({ vi: "Dịp khen thưởng", en: "Occasion" }),
    reader: () => plainReader((row) => row.numbers.occasion, none),
  }),
  defineFact({
    name: "ground",
    type: "code",
    vocabulary: "ground",
    meaning: { vi: "Loại hình khen thưởng", en: "The ground of the award" },
    unknownWhen: {
      vi: "khi không được nêu và kế hoạch không định sẵn",
      en: "when it is left out and no plan of the book sets it",
    },
    params: noParams,
    title: () => ({ vi: "Loại hình khen thưởng", en: "Ground" }),
    dependsOnAward: () => true,
    reader: () =>
      plainReader(
        (row) => row.groundNumber,
        () => [{ input: "ground" }],
      ),
  }),
  defineFact({
    name: "kind",
    type: "code",
    vocabulary: "kind",
    meaning: { vi: "Cá nhân, tập thể hay hộ gia đình", en: "Individual, collective or household" },
    unknownWhen: always,
    params: noParams,
    title: () => ({ vi: "Loại đối tượng", en: "Kind of nominee" }),
    reader: () => plainReader((row) => row.numbers.nominee.kind, none),
  }),
  defineFact({
    name: "group",
    type: "code",
    vocabulary: "group",
    meaning: { vi: "Nhóm đối tượng", en: "The group the nominee belongs to" },
    unknownWhen: whenLeftOut,
    params: noParams,
    title: () => ({ vi: "Nhóm đối tượng", en: "Group of nominee" }),
    reader: (_, book) => {
      const accepted = codesOf("kind").map((kind) =>
        codesOf("group", book).filter((group) => isForKind("group", group, kind, book)),
      );
      return plainReader(
        (row) => row.numbers.nominee.group,
        (row) => [{ input: "group", accepted: accepted[row.numbers.nominee.kind] ?? [] }],
      );
    },
  }),
  defineFact({
    name: "occupation",
    type: "code",
    vocabulary: "occupation",
    meaning: { vi: "Nghề nghiệp của cá nhân", en: "The individual's occupation" },
    unknownWhen: whenLeftOut,
    params: noParams,
    title: () => ({ vi: "Nghề nghiệp", en: "Occupation" }),
    reader: () =>
      plainReader(
        (row) => row.numbers.nominee.occupation,
        () => [{ input: "occupation" }],
      ),
  }),
  defineFact({
    name: "unitLevel",
    type: "code",
    vocabulary: "unitLevel",
    meaning: { vi: "Cấp của đơn vị đề nghị", en: "The level of the proposing unit" },
    unknownWhen: whenLeftOut,
    params: noParams,
    title: () => ({ vi: "Cấp của đơn vị đề nghị", en: "Level of the proposing unit" }),
    reader: () =>
      plainReader(
        (row) => row.numbers.unit.level,
        () => [{ input: "unitLevel" }],
      ),
  }),
  defineFact({
    name: "outsideFlagList",
    type: "boolean",
    meaning: {
      vi: "Tập thể nằm ngoài đối tượng tặng cờ thi đua của bộ, tỉnh",
      en: "Whether the collective is outside the recipients of the ministry's or province's flag",
    },
    unknownWhen: whenLeftOut,
    params: noParams,
    title: () => ({ vi: "Không thuộc đối tượng tặng cờ thi đua", en: "Outside the flag's recipients" }),
    reader: () =>
      plainReader(
        (row) => row.numbers.nominee.outsideFlagList,
        () => [{ input: "outsideFlagList" }],
      ),
  }),
];
