import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/dossier/check-dossier.js";
import { dossierFor } from "../../src/dossier/dossier-for.js";
import type { ChecklistInput, DossierInput, GivenDocument } from "../../src/dossier/types.js";
import { InvalidInputError } from "../../src/errors.js";
import { optionCodes } from "../questions/options.js";
import { asked, bookOf, lawAwards, planPapers, words } from "./book.js";

const recipient = "bo-noi-vu";
const law = {
  listings: lawAwards,
  documents: [
    { id: "luat.to-trinh", kind: "to-trinh", recipient, procedures: ["thong-thuong", "don-gian"] },
    { id: "luat.bien-ban", kind: "bien-ban", recipient, procedures: ["thong-thuong"] },
    { id: "luat.bao-cao", kind: "bao-cao-thanh-tich", recipient },
    { id: "luat.phat-hien.to-trinh", kind: "to-trinh", recipient, procedures: ["phat-hien"], encloses: ["danh-sach"] },
  ],
  steps: [
    { id: "luat.buoc-1", actor: ["bo-tinh"], procedures: ["thong-thuong"] },
    { id: "luat.buoc-2", actor: ["bo-noi-vu"] },
  ],
  terms: [
    { id: "luat.cong-khai", actor: ["bo-tinh"], limit: "at-least", workingDays: 10, procedures: ["thong-thuong"] },
    { id: "luat.tham-dinh", actor: ["bo-noi-vu"], limit: "at-most", workingDays: 20 },
  ],
  shortProcedures: [
    {
      id: "luat.phat-hien",
      procedure: "phat-hien",
      appliesTo: { awards: ["bang-khen-tinh"], kinds: ["ca-nhan", "tap-the"] },
      onlyIf: words("the head found them"),
      validFrom: "2025-07-01",
      validTo: "2026-12-31",
    },
    {
      id: "luat.don-gian",
      procedure: "don-gian",
      appliesTo: { awards: ["bang-khen-tinh"], grounds: ["dot-xuat"] },
    },
  ],
};
const book = bookOf(law);

const listFor = (more: Partial<ChecklistInput> = {}) => dossierFor(book, { ...asked, ...more });
const check = (documents: GivenDocument[], more: Partial<DossierInput> = {}, of = book) =>
  checkDossier(of, { ...asked, documents, ...more });
const letter: GivenDocument = { kind: "to-trinh" };
const minutes: GivenDocument = { kind: "bien-ban" };
const report: GivenDocument = { kind: "bao-cao-thanh-tich" };
const paths = (result: ReturnType<typeof check>) => result.questions.map(({ path }) => path);

function problemsOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
  }
  throw new Error("no InvalidInputError");
}

describe("the checklist", () => {
  it("has the papers, steps and terms of the procedure given, and what opens it", () => {
    const found = listFor({ procedure: "phat-hien" });
    expect(found.documents.map(({ id }) => id)).toEqual(["luat.phat-hien.to-trinh", "luat.bao-cao"]);
    expect(found.documents.map(({ procedures }) => procedures)).toEqual([["phat-hien"], undefined]);
    expect(found.steps.map(({ actor }) => actor)).toEqual([["bo-noi-vu"]]);
    expect(found.terms.map(({ id }) => id)).toEqual(["luat.tham-dinh"]);
    expect(found.shortProcedures).toMatchObject([
      { id: "luat.phat-hien", procedure: "phat-hien", onlyIf: words("the head found them") },
    ]);
  });

  it("is of the ordinary procedure where none is given, with what may open another", () => {
    const open = listFor();
    expect(open.documents.map(({ id }) => id)).toEqual(["luat.to-trinh", "luat.bien-ban", "luat.bao-cao"]);
    expect(open.steps.map(({ procedures }) => procedures)).toEqual([["thong-thuong"], undefined]);
    expect(open.terms.map(({ procedures }) => procedures)).toEqual([["thong-thuong"], undefined]);
    expect(open.shortProcedures.map(({ id }) => id)).toEqual(["luat.don-gian", "luat.phat-hien"]);
    const ordinary = listFor({ procedure: "thong-thuong" });
    expect(ordinary).toMatchObject({ documents: open.documents, terms: open.terms, shortProcedures: [] });
  });

  it("tells of a procedure only on its days, for its kinds and on its grounds", () => {
    const ids = (more: Partial<ChecklistInput>) => listFor(more).shortProcedures.map(({ id }) => id);
    expect(ids({ nominee: { kind: "ho-gia-dinh" } })).toEqual(["luat.don-gian"]);
    expect(ids({ ground: "cong-trang" })).toEqual(["luat.phat-hien"]);
    expect(ids({ asOf: "2025-06-30" })).toEqual(["luat.don-gian"]);
    expect(ids({ asOf: "2025-07-01" })).toEqual(["luat.don-gian", "luat.phat-hien"]);
    expect(ids({ award: "co-thi-dua-tinh" })).toEqual([]);
    const ended = listFor({ asOf: "2027-01-01", procedure: "phat-hien" });
    expect(ended.shortProcedures).toMatchObject([{ provisional: true }]);
    expect(ended.notices).toMatchObject([{ code: "provision-ended", concerns: ["luat.phat-hien"] }]);
  });

  it("is empty where the award is not listed", () => {
    expect(listFor({ award: "giay-khen", occasion: "dot-xuat" }).shortProcedures).toEqual([]);
    expect(listFor({ award: "co-thi-dua-tinh", nominee: { kind: "ca-nhan" } })).toMatchObject({
      listed: "no",
      shortProcedures: [],
    });
  });
});

