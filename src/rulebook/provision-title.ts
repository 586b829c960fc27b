import { type AwardRef, awardRefLabel } from "../codes/award-ref.js";
import type { LocalizedText } from "../codes.js";

/** What a provision of any list may carry of a name. */
export interface NamedProvision {
  id: string;
  pack: string;
  title?: LocalizedText | undefined;
  action?: LocalizedText | undefined;
  award?: AwardRef | undefined;
  awards?: readonly AwardRef[] | undefined;
}

/** What a provision is called: its title, what is to be done, or the awards that it is about. */
export function provisionTitle({ title, action, award, awards }: NamedProvision): LocalizedText | undefined {
  const own = title ?? action;
  if (own !== undefined) return own;
  const labels = (awards ?? (award === undefined ? [] : [award])).map(awardRefLabel);
  if (labels.length === 0) return undefined;
  return { vi: labels.map(({ vi }) => vi).join(", "), en: labels.map(({ en }) => en).join(", ") };
}
