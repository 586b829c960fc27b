/** Compares texts by their code units alone: an order of the language would depend on the machine's data. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number, or any other single character. */
const PARTS = /\d+|\D/g;

/** Compares ids, where numbers count as numbers: `buoc-10` comes after `buoc-2`. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a.match(PARTS) ?? [], b.match(PARTS) ?? []];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = isNumber(part) && isNumber(other) ? compareNumbers(part, other) : compareText(part, other);
    if (order !== 0) return order;
  }
  // Without leading zeros the two may be the same and still be two ids.
  return left.length - right.length || compareText(a, b);
}

function isNumber(part: string): boolean {
  return part >= "0" && part < ":";
}

/** Of digits, so that a number of any length is exact. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return left.length - right.length || compareText(left, right);
}
