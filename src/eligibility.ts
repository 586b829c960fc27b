// What a host needs that decides on nominations and asks nothing else: every name is also one of `thidua-rules`.

export { evaluate } from "./eligibility/evaluate.js";
export { recommend } from "./eligibility/recommend.js";
export { screen } from "./eligibility/screen.js";
export type { Decision, Recommendation } from "./eligibility/types.js";
export { InvalidInputError, InvalidNominationError, ThiduaError } from "./errors.js";
