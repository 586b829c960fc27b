import type { CaseFile } from "./case-file.js";
import { dayAfter, reachesYears } from "./dates.js";
import { type Met, NO, YES } from "./met.js";

// A movement without a launcher is the plan's own, which carries out the Prime Minister's and is the province's too.

export function isOfPrimeMinister({ nomination }: CaseFile): boolean {
  const launcher = nomination.movement?.launchedBy;
  return launcher === undefined || launcher === "thu-tuong";
}

export function isOfState({ nomination }: CaseFile): boolean {
  const launcher = nomination.movement?.launchedBy;
  return launcher === undefined || launcher === "thu-tuong" || launcher === "chu-tich-nuoc";
}

export function isOfProvince({ nomination }: CaseFile): boolean {
  const launcher = nomination.movement?.launchedBy;
  return launcher === undefined || launcher === "tinh" || launcher === "bo-nganh";
}

/** Whether the movement has run so many years; where it is only planned to, people judge whether that is enough. */
export function hasRun(file: CaseFile, years: number, judgement: string): Met {
  const { startedOn = "", closedOn = "" } = file.nomination.movement ?? {};
  // The closing day itself belongs to the movement.
  const isPlanned = reachesYears(startedOn, years, closedOn) || reachesYears(startedOn, years, dayAfter(closedOn));
  if (!isPlanned) return NO;
  return reachesYears(startedOn, years, file.asOf) ? YES : file.judged(judgement);
}
