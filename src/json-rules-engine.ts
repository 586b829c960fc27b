// A book as an engine of json-rules-engine, and decisions on facts that are loaded while deciding.

export type { AsyncOptions } from "./adapters/json-rules-engine/async-options.js";
export { createEngine } from "./adapters/json-rules-engine/create-engine.js";
export { evaluateAsync } from "./adapters/json-rules-engine/evaluate-async.js";
export type { EngineLibrary } from "./adapters/json-rules-engine/library.js";
export type { EngineOptions, RuleFilter } from "./adapters/json-rules-engine/options.js";
export type {
  FactLoader,
  FactLoaders,
  LoaderCall,
  NominationPart,
  NominationToLoad,
  PartValue,
} from "./adapters/json-rules-engine/parts.js";
export type { RuleEvent } from "./adapters/json-rules-engine/rules.js";
export { UnknownFact } from "./adapters/json-rules-engine/unknown-fact.js";
export type { FactValue, Scalar } from "./facts/fact-value.js";
export type { MissingInput, MissingInputs } from "./questions/missing.js";
export type { NominationInputName } from "./questions/nomination-inputs.js";
