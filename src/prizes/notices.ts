import type { PrizeProvision, Rounding } from "../pack/types.js";
import type { Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import { inDong, roundedPrize } from "./amounts.js";

/** Adds the notice that a book does not hold a factor of the amount. */
export function addMissingNotice(notices: Notices, what: "noPrize" | "noBaseSalary", concerns: string[]): void {
  notices.add({ code: "not-encoded", wording: NOTICE_WORDINGS[what], concerns });
}

/** Adds the notice that an award has prizes, and none for the kind of nominee. */
export function addNoneForKindNotice(notices: Notices, { source, id }: PrizeProvision): void {
  notices.add({ code: "not-stated", wording: NOTICE_WORDINGS.noPrizeForKind, source, concerns: [id] });
}

/**
 * Adds the notice of the interpretation by which an amount may be rounded, with what the others would give. There is none
 * where each gives the exact amount.
 */
export function addRoundingNotice(
  notices: Notices,
  rounding: Rounding,
  prize: PrizeProvision,
  baseSalary: number,
  { amount, mayBeRoundedTo }: { amount: number; mayBeRoundedTo: number },
): void {
  const { id, interpretation, source } = rounding;
  if (interpretation === undefined) return;
  const alternatives = (rounding.alternatives ?? [])
    .filter(({ individualFirst }) => !individualFirst || prize.timesIndividual !== undefined)
    .map(({ title, direction, individualFirst }) => ({
      reading: title,
      amount: inDong(roundedPrize(prize, baseSalary, { step: rounding.step, direction, individualFirst })),
    }));
  if (mayBeRoundedTo === amount && alternatives.every((other) => other.amount === amount)) return;
  notices.add({
    code: "interpretation",
    wording: interpretation.reading,
    why: interpretation.why,
    source,
    ...(alternatives.length === 0 ? {} : { alternatives }),
    concerns: [id],
  });
}
