// The bridge to json-rules-engine: a book as a real engine of it, and decisions on facts that are loaded while deciding.
export { createEngine } from "./engine/create-engine.js";
export { evaluateAsync } from "./engine/evaluate-async.js";
export type { About, EngineOptions } from "./engine/options.js";
export type { FactLoader, FactLoaders, NominationPart, NominationToLoad, PartValue } from "./engine/parts.js";
export type { RuleEvent } from "./engine/rules.js";
export { Unreadable } from "./engine/unreadable.js";
export type { Missing, MissingInputs, Reading, Scalar } from "./facts/reading.js";
