import { awardRefLabel } from "../codes/award-ref.js";
import { type CodeIn, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";
import type { WindowParams } from "./parameters/fields.js";

/** "after …" in both languages, empty where there is no such award. */
export function afterText(after: WindowParams["after"]): LocalizedText {
  if (after === undefined) return { vi: "", en: "" };
  const label = awardRefLabel(typeof after === "string" ? after : after.award);
  return { vi: ` sau ${label.vi}`, en: ` after ${label.en}` };
}

/** The labels of several codes, one after the other. */
export function joinLabels<V extends Vocabulary>(vocabulary: V, codes: readonly CodeIn<V>[]): LocalizedText {
  const labels = codes.map((code) => labelOf(vocabulary, code));
  return { vi: labels.map(({ vi }) => vi).join(", "), en: labels.map(({ en }) => en).join(", ") };
}
