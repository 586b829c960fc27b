import { describe, expect, it } from "vitest";
import { FUNCTIONS, NOT_FUZZED } from "../../../scripts/fuzz/functions.js";
import { describeReport, fuzz } from "../../../scripts/fuzz/fuzz.js";
import * as library from "../../../src/index.js";
import * as engine from "../../../src/json-rules-engine.js";
import * as file from "../../../src/screen-file.js";
import * as inSql from "../../../src/sql.js";
import * as table from "../../../src/table.js";

describe("the fuzzer", () => {
  it("knows every public function", () => {
    const names = [library, engine, file, inSql, table].flatMap((entry) => Object.keys(entry));
    expect(names.filter((name) => !(name in FUNCTIONS) && !(name in NOT_FUZZED))).toEqual([]);
    expect([...Object.keys(FUNCTIONS), ...Object.keys(NOT_FUZZED)].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("finds nothing in 1,000 inputs", async () => {
    const report = await fuzz(1_000, 20_261_127);
    expect(Object.entries(report.calls).filter(([, count]) => count === 0)).toEqual([]);
    expect(report.findings.length, describeReport(report)).toBe(0);
  });
});
