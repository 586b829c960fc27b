import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { parseDossierInput } from "../../src/dossier/input.js";
import { parseInput } from "../../src/input/parse.js";
import {
  awardOrTitle,
  awardRef,
  civilDate,
  code,
  codes,
  count,
  identifier,
  partialDate,
  shortText,
  year,
} from "../../src/input/schema.js";
import { safeParseNomination } from "../../src/nomination/check.js";
import { parseDeadlineInput } from "../../src/timeline/input.js";

const accepts = (schema: z.ZodMiniType, value: unknown) => parseInput(schema, value).ok;

describe("what the schemas of inputs share", () => {
  it.each([
    ["shortText", shortText, ["x", "x".repeat(600)], ["", "x".repeat(601), 1]],
    [
      "identifier",
      identifier,
      ["so-ket-2027", "a.b", "a".repeat(120)],
      ["", "A", "a--b", "-a", "a_b", "a".repeat(121)],
    ],
    ["civilDate", civilDate, ["2028-02-29"], ["2027-02-29", "2027", "2027-Q1", 2027]],
    ["partialDate", partialDate, ["2027", "2027-Q1", "2027-01", "2028-02-29"], ["2027-Q5", "2027-02-29", "27"]],
    ["year", year, [1900, 2199], [1899, 2200, 2027.5, "2027"]],
    ["count", count, [0, 7], [-1, 0.5, "1", null]],
    ["code", () => code("kind"), ["ca-nhan"], ["ca-nhn", "giay-khen", 1]],
    ["codes", () => codes("kind"), [["ca-nhan", "tap-the"]], [[], ["giay-khen"], "ca-nhan"]],
    ["awardOrTitle", awardOrTitle, ["giay-khen", "lao-dong-tien-tien"], ["huan-chuong-lao-dong", "khen"]],
    ["awardRef", awardRef, ["giay-khen", "lao-dong-tien-tien", "huan-chuong-lao-dong"], ["khen"]],
  ])("%s", (_, schema, taken, refused) => {
    expect(taken.filter((value) => !accepts(schema(), value))).toEqual([]);
    expect(refused.filter((value) => accepts(schema(), value))).toEqual([]);
  });
});

describe("a text", () => {
  const given = { award: "giay-khen", occasion: "so-ket", asOf: "2026-08-01" };
  const isTaken = (call: () => unknown) => {
    try {
      call();
    } catch {
      return false;
    }
    return true;
  };

  it.each([
    [600, true],
    [601, false],
  ])("of %i characters is taken, in whatever input: %s", (length, taken) => {
    const text = "x".repeat(length);
    const form = { number: text, instrument: text };
    expect(safeParseNomination({ ...given, nominee: { kind: "tap-the", name: text } }).ok).toBe(taken);
    expect(isTaken(() => parseDossierInput({ ...given, documents: [{ kind: "to-trinh", form }] }))).toBe(taken);
    expect(isTaken(() => parseDeadlineInput({ id: text, asOf: "2026-08-01" }))).toBe(taken);
  });
});
