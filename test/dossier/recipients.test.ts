import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/dossier/check-dossier.js";
import { dossierFor } from "../../src/dossier/dossier-for.js";
import type { DossierInput } from "../../src/dossier/types.js";
import { explain, InvalidInputError, InvalidPackError } from "../../src/index.js";
import { asked, bookOf, lawAwards } from "./book.js";

const byLevel = { recipient: "so-noi-vu", recipientByLevel: [{ levels: ["cap-xa"], recipient: "ubnd-xa" }] };
const paper = { id: "tinh.to-trinh", kind: "to-trinh", ...byLevel };
const ofDepartment = { id: "tinh.bao-cao", kind: "bao-cao-thanh-tich", recipient: "so-noi-vu" };
const book = bookOf({ listings: lawAwards }, { documents: [paper, ofDepartment] });
const check = (more: Partial<DossierInput> = {}) =>
  checkDossier(book, { ...asked, nominee: { kind: "tap-the" }, documents: [{ kind: "to-trinh" }], ...more });

describe("a recipient by the unit's level", () => {
  it("is the one of the level; all are shown where the level is not given", () => {
    const [recipientOf, shown] = [
      (level: "cap-xa" | "so-nganh") => dossierFor(book, { ...asked, unit: { level } }).documents,
      dossierFor(book, asked).documents,
    ];
    const letter = (documents: typeof shown) => documents.find(({ kind }) => kind === "to-trinh");
    expect(letter(recipientOf("cap-xa"))?.recipient).toBe("ubnd-xa");
    expect(letter(recipientOf("cap-xa"))).not.toHaveProperty("recipientByLevel");
    expect(letter(recipientOf("so-nganh"))?.recipient).toBe("so-noi-vu");
    expect(letter(shown)).toMatchObject(byLevel);
  });

  it("decides which papers a dossier needs", () => {
    expect(check({ unit: { level: "cap-xa" } })).toMatchObject({ status: "complete", recipient: "ubnd-xa" });
    expect(check({ unit: { level: "so-nganh" } })).toMatchObject({
      status: "incomplete",
      recipient: "so-noi-vu",
      missing: ["bao-cao-thanh-tich"],
    });
    expect(check({ recipient: "ubnd-xa" })).toMatchObject({ status: "complete", recipient: "ubnd-xa" });
  });

  it("is asked for, and neither completeness nor want of another's paper is promised without it", () => {
    const first = { ...paper, id: "tinh.a", kind: "bien-ban" };
    const open = checkDossier(bookOf({ listings: lawAwards }, { documents: [first, ofDepartment] }), {
      ...asked,
      nominee: { kind: "tap-the" },
      documents: [{ kind: "bien-ban" }],
    });
    expect(open).toMatchObject({ status: "undetermined", missing: [] });
    expect(open).not.toHaveProperty("recipient");
    expect(open.questions.map(({ path }) => path)).toEqual(["unit.level"]);
    expect(check({ documents: [] })).toMatchObject({ status: "incomplete", missing: ["to-trinh"] });
  });

  it("is refused where nobody of any level hands anything to it, or the level is none", () => {
    expect(() => check({ recipient: "bo-noi-vu" })).toThrow(InvalidInputError);
    expect(() => check({ unit: { level: "huyen" } as never })).toThrow(/unit\.level/);
  });

  it("is one for a level, and competes with a number of sets for that body", () => {
    const twice = [...byLevel.recipientByLevel, { levels: ["cap-xa"], recipient: "ban-tdkt" }];
    const wrong = () => bookOf({ listings: lawAwards }, { documents: [{ ...paper, recipientByLevel: twice }] });
    expect(wrong).toThrow(InvalidPackError);
    expect(wrong).toThrow(/documents "tinh\.to-trinh", recipientByLevel/);
    const sets = (recipient: string) => [
      { id: "tinh.bo", awards: ["bang-khen-tinh"], copies: 2, ...byLevel },
      { id: "tinh.bo-xa", awards: ["bang-khen-tinh"], copies: 3, recipient },
    ];
    expect(() => bookOf({ listings: lawAwards }, { sets: sets("ubnd-xa") })).toThrow(/sets "tinh\.bo/);
    expect(() => bookOf({ listings: lawAwards }, { sets: sets("ban-tdkt") })).not.toThrow();
  });
});

describe("electronic copies", () => {
  const set = (electronicFiles: unknown) => ({
    id: "tinh.bo",
    awards: ["bang-khen-tinh"],
    recipient: "so-noi-vu",
    copies: 2,
    paperFormat: { vi: "Bản chính", en: "Originals" },
    electronicFiles,
  });
  const withFiles = (electronicFiles: unknown) =>
    bookOf({ listings: lawAwards }, { documents: [ofDepartment], sets: [set(electronicFiles)] });
  const pdf = { vi: "Tệp PDF", en: "A PDF file" };
  const status = (files: unknown, electronicCopies?: number) =>
    checkDossier(withFiles(files), {
      ...asked,
      documents: [{ kind: "bao-cao-thanh-tich" }],
      sets: 2,
      ...(electronicCopies === undefined ? {} : { electronicCopies }),
    });

  it("are counted where the text gives their number or format, beside the sets on paper", () => {
    for (const files of [{ copies: 2, format: pdf }, { copies: 2 }]) {
      expect([0, 1, 2, 3].map((given) => status(files, given).status)).toEqual([
        "incomplete",
        "incomplete",
        "complete",
        "complete",
      ]);
    }
    expect([0, 1].map((given) => status({ format: pdf }, given).status)).toEqual(["incomplete", "complete"]);
    const lacking = status({ copies: 2 }, 1).checks.find(({ id }) => id === "tinh.bo/electronic");
    expect(lacking).toMatchObject({ status: "fail", role: "copies", actual: 1, shortfall: 1 });
    const unknown = status({ copies: 2 });
    expect(unknown.status).toBe("undetermined");
    expect(unknown.questions.map(({ path }) => path)).toEqual(["electronicCopies"]);
  });

  it("are not counted where files only go along", () => {
    for (const files of [true, false, undefined]) expect(status(files).status).toBe("complete");
  });

  it("are in the checklist, with both formats, in both languages", () => {
    const list = dossierFor(withFiles({ format: pdf }), asked);
    expect(list.sets).toMatchObject([{ copies: 2, electronicFiles: true, electronic: { copies: 1, format: pdf } }]);
    expect(explain(list, { locale: "en", width: 300 })).toContain(
      "02 sets (originals), 01 electronic copy (a PDF file)",
    );
    expect(explain(list, { locale: "vi", width: 300 })).toContain("02 bộ (bản chính), 01 bản điện tử (tệp PDF)");
    expect(dossierFor(withFiles(true), asked).sets[0]).not.toHaveProperty("electronic");
  });

  it("say whom units of which level hand them to", () => {
    const list = dossierFor(bookOf({ listings: lawAwards }, { documents: [paper] }), asked);
    expect(explain(list, { locale: "en", width: 300, detail: "full" })).toMatch(/units at the level .+ hand it to: /);
    expect(explain(list, { locale: "vi", width: 300, detail: "full" })).toMatch(/đơn vị thuộc .+ nộp: /);
  });
});
