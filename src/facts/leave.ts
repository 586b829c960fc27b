import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { type FactContext, NOT_RATED } from "./context.js";

/**
 * Gives whether a year without a rating was spent on maternity leave, which counts as time (Decree 152/2025/NĐ-CP, Article 4,
 * clause 5). Where the years of leave are not given, it may have been for a person who may be a woman, from the first year
 * rated on: before that nobody was in service.
 */
export function leaveStates(context: FactContext): (year: number) => Truth {
  const { nominee, record } = context.nomination;
  const years = record?.maternityYears;
  if (years !== undefined) return (year) => (years.includes(year) ? TRUE : FALSE);
  if (nominee.kind !== "ca-nhan" || nominee.woman === false) return () => FALSE;
  const first = context.firstRatedYear();
  return (year) => (year >= first && context.rankIn(year) === NOT_RATED ? UNKNOWN : FALSE);
}
