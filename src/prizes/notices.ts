import type { PrizeProvision, Rounding } from "../pack/types.js";
import type { Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import { inDong, roundedPrize } from "./amounts.js";

/** The notice that a book does not hold what the amount is made of. */
export function noteMissing(notices: Notices, what: "noPrize" | "noBaseSalary", concerns: string[]): void {
  notices.add({ code: "not-encoded", wording: NOTICE_WORDINGS[what], concerns });
}

/** The notice that the text gives prizes for an award, and none for the kind of nominee. */
export function noteNone(notices: Notices, { source, id }: PrizeProvision): void {
  notices.add({ code: "not-stated", wording: NOTICE_WORDINGS.noPrizeForKind, source, concerns: [id] });
}

/**
 * The notice of the reading by which an amount may be rounded, with what the other readings would give. Where every
 * reading gives the exact amount there is nothing to tell.
 */
export function noteRounding(
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
