/**
 * A word as it is searched for: small letters without diacritics, and "đ" as "d", so that "bang khen" finds "bằng khen".
 *
 * VitePress writes the text of this function into the page, so it may call nothing that is not in it.
 */
export function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d");
}
