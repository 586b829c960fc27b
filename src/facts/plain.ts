import { isForKind } from "../codes/kinds.js";
import { codesOf, type LocalizedText } from "../codes.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { plainReader } from "./fact-reader.js";
import type { Row } from "./row.js";

/** Defines a fact that repeats a code of the nomination, of the vocabulary of the same name; two are always given. */
const defineCode = (
  name: "occasion" | "ground" | "kind" | "group" | "occupation" | "unitLevel",
  title: LocalizedText,
  number: (row: Row) => number,
): FactDefinition =>
  defineFact({
    name,
    type: "code",
    vocabulary: name,
    title: () => title,
    reader: () => plainReader(number, ...(name === "occasion" || name === "kind" ? [] : [{ input: name }])),
  });

/** The facts that repeat one field of the nomination. */
export const plainFacts: readonly FactDefinition[] = [
  defineFact({
    name: "award",
    type: "code",
    vocabulary: "awardOrTitle",
    title: () => ({ vi: "Hình thức đề nghị", en: "Award proposed" }),
    dependsOnAward: () => true,
    // Where none is proposed the fact is no code at all, and so none that it is compared with.
    reader: () => ({ read: (row) => row.know(row.awardNumber), missing: () => [] }),
  }),
  {
    ...defineCode("occasion", { vi: "Dịp khen thưởng", en: "Occasion" }, (row) => row.numbers.occasion),
    dependsOnAward: () => true,
  },
  {
    ...defineCode("ground", { vi: "Loại hình khen thưởng", en: "Ground" }, (row) => row.groundNumber),
    dependsOnAward: () => true,
  },
  defineCode("kind", { vi: "Loại đối tượng", en: "Kind of nominee" }, (row) => row.numbers.nominee.kind),
  {
    ...defineCode("group", { vi: "Nhóm đối tượng", en: "Group of nominee" }, (row) => row.numbers.nominee.group),
    reader: (_, book) => {
      const accepted = codesOf("kind").map((kind) =>
        codesOf("group", book).filter((group) => isForKind("group", group, kind, book)),
      );
      return {
        ...plainReader((row) => row.numbers.nominee.group),
        missing: (row) => [{ input: "group", accepted: accepted[row.numbers.nominee.kind] ?? [] }],
      };
    },
  },
  defineCode("occupation", { vi: "Nghề nghiệp", en: "Occupation" }, (row) => row.numbers.nominee.occupation),
  defineCode(
    "unitLevel",
    { vi: "Cấp của đơn vị đề nghị", en: "Level of the proposing unit" },
    (row) => row.numbers.unit.level,
  ),
  defineFact({
    name: "outsideFlagList",
    type: "boolean",
    title: () => ({ vi: "Không thuộc đối tượng tặng cờ thi đua", en: "Outside the flag's recipients" }),
    reader: () => plainReader((row) => row.numbers.nominee.outsideFlagList, { input: "outsideFlagList" }),
  }),
];
