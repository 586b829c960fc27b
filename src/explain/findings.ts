import type { ReviewFindingCode } from "../errors.js";
import type { FindingWords } from "./finding-words.js";
import { MISTAKE_WORDS } from "./mistake-words.js";
import { WARNING_WORDS } from "./warning-words.js";

/** The words of every kind of finding. */
export const FINDING_WORDS: Record<ReviewFindingCode, FindingWords> = { ...MISTAKE_WORDS, ...WARNING_WORDS };
