import type { PrizeProvision, Rounding } from "../pack/types.js";

/** How a product is brought to a multiple of a step. */
export type Direction = Rounding["direction"];

/**
 * Money in hundredths of a VND: a coefficient has at most two decimals, so the product with a base salary is a whole
 * number of them. Binary fractions never take part.
 */
export type Hundredths = number;

/** The product of a coefficient and a base salary in VND. */
export function product(coefficient: number, baseSalary: number): Hundredths {
  return Math.round(coefficient * 100) * baseSalary;
}

/** In VND. */
export function inDong(money: Hundredths): number {
  return money / 100;
}

/** Brings money to a multiple of a step in VND; of two multiples as near as each other, to the higher. */
function roundTo(money: Hundredths, step: number, direction: Direction): Hundredths {
  const whole = step * 100;
  const over = money % whole;
  if (over === 0) return money;
  return direction === "up" || over * 2 >= whole ? money - over + whole : money - over;
}

/** The prize under one interpretation of rounding: of the product, or first of the individual's prize that is multiplied. */
export function roundedPrize(
  { coefficient, timesIndividual }: Pick<PrizeProvision, "coefficient" | "timesIndividual">,
  baseSalary: number,
  { step, direction, individualFirst }: { step: number; direction: Direction; individualFirst: boolean },
): Hundredths {
  const whole = product(coefficient, baseSalary);
  if (!individualFirst || timesIndividual === undefined) return roundTo(whole, step, direction);
  const times = Math.round(timesIndividual * 100);
  const individual = roundTo((whole * 100) / times, step, direction);
  return roundTo((individual / 100) * times, step, direction);
}
