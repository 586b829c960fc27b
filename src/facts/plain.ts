import { isForKind } from "../codes/kinds.js";
import { codesOf } from "../codes.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { plainReader } from "./fact-reader.js";

/** The facts that repeat one field of the nomination. */
export const plainFacts: readonly FactDefinition[] = [
  defineFact({
    name: "award",
    type: "code",
    vocabulary: ["award", "title"],
    title: () => ({ vi: "Hình thức đề nghị", en: "Award proposed" }),
    dependsOnAward: () => true,
    // Where none is proposed the fact is no code at all, and so none that it is compared with.
    reader: () => ({ read: (row) => row.know(row.awardNumber), missing: () => [] }),
  }),
  defineFact({
    name: "occasion",
    type: "code",
    vocabulary: "occasion",
    title: () => ({ vi: "Dịp khen thưởng", en: "Occasion" }),
    reader: () => plainReader((row) => row.numbers.occasion),
  }),
  defineFact({
    name: "ground",
    type: "code",
    vocabulary: "ground",
    title: () => ({ vi: "Loại hình khen thưởng", en: "Ground" }),
    dependsOnAward: () => true,
    reader: () => plainReader((row) => row.groundNumber, { input: "ground" }),
  }),
  defineFact({
    name: "kind",
    type: "code",
    vocabulary: "kind",
    title: () => ({ vi: "Loại đối tượng", en: "Kind of nominee" }),
    reader: () => plainReader((row) => row.numbers.nominee.kind),
  }),
  defineFact({
    name: "group",
    type: "code",
    vocabulary: "group",
    title: () => ({ vi: "Nhóm đối tượng", en: "Group of nominee" }),
    reader: (_, book) => {
      const accepted = codesOf("kind").map((kind) =>
        codesOf("group", book).filter((group) => isForKind("group", group, kind, book)),
      );
      return {
        ...plainReader((row) => row.numbers.nominee.group),
        missing: (row) => [{ input: "group", accepted: accepted[row.numbers.nominee.kind] ?? [] }],
      };
    },
  }),
  defineFact({
    name: "occupation",
    type: "code",
    vocabulary: "occupation",
    title: () => ({ vi: "Nghề nghiệp", en: "Occupation" }),
    reader: () => plainReader((row) => row.numbers.nominee.occupation, { input: "occupation" }),
  }),
  defineFact({
    name: "unitLevel",
    type: "code",
    vocabulary: "unitLevel",
    title: () => ({ vi: "Cấp của đơn vị đề nghị", en: "Level of the proposing unit" }),
    reader: () => plainReader((row) => row.numbers.unit.level, { input: "unitLevel" }),
  }),
  defineFact({
    name: "outsideFlagList",
    type: "boolean",
    title: () => ({ vi: "Không thuộc đối tượng tặng cờ thi đua", en: "Outside the flag's recipients" }),
    reader: () => plainReader((row) => row.numbers.nominee.outsideFlagList, { input: "outsideFlagList" }),
  }),
];
