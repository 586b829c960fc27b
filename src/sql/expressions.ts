/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Texts as the items of an `IN` or an array. */
export const literals = (texts: readonly string[]): string => texts.map(literal).join(", ");

/** A day as a literal of SQL. */
export const dayLiteral = (day: string): string => `DATE ${literal(day)}`;

/** Whether a column has one of some codes: unknown where it has none. */
export const isAmong = (column: string, codes: readonly string[]): string => {
  if (codes.length === 0) return "FALSE";
  return codes.length === 1 ? `${column} = ${literal(codes[0] as string)}` : `${column} IN (${literals(codes)})`;
};

/** The conjunction of conditions in the three-valued logic of SQL, without the parts that decide nothing. */
export function allOf(conditions: readonly string[]): string {
  const open = [...new Set(conditions)].filter((condition) => condition !== "TRUE");
  if (open.includes("FALSE")) return "FALSE";
  return open.length === 0 ? "TRUE" : open.length === 1 ? (open[0] as string) : `(${open.join(" AND ")})`;
}

/** The disjunction of conditions. */
export function anyOf(conditions: readonly string[]): string {
  const open = [...new Set(conditions)].filter((condition) => condition !== "FALSE");
  if (open.includes("TRUE")) return "TRUE";
  return open.length === 0 ? "FALSE" : open.length === 1 ? (open[0] as string) : `(${open.join(" OR ")})`;
}

/** The opposite of a condition: that of what is unknown is unknown. */
export function negation(condition: string): string {
  if (condition === "TRUE") return "FALSE";
  return condition === "FALSE" ? "TRUE" : condition === UNKNOWN ? UNKNOWN : `(NOT ${condition})`;
}

/** A truth that is not known. */
export const UNKNOWN = "CAST(NULL AS BOOLEAN)";

/** Whether an expression is a constant or a column already, so that no column for it would spare anything. */
export const isPlain = (expression: string): boolean =>
  ["TRUE", "FALSE", UNKNOWN].includes(expression) || /^\(?(NOT )?n\.\w+\)?$/.test(expression);

/** The latest, or the largest, of several values; those that are null count for nothing. */
export const greatest = (values: readonly string[]): string => extreme("GREATEST", values);

/** The earliest, or the smallest, of several values; those that are null count for nothing. */
export const least = (values: readonly string[]): string => extreme("LEAST", values);

function extreme(name: string, values: readonly string[]): string {
  const different = [...new Set(values)];
  return different.length === 1 ? (different[0] as string) : `${name}(${different.join(", ")})`;
}

/** More than any count, and later than any year. */
export const WITHOUT_END = "1000000";

/** A number that a condition chooses. */
export const choose = (condition: string, then: string, otherwise: string): string => {
  if (condition === "TRUE" || then === otherwise) return then;
  return condition === "FALSE" ? otherwise : `CASE WHEN ${condition} THEN ${then} ELSE ${otherwise} END`;
};
