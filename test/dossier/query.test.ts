import { describe, expect, it } from "vitest";
import { parseChecklistInput, parseDossierInput } from "../../src/dossier/input.js";
import { InvalidInputError } from "../../src/errors.js";

function candidatesIn(call: () => unknown): (readonly [path: string, candidates: string[] | undefined])[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path, candidates }) => [path, candidates]);
  }
  throw new Error("no InvalidInputError");
}

// The vocabularies to look in come from the schema: a field that takes the codes of two has candidates of both.
describe("the candidates for a code that is none", () => {
  it("come from the vocabularies that the field of a query takes", () => {
    const wrong = {
      award: "co-thi-dua-tnh",
      occasion: "tong-kett",
      asOf: "2026-08-01",
      nominee: { kind: "ca-nhn", group: "x" },
    };
    expect(candidatesIn(() => parseChecklistInput(wrong))).toEqual([
      ["award", ["co-thi-dua-tinh", "co-thi-dua-chinh-phu"]],
      ["occasion", ["tong-ket"]],
      ["nominee.kind", ["ca-nhan"]],
      ["nominee.group", undefined],
    ]);
  });

  it("come from the vocabularies that the fields of a dossier take, also deep inside", () => {
    const wrong = {
      ...{ award: "lao-dong-tien-tienn", occasion: "so-ket", asOf: "2026-08-01", recipient: "so-noi-vuu" },
      documents: [{ kind: "to-trinhh", body: "hoi-dongg", encloses: ["danh-sac"] }],
      notNeeded: [7, 'to-"trinh'],
    };
    expect(candidatesIn(() => parseDossierInput(wrong))).toEqual([
      ["award", ["lao-dong-tien-tien", "tap-the-lao-dong-tien-tien"]],
      ["recipient", ["so-noi-vu"]],
      ["documents[0].kind", ["to-trinh"]],
      ["documents[0].body", undefined],
      ["documents[0].encloses[0]", ["danh-sach"]],
      ["notNeeded[0]", undefined],
      ["notNeeded[1]", ["to-trinh"]],
    ]);
  });
});
