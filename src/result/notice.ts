import type { GroundCode, LocalizedText, OccasionCode } from "../codes.js";
import type { DefaultCode } from "../nomination/defaults.js";
import type { DoubtCode } from "../nomination/doubts.js";
import type { Source } from "../pack/types.js";

/** The kinds of notice. */
export type NoticeCode =
  | "law-amended"
  | "text-replaced"
  | "text-expired"
  | "provision-ended"
  | "not-in-force"
  | "draft-text"
  | "unverified-text"
  | "interpretation"
  | "plan-narrower-than-law"
  | "open-elsewhere"
  | "not-stated"
  | "not-encoded"
  | "layer-missing"
  | "succeeded"
  | "dissolved"
  | "conflict"
  | "other-law"
  | "external-guidance"
  | "preference"
  | "doubtful-input"
  | "after-reference-year"
  | "default-taken";

/** Something a reader must know about a result, besides its outcome. */
export interface Notice {
  code: NoticeCode;
  /** The pack's own short wording, where it has one. */
  wording?: LocalizedText;
  /** Why, where an interpretation was chosen. */
  why?: LocalizedText;
  /** The id of the instrument concerned. */
  instrument?: string;
  /** The id of the instrument that amended or replaced it. */
  by?: string;
  /** Whether that text is encoded in the book. */
  byIsEncoded?: true;
  /** The first day on which the instrument as encoded is no longer law, or the first on which it is. */
  since?: string;
  source?: Source;
  /** The other ground on which the award may be proposed. */
  ground?: GroundCode;
  /** The other occasions on which it may be. */
  occasions?: OccasionCode[];
  /** What other readings would give, in VND, where the interpretation makes a difference in money. */
  alternatives?: { reading: LocalizedText; amount: number }[];
  /** What is doubtful in the input. */
  doubt?: DoubtCode;
  /** The years on file that are not counted. */
  years?: number[];
  /** The last year whose achievements count. */
  referenceYear?: number;
  /** Whether that year was left out, and follows from the day of the answer. */
  byDefault?: true;
  /** What was taken for granted where nothing is given. */
  taken?: DefaultCode;
  /** The places in the input, as paths. */
  paths?: string[];
  /** The ids of the checks and provisions that rest on it. */
  concerns?: string[];
}

/** The content of a notice without what it concerns: two with equal content are one. */
const keys = new WeakMap<Notice, string>();

function noticeKey(notice: Notice): string {
  const before = keys.get(notice);
  if (before !== undefined) return before;
  const { concerns: _, ...said } = notice;
  const key = JSON.stringify(said);
  // Only a frozen notice cannot change before the next call.
  if (Object.isFrozen(notice)) keys.set(notice, key);
  return key;
}

/** Collects notices; two with equal content become one that concerns both. */
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
