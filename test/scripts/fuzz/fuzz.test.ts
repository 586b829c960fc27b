import { describe, expect, it } from "vitest";
import { FUNCTIONS, NOT_FUZZED } from "../../../scripts/fuzz/functions.js";
import { describeReport, fuzz } from "../../../scripts/fuzz/fuzz.js";
import * as library from "../../../src/index.js";
import * as engine from "../../../src/json-rules-engine.js";
import * as file from "../../../src/screen-file.js";

/**
 * Arguments that are no argument at all, and results spoilt by hand, which end in an error without a type or with poor words.
 * May only shrink: of the functions named here nothing else is let off.
 */
const KNOWN = [
  "screen",
  "explain",
  "resolveCode",
  "labelOf",
  "codesOf",
  "decisiveChecks",
  "nearestCodes",
  "isCode",
  "awardsIn",
];

describe("the fuzzer", () => {
  it("knows every public function", () => {
    const names = [library, engine, file].flatMap((entry) => Object.keys(entry));
    expect(names.filter((name) => !(name in FUNCTIONS) && !(name in NOT_FUZZED))).toEqual([]);
    expect([...Object.keys(FUNCTIONS), ...Object.keys(NOT_FUZZED)].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("finds nothing in 2,000 inputs", async () => {
    const report = await fuzz(2_000, 20_261_127);
    expect(Object.entries(report.calls).filter(([, count]) => count === 0)).toEqual([]);
    const findings = report.findings.filter(
      ({ function: name, kind }) =>
        !(KNOWN.includes(name) && ["untyped-error", "not-json", "unexplained"].includes(kind)),
    );
    expect(findings.length, describeReport({ ...report, findings })).toBe(0);
  });
});