describe("a dossier whose procedure is not given", () => {
  it("is not refused for want of a paper that another procedure does without", () => {
    const result = check([letter, report]);
    expect(result).toMatchObject({ status: "undetermined", missing: [] });
    expect(result.questions).toMatchObject([{ path: "procedure", settles: ["luat.bien-ban"] }]);
    expect(optionCodes(result.questions[0])).toEqual(["thong-thuong", "phat-hien", "don-gian"]);
  });

  it("is asked about the procedures that are open, and no others", () => {
    const accepted = (more: Partial<DossierInput>) => optionCodes(check([letter, report], more).questions[0]);
    expect(accepted({ ground: "cong-trang" })).toEqual(["thong-thuong", "phat-hien"]);
    expect(accepted({ nominee: { kind: "ho-gia-dinh" } })).toEqual(["thong-thuong", "don-gian"]);
    expect(check([letter, report], { ground: "cong-trang", nominee: { kind: "ho-gia-dinh" } })).toMatchObject({
      status: "incomplete",
      missing: ["bien-ban"],
    });
  });

  it("is refused for want of a kind of paper that every procedure needs", () => {
    expect(check([minutes, report])).toMatchObject({ status: "incomplete", missing: ["to-trinh"], questions: [] });
    expect(check([])).toMatchObject({ status: "incomplete", missing: ["to-trinh", "bao-cao-thanh-tich"] });
  });

  it("is whole where it is whole by the ordinary procedure", () => {
    expect(check([letter, minutes, report])).toMatchObject({ status: "complete", questions: [] });
  });

  it("waits for a paper that another procedure needs in some cases only", () => {
    const sometimes = { ...law.documents[3], onlyIf: words("in some cases") };
    const changed = bookOf({ ...law, documents: [...law.documents.slice(0, 3), sometimes] });
    expect(check([minutes, report], {}, changed)).toMatchObject({ status: "undetermined", missing: [] });
  });

  it("does not take a paper for another recipient's", () => {
    const elsewhere = { ...law.documents[3], recipient: "so-noi-vu" };
    const changed = bookOf({ ...law, documents: [...law.documents.slice(0, 3), elsewhere] });
    expect(check([minutes, report], { recipient }, changed)).toMatchObject({ status: "undetermined", missing: [] });
  });

  it("is not asked about it for a paper that the case itself decides", () => {
    const confirmation = {
      ...{ id: "luat.xac-nhan", kind: "giay-xac-nhan", recipient, procedures: ["thong-thuong"] },
      onlyIf: words("where the ground is sudden"),
    };
    const changed = bookOf({ ...law, documents: [...law.documents, confirmation] });
    expect(paths(check([letter, minutes, report], {}, changed))).toEqual(["notNeeded"]);
  });

  it("needs no paper that the host knows the case does without", () => {
    expect(check([letter, report], { notNeeded: ["bien-ban"] })).toMatchObject({ status: "complete", questions: [] });
  });
});

describe("a dossier by a procedure", () => {
  it("is checked by the papers of that one", () => {
    const ordinary = check([letter, report], { procedure: "thong-thuong" });
    expect(ordinary).toMatchObject({ status: "incomplete", missing: ["bien-ban"], questions: [] });
    expect(check([letter, report], { procedure: "don-gian" })).toMatchObject({ status: "complete", questions: [] });
    const found = check([letter, report], { procedure: "phat-hien" });
    expect(found).toMatchObject({ status: "incomplete", missing: ["danh-sach"], questions: [] });
    expect(found.shortProcedures.map(({ id }) => id)).toEqual(["luat.phat-hien"]);
  });

  it("needs what a plan asks for by whichever procedure", () => {
    const planned = bookOf(law, { documents: planPapers });
    for (const procedure of [undefined, "thong-thuong", "phat-hien", "don-gian"] as const) {
      const more = procedure === undefined ? {} : { procedure };
      const result = check([{ kind: "to-trinh", encloses: ["danh-sach"] }, report], more, planned);
      expect(result).toMatchObject({ status: "incomplete", missing: ["bien-ban"] });
    }
  });

  it.each([dossierFor, checkDossier])("that is not open to it is an error (%o)", (call) => {
    const ask = call as (of: typeof book, input: unknown) => unknown;
    const documents = call === checkDossier ? { documents: [] } : {};
    const refused = (more: object) => problemsOf(() => ask(book, { ...asked, ...documents, ...more }));
    expect(refused({ procedure: "phat-hien", nominee: { kind: "ho-gia-dinh" } })).toMatchObject([
      { path: "procedure", code: "not-a-code", params: { codes: ["thong-thuong", "don-gian"] } },
    ]);
    expect(refused({ procedure: "don-gian", ground: "cong-trang" })).toHaveLength(1);
    expect(refused({ procedure: "phat-hien", asOf: "2025-06-30" })).toHaveLength(1);
    expect(refused({ procedure: "don-gian", award: "co-thi-dua-tinh" })).toHaveLength(1);
    expect(refused({ procedure: "don-gia" })).toMatchObject([{ path: "procedure", candidates: ["don-gian"] }]);
  });
});
