import { awardRefLabel } from "../codes/award-ref.js";
import { type CodeIn, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";
import { openingOf } from "./award-filter.js";
import type { WindowParams } from "./parameters/fields.js";

/** Texts one after the other, in both languages; what is empty takes no place. */
export function joinTexts(texts: readonly (LocalizedText | undefined)[], separator = " "): LocalizedText {
  const joined = (language: "vi" | "en") => texts.flatMap((text) => text?.[language] || []).join(separator);
  return { vi: joined("vi"), en: joined("en") };
}

/** "after …", where there is such an award. */
export function afterText(after: WindowParams["after"]): LocalizedText | undefined {
  const opening = openingOf(after);
  return opening && joinTexts([{ vi: "sau", en: "after" }, awardRefLabel(opening.award)]);
}

/** The labels of several codes, one after the other. */
export const joinLabels = <V extends Vocabulary>(vocabulary: V, codes: readonly CodeIn<V>[]): LocalizedText =>
  joinTexts(
    codes.map((code) => labelOf(vocabulary, code)),
    ", ",
  );
