/** The full years from one day to another as texts; written apart from the library's, which counts in numbers. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const leapYear = new Date(Date.UTC(Number(to.slice(0, 4)), 1, 29)).getUTCMonth() === 1;
  const anniversary = from.endsWith("-02-29") && !leapYear ? "-02-28" : from.slice(4);
  return to.slice(4) < anniversary ? years - 1 : years;
}
