import type { LocalizedText } from "../../codes.js";

/** What a fact means, for who writes or reads a pack: no answer about a nomination has these words. */
export interface FactDocumentation {
  readonly meaning: LocalizedText;
  readonly unknownWhen: LocalizedText;
}

/** The documentation of facts that are unknown for one reason, by what each means. */
export const unknownAlike = (
  unknownWhen: LocalizedText,
  meanings: Readonly<Record<string, LocalizedText>>,
): Readonly<Record<string, FactDocumentation>> =>
  Object.fromEntries(Object.entries(meanings).map(([fact, meaning]) => [fact, { meaning, unknownWhen }]));

/** Where a list decides, and what is on it is not enough. */
export const whenOpen = (vi: string, en: string): LocalizedText => ({
  vi: `khi danh sách ${vi} chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận`,
  en: `when the list of ${en} is not declared whole and what is on it does not settle the answer`,
});
