import { awardRefLabel } from "../codes/award-ref.js";
import type { LocalizedText } from "../codes.js";
import type { WindowParams } from "./parameters/fields.js";

/** "after …" in both languages, empty where there is no such award. */
export function afterText(after: WindowParams["after"]): LocalizedText {
  if (after === undefined) return { vi: "", en: "" };
  const label = awardRefLabel(typeof after === "string" ? after : after.award);
  return { vi: ` sau ${label.vi}`, en: ` after ${label.en}` };
}
