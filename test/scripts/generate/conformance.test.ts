import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../../src/codes.js";
import { callByName } from "../../../src/testing/answer.js";
import { bookOf, caseFiles } from "../../cases/files.js";
import { sampled } from "../../sampled.js";
import { complaints, validator } from "../../schemas/ajv.js";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest = read("conformance/manifest.json");

interface Answer {
  call: "dossierFor" | "deadlines";
  inputs: Record<string, unknown>[];
  expect: Record<string, unknown>;
}

/** A source is a short text there. */
const withoutSource = ({ source: _, ...inCodes }: Record<string, unknown>) => inCodes;

const answersIn = (path: string): Answer[] => read(path).answers;

describe("the manifest of the conformance suite", () => {
  it("is as its schema says", () => {
    expect(complaints(validator("schemas/conformance-manifest.json"), manifest)).toEqual([]);
  });

  it("names every file of cases with the number of its calls", () => {
    const named = manifest.books.flatMap(({ cases }: { cases: { file: string; calls: Record<string, number> }[] }) =>
      cases.map(({ file, calls }) => [file, Object.values(calls).reduce((sum, count) => sum + count)]),
    );
    expect(named.sort()).toEqual(
      caseFiles()
        .map(({ path, cases }) => [path, cases.length])
        .sort(),
    );
  });
});

describe.each(manifest.books as { id: string; answers: { file: string; calls: Record<string, number> } }[])(
  "the answers of $id",
  ({ id, answers: { file, calls } }) => {
    const answers = answersIn(file);
    const inputsOf = (call: string) => answers.filter((each) => each.call === call).flatMap(({ inputs }) => inputs);

    it("are as their schema says", () => {
      const schemas = ["schemas/checklist-input.json", "schemas/deadlines-input.json"];
      expect(complaints(validator("schemas/conformance.json", schemas), read(file))).toEqual([]);
    });

    it("are of every award form and title, on every occasion, for every kind of nominee", () => {
      const prizes = [...codesOf("award"), ...codesOf("title")];
      const asked = inputsOf("dossierFor").map(({ award, occasion, nominee }) => {
        return `${award} ${occasion} ${(nominee as { kind?: string } | undefined)?.kind}`;
      });
      for (const prize of prizes)
        for (const occasion of codesOf("occasion"))
          for (const kind of codesOf("kind")) expect(asked).toContain(`${prize} ${occasion} ${kind}`);
      expect(inputsOf("dossierFor")).toHaveLength(calls.dossierFor ?? 0);
    });

    it("name every deadline and every paper that the packs of the book have", async () => {
      const book = await bookOf(id);
      const shown = (call: string, list: string) =>
        new Set(
          answers
            .filter((each) => each.call === call)
            .flatMap(({ expect: { [list]: items } }) =>
              (items as { id: string; pack: string }[]).map((item) => item.id),
            ),
        );
      expect([...shown("deadlines", "deadlines")].sort()).toEqual(
        [...new Set(book.deadlines.map((each) => each.id))].sort(),
      );
      const papers = book.documents.filter(({ fallback }) => fallback === undefined).map((each) => each.id);
      expect([...new Set(papers)].filter((each) => !shown("dossierFor", "documents").has(each))).toEqual([]);
    });

    it("hold their expectations as parts of what the library gives", async () => {
      const book = await bookOf(id);
      for (const { call, inputs, expect: expected } of answers) {
        for (const input of sampled(inputs, 5)) {
          const result = callByName(book, call, input) as Record<string, unknown>;
          for (const [field, value] of Object.entries(expected)) {
            if (Array.isArray(value)) expect(result[field]).toMatchObject(value.map(withoutSource));
            else expect(result[field]).toEqual(value);
          }
        }
      }
    });
  },
);
