import type { AwardCode, AwardFamilyCode } from "./awards.js";
import type { LocalizedText } from "./entry.js";
import { awardsIn } from "./families.js";
import { labelOf } from "./label.js";
import type { TitleCode } from "./titles.js";
import { isCode } from "./vocabulary.js";

/** A code of an award form, a family of forms, or an emulation title. */
export type AwardRef = AwardCode | AwardFamilyCode | TitleCode;

/** The award forms, or the title, that a code refers to. */
export function expandAwardRef(code: AwardRef): readonly (AwardCode | TitleCode)[] {
  return isCode("title", code) ? [code] : awardsIn(code);
}

/** The label of a form, a family or a title. */
export function awardRefLabel(code: AwardRef): LocalizedText {
  if (isCode("title", code)) return labelOf("title", code);
  return isCode("award", code) ? labelOf("award", code) : labelOf("awardFamily", code);
}
