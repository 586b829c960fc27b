import type { Detail, Locale, NominationFields, NominationInput } from "../../../src/index.js";

/** What is filled in so far of a nomination: it has all that `evaluate` needs, or not yet. */
export type Draft = NominationFields;

/** The numbers of proposals, beside what the nomination has already. */
export interface QuotaNumbers {
  year?: number;
  requested?: Record<string, number>;
  used?: Record<string, number>;
  usedShared?: Record<string, Record<string, number>>;
  bases?: Record<string, number>;
}

/** All that the page shows comes from this, and a link holds it whole. */
export interface State {
  locale: Locale;
  /** The id of the book. */
  book?: string;
  nomination: Draft;
  /** The paths of questions left for later. */
  skipped: string[];
  detail: Detail;
  quota: QuotaNumbers;
  /** By which procedure the dossier goes. */
  procedure?: string | undefined;
  /** The day on the timeline; left out, the day of the nomination. */
  timelineDay?: string;
  /** The day to be printed on the page. */
  printedOn?: string;
}

export const initialState = (locale: Locale): State => ({
  locale,
  nomination: {},
  skipped: [],
  detail: "short",
  quota: {},
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string | undefined): text is string => text !== undefined && DAY.test(text);

/** The nomination, once the day, the occasion, the kind of nominee and the award are chosen. */
export function completeNomination({ nomination }: State): NominationInput | undefined {
  const { asOf, occasion, award, nominee } = nomination;
  const isComplete = isDay(asOf) && occasion !== undefined && award !== undefined && nominee?.kind !== undefined;
  return isComplete ? (nomination as NominationInput) : undefined;
}
