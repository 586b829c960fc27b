import type { LocalizedText } from "../codes.js";

/** What a finding names, in the reader's language; empty where it does not name it. */
export interface FindingNames {
  value: string;
  allowed: string;
  other: string;
  fact: string;
  award: string;
  kind: string;
}

/** The words of a kind of finding. */
export interface FindingWords {
  /** What it is about, in short. */
  title: LocalizedText;
  /** What is found. */
  sentence: (names: FindingNames) => LocalizedText;
  /** What to do about it. */
  cure: LocalizedText;
}

/** A sentence that names nothing. */
export const fixed = (vi: string, en: string) => (): LocalizedText => ({ vi, en });
