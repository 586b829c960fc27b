/**
 * Writes plain JSON in canonical form (RFC 8785): keys in order, no spaces. Fields that are `undefined` are left out.
 *
 * Of checked input and packs alone, which hold neither cycles nor objects of a class.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  // In the order of UTF-16 code units, as the standard wants it.
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`)
    .join(",")}}`;
}
