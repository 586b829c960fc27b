// The bridge to json-rules-engine: a book as a real engine of it, and decisions on facts that are loaded while deciding.
export { createEngine } from "./engine/create-engine.js";
export { evaluateAsync } from "./engine/evaluate-async.js";
export type { EngineOptions, RuleFilter } from "./engine/options.js";
export type { FactLoader, FactLoaders, NominationPart, NominationToLoad, PartValue } from "./engine/parts.js";
export type { RuleEvent } from "./engine/rules.js";
export { UnknownFact } from "./engine/unknown-fact.js";
export type { FactValue, Scalar } from "./facts/fact-value.js";
export type { MissingInput, MissingInputs } from "./questions/missing.js";
