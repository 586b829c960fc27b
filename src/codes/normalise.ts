/** Longer than any name with room for noise; longer text is no name, and is not looked at. */
const LONGEST_NAME = 1000;

/** Whether a value is a text that is short enough to be a name. */
export function isNameLength(text: unknown): text is string {
  return typeof text === "string" && text.length <= LONGEST_NAME;
}

/**
 * The words of a text in plain lower-case ASCII: `"BK  của Thủ tướng"` gives `"bk cua thu tuong"`.
 *
 * NFKD takes the marks off in one step whether they came composed or not, and turns `Ⅲ` and full-width letters plain.
 * The đ has no decomposition, and keyboards write it with three letters that look alike.
 */
export function normalWords(text: string): string {
  if (!isNameLength(text)) return "";
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What two texts must share to be the same name: the words without the spaces, so that `HCLĐ III` is `HCLĐIII`. */
export function wordKey(words: string): string {
  return words.replaceAll(" ", "");
}
