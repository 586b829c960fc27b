import { factCatalogue } from "../../src/facts/catalogue.js";
import { FactContext } from "../../src/facts/context.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import type { Candidacy } from "../../src/nomination/types.js";

/** A nomination about which nothing is known. */
export const blank: Candidacy = { occasion: "tong-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan" } };

/** What a fact reads of a nomination. */
export function read(
  name: string,
  params: unknown,
  nomination: Partial<Candidacy>,
  movements: FactContext["movements"] = [],
  award?: FactContext["award"],
): FactValue {
  const fact = factCatalogue().get(name);
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return fact.reader(params)(new FactContext({ ...blank, ...nomination }, movements, award));
}

/** A reading without what is missing: its value, its bounds, or its state. */
export function brief(reading: FactValue): unknown {
  if (reading.state === "known") return reading.value;
  if (reading.state === "range") return [reading.min, reading.max];
  return reading.state === "list" ? [...reading.items, ...(reading.isComplete ? [] : ["..."])] : reading.state;
}

/** The inputs that would settle a reading. */
export function missing(reading: FactValue): unknown {
  return "missing" in reading ? reading.missing() : [];
}
