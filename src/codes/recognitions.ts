import type { CodeEntry } from "./entry.js";
import type { OwnCode } from "./own.js";

/** The code of a standard that is recognised to be met (đạt chuẩn): a pack's own, for no text that every plan rests on names one. */
export type RecognitionCode = OwnCode;

/** None: every standard is declared by the pack whose text names it. */
export const recognitions: readonly (CodeEntry & { readonly code: RecognitionCode })[] = [];
