import { isForKind } from "../codes/kinds.js";
import { codesOf } from "../codes.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { knownValue, missingInput, NO, valueOr } from "./fact-value.js";

/** The facts that repeat one field of the nomination. */
export const plainFacts: readonly FactDefinition[] = [
  defineFact({
    name: "award",
    type: "code",
    vocabulary: ["award", "title"],
    title: () => ({ vi: "Hình thức đề nghị", en: "Award proposed" }),
    dependsOnAward: () => true,
    reader:
      () =>
      ({ award }) =>
        knownValue(award ?? ""),
  }),
  defineFact({
    name: "occasion",
    type: "code",
    vocabulary: "occasion",
    title: () => ({ vi: "Dịp khen thưởng", en: "Occasion" }),
    reader:
      () =>
      ({ nomination }) =>
        knownValue(nomination.occasion),
  }),
  defineFact({
    name: "ground",
    type: "code",
    vocabulary: "ground",
    title: () => ({ vi: "Loại hình khen thưởng", en: "Ground" }),
    dependsOnAward: () => true,
    reader: () => {
      const notGiven = missingInput({ input: "ground" });
      return ({ ground }) => valueOr(ground, notGiven);
    },
  }),
  defineFact({
    name: "kind",
    type: "code",
    vocabulary: "kind",
    title: () => ({ vi: "Loại đối tượng", en: "Kind of nominee" }),
    reader:
      () =>
      ({ nomination }) =>
        knownValue(nomination.nominee.kind),
  }),
  defineFact({
    name: "group",
    type: "code",
    vocabulary: "group",
    title: () => ({ vi: "Nhóm đối tượng", en: "Group of nominee" }),
    reader: (_, book) => {
      const notGiven = new Map(
        codesOf("kind").map((kind) => {
          const accepted = codesOf("group", book).filter((group) => isForKind("group", group, kind, book));
          return [kind, missingInput({ input: "group", accepted })];
        }),
      );
      return ({ nomination: { nominee } }) => valueOr(nominee.group, notGiven.get(nominee.kind) ?? NO);
    },
  }),
  defineFact({
    name: "occupation",
    type: "code",
    vocabulary: "occupation",
    title: () => ({ vi: "Nghề nghiệp", en: "Occupation" }),
    reader: () => {
      const notGiven = missingInput({ input: "occupation" });
      return ({ nomination }) => valueOr(nomination.nominee.occupation, notGiven);
    },
  }),
  defineFact({
    name: "unitLevel",
    type: "code",
    vocabulary: "unitLevel",
    title: () => ({ vi: "Cấp của đơn vị đề nghị", en: "Level of the proposing unit" }),
    reader: () => {
      const notGiven = missingInput({ input: "unitLevel" });
      return ({ nomination }) => valueOr(nomination.unit?.level, notGiven);
    },
  }),
  defineFact({
    name: "outsideFlagList",
    type: "boolean",
    title: () => ({ vi: "Không thuộc đối tượng tặng cờ thi đua", en: "Outside the flag's recipients" }),
    reader: () => {
      const notGiven = missingInput({ input: "outsideFlagList" });
      return ({ nomination }) => valueOr(nomination.nominee.outsideFlagList, notGiven);
    },
  }),
];
