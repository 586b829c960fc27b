import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reviewPlans, screen } from "../../src/index.js";
import { type CaseCall, parseCaseFile } from "../../src/testing.js";
import { bookOf, caseFiles } from "../cases/files.js";
import { complaints, validator } from "./ajv.js";
import { complaintsAboutCases, SCHEMAS } from "./of-cases.js";

const files = caseFiles();
const cases = files.flatMap(({ book, cases: some }) => some.map((one) => ({ book, ...one })));
const path = (name: string) => `schemas/${name}.json`;

describe("the schemas of inputs and results", () => {
  it.each(Object.keys(SCHEMAS) as CaseCall[])("accept inputs and answers of the cases of %s", async (call) => {
    const { count, found } = await complaintsAboutCases(call, 40);
    expect(count).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it("accept what no case asks for: screenings and reviews", async () => {
    const book = await bookOf("an-giang");
    const rows = cases.flatMap(({ book: id, call, input }) =>
      id === "an-giang" && call === "evaluate" ? [input] : [],
    );
    expect(complaints(validator(path("screening")), screen(book, [...rows, {}] as never))).toEqual([]);
    expect(complaints(validator(path("plan-review")), reviewPlans(book))).toEqual([]);
  });

  it.each(
    Object.values(SCHEMAS)
      .flat()
      .filter((name) => name !== undefined),
  )("%s refuses another type, and an unknown field", (name) => {
    const validate = validator(path(name));
    expect(complaints(validate, { noSuchField: 1 })).not.toEqual([]);
    expect(complaints(validate, "2026-01-01")).not.toEqual([]);
  });

  it("refuse a code and a day that are none", () => {
    const nomination = cases.find(({ call }) => call === "evaluate")?.input as object;
    const validate = validator(path("nomination"));
    expect(complaints(validate, nomination)).toEqual([]);
    expect(complaints(validate, { ...nomination, award: "bang-khen" })).not.toEqual([]);
    expect(complaints(validate, { ...nomination, asOf: "01/01/2026" })).not.toEqual([]);
  });

  it("are named by their files", () => {
    // A description in OpenAPI has no name of its own.
    for (const name of readdirSync("schemas").filter((each) => each !== "openapi.json")) {
      expect(JSON.parse(readFileSync(`schemas/${name}`, "utf8")).$id).toBe(`thidua-rules/schemas/${name}`);
    }
  });
});

describe("the schema of cases", () => {
  const validate = validator(path("cases"));

  it.each(files.map((file) => file.path))("accepts %s", (file) => {
    expect(complaints(validate, JSON.parse(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("knows the input of each call", () => {
    const [first] = files;
    const file = (more: object) => ({ book: "x", cases: [{ ...first?.cases[0], ...more }] });
    expect(complaints(validate, file({ call: "prizeFor", input: { award: "giay-khenn" } }))).not.toEqual([]);
    expect(complaints(validate, file({ call: "timelineAt", input: "2026" }))).not.toEqual([]);
    expect(complaints(validate, file({ call: "evaluat" }))).not.toEqual([]);
    expect(() => parseCaseFile(file({ call: "evaluat" }))).toThrow();
  });
});
