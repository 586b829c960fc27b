/** The year of a date, however precise. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Whether a day lies so many full years after another; 29 February has its anniversary on the 28th. */
export function reachesYears(from: string, years: number, day: string): boolean {
  const year = yearOf(day);
  const anniversary = yearOf(from) + years;
  if (year !== anniversary) return year > anniversary;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthAndDay = from.slice(5);
  return day.slice(5) >= (monthAndDay === "02-29" && !isLeapYear ? "02-28" : monthAndDay);
}

/** The day after a day. */
export function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
