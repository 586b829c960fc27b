import { factCatalogue } from "../../src/facts/catalogue.js";
import { readFact } from "../../src/facts/fact-reader.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import { Row } from "../../src/facts/row.js";
import { writeNumbers } from "../../src/nomination/check.js";
import type { Candidacy } from "../../src/nomination/types.js";

/** A nomination about which nothing is known. */
export const blank: Candidacy = { occasion: "tong-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan" } };

/** What a fact reads of a nomination. */
export function read(
  name: string,
  params: unknown,
  nomination: Partial<Candidacy>,
  movements: Row["movements"] = [],
  award?: Row["award"],
): FactValue {
  const fact = factCatalogue().get(name);
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return readFact(fact, fact.reader(params), rowOf({ ...blank, ...nomination }, movements, award));
}

/** A row of a nomination. */
export function rowOf(nomination: Candidacy, movements: Row["movements"] = [], award?: Row["award"], ground?: string): Row {
  const row = new Row();
  writeNumbers(nomination, row.numbers);
  return row.begin(nomination, movements).propose(award, ground);
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
