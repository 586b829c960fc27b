import type { LocalizedText } from "../codes.js";
import { addDays } from "../dates.js";
import type { Instrument, Source } from "../pack/types.js";

/** The kinds of notice. */
export type NoticeCode =
  | "law-amended"
  | "text-replaced"
  | "text-expired"
  | "not-in-force"
  | "interpretation"
  | "plan-narrower-than-law"
  | "not-stated"
  | "not-encoded"
  | "layer-missing"
  | "succeeded"
  | "conflict"
  | "external-guidance"
  | "preference";

/** Something a reader must know about a result, besides its outcome. */
export interface Notice {
  code: NoticeCode;
  /** The pack's own short wording, where it has one. */
  wording?: LocalizedText;
  /** Why, where a reading was taken. */
  why?: LocalizedText;
  /** The text concerned. */
  instrument?: string;
  /** The text that amended or replaced it. */
  by?: string;
  /** The first day on which the text as encoded is no longer law, or the first on which it is. */
  since?: string;
  source?: Source;
  /** What other readings would give, in VND, where the reading taken makes a difference in money. */
  alternatives?: { reading: LocalizedText; amount: number }[];
  /** The checks, papers, sets, deadlines or quotas that rest on it. */
  concerns?: string[];
}

/** What a notice says, apart from what it concerns: two that say the same are one. */
const keys = new WeakMap<Notice, string>();

function noticeKey(notice: Notice): string {
  const before = keys.get(notice);
  if (before !== undefined) return before;
  const { concerns: _, ...said } = notice;
  const key = JSON.stringify(said);
  // Only a frozen notice will say the same the next time.
  if (Object.isFrozen(notice)) keys.set(notice, key);
  return key;
}

/** Gathers notices; the same one said twice becomes one that concerns both. */
export class Notices {
  readonly #byKey = new Map<string, Notice>();

  add(notice: Notice): void {
    const key = noticeKey(notice);
    const { concerns, ...said } = notice;
    const before = this.#byKey.get(key);
    const all = [...new Set([...(before?.concerns ?? []), ...(concerns ?? [])])];
    this.#byKey.set(key, all.length === 0 ? said : { ...said, concerns: all });
  }

  list(): Notice[] {
    return [...this.#byKey.values()];
  }
}

const CODE_OF_END = { amended: "law-amended", replaced: "text-replaced", expired: "text-expired" } as const;

/**
 * The notice that a text has ended, as its instrument tells it; a statement whose own last day is earlier was replaced
 * by another text before.
 */
export function endNotice(instrument: Instrument, concerns: string[], lastDay = instrument.inForceTo): Notice {
  const isEarlier = lastDay !== undefined && instrument.inForceTo !== undefined && lastDay < instrument.inForceTo;
  const by = isEarlier ? undefined : instrument.endedBy?.by;
  const since = dayAfter(lastDay);
  return {
    code: isEarlier ? "text-replaced" : CODE_OF_END[instrument.endedBy?.how ?? "expired"],
    instrument: instrument.id,
    ...(by === undefined ? {} : { by }),
    ...(since === undefined ? {} : { since }),
    ...(isEarlier || instrument.transition === undefined ? {} : { wording: instrument.transition }),
    concerns,
  };
}

function dayAfter(day: string | undefined): string | undefined {
  return day === undefined ? undefined : addDays(day, 1);
}
