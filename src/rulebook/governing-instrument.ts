import type { Instrument, Source } from "../pack/types.js";

/**
 * The instrument whose days a clause follows: its own, or the one that amended it where the clause as encoded is the amended one
 * and the earlier text ended with that amendment.
 */
export function governingInstrument(
  instruments: readonly Instrument[],
  { instrument, amendedBy }: Source,
): Instrument | undefined {
  const own = instruments.find(({ id }) => id === instrument);
  if (amendedBy === undefined || own?.endedBy?.by !== amendedBy) return own;
  return instruments.find(({ id }) => id === amendedBy);
}
