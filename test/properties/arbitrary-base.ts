import fc from "fast-check";
import { codesOf } from "../../src/codes.js";

export const ASKED_ON = "2026-08-15";

export const year = fc.integer({ min: 2014, max: 2026 });

/** A day before the one asked about. */
export const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));

export const name = fc.constantFrom("Hội đồng", "1", "Sở Nội vụ");

/** Codes of recognised standards, which a pack must declare: a nomination for a book without them has none. */
export const STANDARDS = ["law:chuan-mot", "law:chuan-hai"] as const;

export const code = <V extends Parameters<typeof codesOf>[0]>(vocabulary: V) => fc.constantFrom(...codesOf(vocabulary));
