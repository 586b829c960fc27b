import type { Question } from "../../src/index.js";

/** The codes that a question offers. */
export const optionCodes = (question: Question | undefined): string[] | undefined =>
  question?.options?.map(({ code }) => code);
