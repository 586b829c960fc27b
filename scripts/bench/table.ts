import { median } from "./median.js";
import type { Measured } from "./rounds.js";

/** A figure with as many places as it bears. */
export const figure = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
};

/** How many times longer one takes than another: the median over the rounds, each compared within itself. */
export function ratio(one: Measured, other: Measured): number {
  return median(one.microseconds.map((time, round) => time / (other.microseconds[round] ?? Number.NaN)));
}

/** A table in Markdown, its head first. */
export function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/** The contender of a name; throws where it was not measured. */
export function measuredAs(measured: readonly Measured[], name: string): Measured {
  const found = measured.find(({ contender }) => contender.name === name);
  if (found === undefined) throw new Error(`${name} was not measured`);
  return found;
}
