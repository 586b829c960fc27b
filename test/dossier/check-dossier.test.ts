import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/dossier/check-dossier.js";
import { dossierFor } from "../../src/dossier/dossier-for.js";
import type { DossierInput, GivenDocument } from "../../src/dossier/types.js";
import { InvalidInputError } from "../../src/errors.js";
import { asked, bookOf, FORM, LAW, lawAwards, PLAN, usual, words } from "./book.js";

const letter: GivenDocument = { kind: "to-trinh", encloses: ["danh-sach"] };
const minutes: GivenDocument = { kind: "bien-ban", body: "hoi-dong" };
const report: GivenDocument = { kind: "bao-cao-thanh-tich", form: FORM };
const whole: GivenDocument[] = [letter, minutes, report];

const check = (documents: GivenDocument[], more: Partial<DossierInput> = {}, book = usual) =>
  checkDossier(book, { ...asked, sets: 3, documents, ...more });
const statusOf = (result: ReturnType<typeof check>, id: string) => {
  const all = result.checks.flatMap((each) => [each, ...(each.children ?? [])]);
  return all.find((each) => each.id === id)?.status;
};
const paths = (result: ReturnType<typeof check>) => result.questions.map(({ path }) => path);

describe("a whole dossier", () => {
  it("is complete when every paper is there, right, and the sets suffice", () => {
    const result = check(whole);
    expect(result).toMatchObject({ status: "complete", missing: [], questions: [], recipient: "so-noi-vu" });
    expect(result.checks.map(({ id, role, status }) => [id, role, status])).toEqual([
      ["tinh.to-trinh", "document", "pass"],
      ["tinh.bien-ban", "document", "pass"],
      ["tinh.bao-cao", "document", "pass"],
      ["tinh.bo", "copies", "pass"],
    ]);
  });

  it("shows every finding with its source", () => {
    expect(check(whole).checks[2]).toStrictEqual({
      id: "tinh.bao-cao",
      status: "pass",
      role: "document",
      layer: "province",
      pack: "mau-tinh",
      title: words("a paper"),
      operator: "all",
      source: { instrument: PLAN, article: 1 },
      children: [
        {
          id: "tinh.bao-cao/present",
          status: "pass",
          role: "document",
          layer: "province",
          pack: "mau-tinh",
          title: { vi: "Có trong hồ sơ", en: "In the dossier" },
          source: { instrument: PLAN, article: 1 },
        },
        {
          id: "tinh.bao-cao/form",
          status: "pass",
          role: "document",
          layer: "province",
          pack: "mau-tinh",
          title: { vi: "Theo đúng mẫu", en: "On the right form" },
          required: { operator: "equal", value: `8, ${LAW}` },
          actual: `8, ${LAW}`,
          source: { instrument: PLAN, article: 1 },
        },
      ],
    });
  });

  it("is not made complete by the number of files", () => {
    const result = check([letter, letter, letter, letter]);
    expect(result).toMatchObject({ status: "incomplete", missing: ["bien-ban", "bao-cao-thanh-tich"] });
  });

  it("names every missing kind once, in order, also what the missing paper encloses", () => {
    expect(check([])).toMatchObject({
      status: "incomplete",
      missing: ["to-trinh", "danh-sach", "bien-ban", "bao-cao-thanh-tich"],
    });
    const list = { id: "ds", kind: "danh-sach", recipient: "so-noi-vu" };
    const letterPaper = { id: "tt", kind: "to-trinh", recipient: "so-noi-vu", encloses: ["danh-sach"] };
    const book = bookOf({ listings: lawAwards, documents: [list, letterPaper] });
    expect(check([], {}, book).missing).toEqual(["to-trinh", "danh-sach"]);
    expect(check([letter], {}, book).status).toBe("complete");
  });
});

describe("a list that is not whole", () => {
  it("proves nothing missing, and asks for the rest", () => {
    const result = check([minutes, report], { complete: false });
    expect(result).toMatchObject({ status: "undetermined", missing: [] });
    expect(statusOf(result, "tinh.to-trinh/present")).toBe("unknown");
    expect(statusOf(result, "tinh.to-trinh/encloses/danh-sach")).toBe("unknown");
    expect(result.questions).toEqual([
      expect.objectContaining({ path: "documents", type: "list", settles: ["tinh.to-trinh"] }),
    ]);
  });

  it("still passes when all is there", () => {
    expect(check(whole, { complete: false }).status).toBe("complete");
    expect(check(whole, { complete: true }).status).toBe("complete");
  });

  it("leaves open a wrong form and wrong minutes: the right ones may be still to come", () => {
    const wrong = [letter, { ...minutes, body: "co-quan" as const }, { ...report, form: { number: "9" } }];
    const result = check(wrong, { complete: false, unit: { hasCouncil: true } });
    expect(result).toMatchObject({ status: "undetermined", missing: [] });
    expect(paths(result)).toEqual(["documents"]);
    expect(result.questions[0]?.settles).toEqual(["tinh.bao-cao", "tinh.bien-ban"]);
    expect(check([...wrong, minutes, report], { unit: { hasCouncil: true } }).status).toBe("complete");
  });
});

describe("what a paper encloses", () => {
  it("may come enclosed, in any paper, or on its own", () => {
    expect(check([{ kind: "to-trinh" }, { kind: "danh-sach" }, minutes, report]).status).toBe("complete");
    expect(check([{ kind: "to-trinh" }, minutes, { ...report, encloses: ["danh-sach"] }]).status).toBe("complete");
  });

  it("is missing from a whole list that does not show it", () => {
    for (const bare of [{ kind: "to-trinh" }, { kind: "to-trinh", encloses: ["y-kien"] }] as GivenDocument[]) {
      const result = check([bare, minutes, report]);
      expect(result).toMatchObject({ status: "incomplete", missing: ["danh-sach"] });
      expect(statusOf(result, "tinh.to-trinh/present")).toBe("pass");
      expect(statusOf(result, "tinh.to-trinh/encloses/danh-sach")).toBe("fail");
    }
    expect(check([{ kind: "to-trinh", encloses: [] }, minutes, report], { complete: false }).status).toBe(
      "undetermined",
    );
  });

  it("is there, but its form and body are not known from the paper that encloses it", () => {
    const result = check([{ kind: "to-trinh", encloses: ["danh-sach", "bien-ban", "bao-cao-thanh-tich"] }]);
    expect(result).toMatchObject({ status: "undetermined", missing: [] });
    expect(paths(result)).toEqual(["documents"]);
    const [{ fields = [] } = { fields: [] }] = result.questions;
    expect(fields.map(({ name }) => name)).toEqual(["kind", "body", "form"]);
    expect(fields[0]?.options?.map(({ code }) => code)).toEqual(["bien-ban", "bao-cao-thanh-tich"]);
  });
});

describe("a form", () => {
  const onForm = (form: GivenDocument["form"], ...others: GivenDocument[]) =>
    check([letter, minutes, { kind: "bao-cao-thanh-tich", ...(form === undefined ? {} : { form }) }, ...others]);

  it("is wrong by another number or another text", () => {
    for (const form of [{ number: "9", instrument: LAW }, { number: "9" }, { number: "8", instrument: PLAN }]) {
      expect(onForm(form)).toMatchObject({ status: "incomplete", missing: ["bao-cao-thanh-tich"], questions: [] });
    }
    expect(onForm({ number: "80", instrument: LAW }).status).toBe("incomplete");
    expect(onForm({ number: "8a", instrument: LAW }).status).toBe("incomplete");
  });

  it("is unknown where it, or its text, is left out", () => {
    for (const form of [undefined, { number: "8" }]) {
      const result = onForm(form);
      expect(result).toMatchObject({ status: "undetermined", missing: [] });
      expect(result.questions).toEqual([
        expect.objectContaining({ path: "documents[2].form", settles: ["tinh.bao-cao"] }),
      ]);
    }
  });

  it("is the same however a clerk writes its number", () => {
    for (const number of ["08", "Mẫu số 8", "mẫu 08", "Mẫu số 08".normalize("NFD"), " 8 "]) {
      expect(onForm({ number, instrument: LAW.toLowerCase() }).status).toBe("complete");
    }
  });

  it("counts for the best of several papers, wherever it stands", () => {
    expect(onForm({ number: "9" }, report).status).toBe("complete");
    expect(onForm(FORM, { kind: "bao-cao-thanh-tich", form: { number: "9" } }).status).toBe("complete");
    expect(onForm({ number: "9" }, { kind: "bao-cao-thanh-tich" }).status).toBe("undetermined");
    expect(onForm(undefined, report).status).toBe("complete");
  });

  it("is not mended by another paper's body", () => {
    const both = {
      id: "bb",
      kind: "bien-ban",
      recipient: "so-noi-vu",
      form: FORM,
      variants: [{ body: "hoi-dong", hasCouncil: true, title: words("the council's") }],
    };
    const book = bookOf({ listings: lawAwards, documents: [both] });
    const result = check(
      [
        { kind: "bien-ban", body: "co-quan", form: FORM },
        { kind: "bien-ban", body: "hoi-dong", form: { number: "1" } },
      ],
      {},
      book,
    );
    expect(result).toMatchObject({ status: "incomplete", missing: ["bien-ban"] });
  });
});

describe("minutes", () => {
  const with_ = (body: GivenDocument["body"], hasCouncil?: boolean) =>
    check([letter, { kind: "bien-ban", ...(body === undefined ? {} : { body }) }, report], {
      ...(hasCouncil === undefined ? {} : { unit: { hasCouncil } }),
    });

  it("must be the council's where there is one, and the body's own where there is none", () => {
    expect(with_("hoi-dong", true).status).toBe("complete");
    expect(with_("co-quan", false).status).toBe("complete");
    expect(with_("co-quan", true)).toMatchObject({ status: "incomplete", missing: ["bien-ban"] });
    expect(with_("hoi-dong", false)).toMatchObject({ status: "incomplete", missing: ["bien-ban"] });
  });

  it("of a council prove that there is one; the body's own prove nothing", () => {
    expect(with_("hoi-dong").status).toBe("complete");
    const open = with_("co-quan");
    expect(open).toMatchObject({ status: "undetermined", missing: [] });
    expect(open.questions).toEqual([
      expect.objectContaining({ path: "unit.hasCouncil", type: "boolean", settles: ["tinh.bien-ban"] }),
    ]);
  });

  it("wait for whose they are", () => {
    for (const hasCouncil of [undefined, true, false]) {
      const result = with_(undefined, hasCouncil);
      expect(result.status).toBe("undetermined");
      expect(result.questions).toEqual([
        expect.objectContaining({
          path: "documents[1].body",
          options: [expect.objectContaining({ code: "hoi-dong" }), expect.objectContaining({ code: "co-quan" })],
        }),
      ]);
    }
  });

  it("of a text that knows the council's only are never the body's own", () => {
    const variants = [{ body: "hoi-dong", hasCouncil: true, title: words("the council's") }];
    const book = bookOf({
      listings: lawAwards,
      documents: [{ id: "bb", kind: "bien-ban", recipient: "bo-noi-vu", variants }],
    });
    for (const more of [{}, { unit: { hasCouncil: true } }, { unit: { hasCouncil: false } }]) {
      expect(check([{ kind: "bien-ban", body: "co-quan" }], more, book).status).toBe("incomplete");
      expect(check([minutes], more, book).status).toBe("complete");
    }
  });
});

describe("a paper with a fault and a gap", () => {
  const variants = [
    { body: "hoi-dong", hasCouncil: true, title: words("the council's") },
    { body: "co-quan", hasCouncil: false, title: words("the body's") },
  ];
  const paper = { id: "bb", kind: "bien-ban", recipient: "so-noi-vu", form: FORM, variants };
  const book = bookOf({ listings: lawAwards, documents: [paper] });

  it("is a fault, and the gap is still asked about", () => {
    const result = check([{ kind: "bien-ban", body: "hoi-dong" }], { unit: { hasCouncil: false } }, book);
    expect(result).toMatchObject({ status: "incomplete", missing: ["bien-ban"] });
    expect(paths(result)).toEqual(["documents[0].form"]);
  });
});

describe("sets", () => {
  it("suffice from the number asked for, and fall short below it", () => {
    expect(check(whole, { sets: 4 }).status).toBe("complete");
    expect(check(whole, { sets: 3 }).status).toBe("complete");
    const short = check(whole, { sets: 2 });
    expect(short).toMatchObject({ status: "incomplete", missing: [] });
    expect(short.checks.at(-1)).toMatchObject({
      status: "fail",
      required: { operator: "greaterThanInclusive", value: 3 },
      actual: 2,
      shortfall: 1,
    });
    expect(check(whole, { sets: 0 }).checks.at(-1)).toMatchObject({ actual: 0, shortfall: 3 });
  });

  it("are a question where they are left out", () => {
    const result = checkDossier(usual, { ...asked, documents: whole });
    expect(result.status).toBe("undetermined");
    expect(result.questions).toEqual([expect.objectContaining({ path: "sets", type: "count", settles: ["tinh.bo"] })]);
  });

  it("count against nobody where the text gives no number", () => {
    const book = bookOf({
      listings: lawAwards,
      documents: [{ id: "tt", kind: "to-trinh", recipient: "ubnd-xa" }],
      sets: [
        { id: "s", awards: ["bang-khen-tinh"], recipient: "ubnd-xa", copies: null, notStated: { what: words("sets") } },
      ],
    });
    const result = checkDossier(book, { ...asked, documents: [{ kind: "to-trinh" }] });
    expect(result.status).toBe("complete");
    expect(result.questions).toEqual([]);
    expect(statusOf(result, "s")).toBe("not-applicable");
    expect(result.notices).toContainEqual(expect.objectContaining({ code: "not-stated", concerns: ["s"] }));
  });
});

describe("a group", () => {
  const book = bookOf({
    listings: lawAwards,
    documents: [
      { id: "bb", kind: "bien-ban", recipient: "bo-noi-vu", appliesTo: { exceptGroups: ["nguoi-nuoc-ngoai"] } },
      { id: "xn", kind: "giay-xac-nhan", recipient: "bo-noi-vu", appliesTo: { groups: ["nguoi-nuoc-ngoai"] } },
    ],
  });
  const of = (group?: "khac" | "nguoi-nuoc-ngoai", documents: GivenDocument[] = []) =>
    check(documents, group === undefined ? {} : { nominee: { group } }, book);

  it("that is given settles whose papers are asked for", () => {
    expect(of("khac")).toMatchObject({ status: "incomplete", missing: ["bien-ban"] });
    expect(of("nguoi-nuoc-ngoai")).toMatchObject({ status: "incomplete", missing: ["giay-xac-nhan"] });
    expect(of("khac", [{ kind: "bien-ban" }]).status).toBe("complete");
  });

  it("that is left out proves nothing missing", () => {
    expect(of()).toMatchObject({ status: "undetermined", missing: [] });
  });
});

describe("a recipient", () => {
  it("chooses the papers and the sets", () => {
    const result = check([{ kind: "to-trinh" }], { recipient: "bo-noi-vu", sets: 1, notNeeded: ["giay-xac-nhan"] });
    expect(result).toMatchObject({ status: "complete", recipient: "bo-noi-vu" });
    expect(result.checks.map(({ id }) => id)).toEqual(["luat.to-trinh", "luat.xac-nhan", "luat.bo"]);
  });

  it("must be one to whom papers are handed", () => {
    expect(() => check(whole, { recipient: "ubnd-xa" })).toThrow(InvalidInputError);
    try {
      check(whole, { recipient: "ubnd-xa" });
    } catch (error) {
      expect(error).toMatchObject({
        path: "recipient",
        expected: "one of so-noi-vu, bo-noi-vu",
        received: '"ubnd-xa"',
      });
    }
  });

  it("is not needed where a book holds no papers: then nothing is complete", () => {
    const book = bookOf({ listings: lawAwards });
    for (const more of [{}, { recipient: "ubnd-xa" as const }]) {
      const result = check(whole, more, book);
      expect(result).toMatchObject({ status: "undetermined", checks: [] });
      expect(result.notices).toContainEqual(expect.objectContaining({ code: "not-encoded" }));
    }
  });
});

describe("a text with sets but no papers", () => {
  it("is told as it is: silent about the papers, and never complete", () => {
    const silent = { id: "s", awards: ["bang-khen-tinh"], recipient: "ubnd-xa", copies: null };
    const book = bookOf({ listings: lawAwards, sets: [{ ...silent, notStated: { what: words("the dossier") } }] });
    const result = check(whole, {}, book);
    expect(result).toMatchObject({ status: "undetermined", recipient: "ubnd-xa", missing: [] });
    expect(result.checks).toEqual([expect.objectContaining({ id: "s", status: "not-applicable" })]);
    expect(result.notices.map(({ code }) => code)).toEqual(["not-stated", "not-encoded"]);
  });
});

describe("a paper that depends on the case", () => {
  const state = (documents: GivenDocument[], more: Partial<DossierInput> = {}) =>
    check(documents, { recipient: "bo-noi-vu", sets: 1, ...more });

  it("is neither missing nor dispensable until the case is known", () => {
    const result = state([{ kind: "to-trinh" }]);
    expect(result).toMatchObject({ status: "undetermined", missing: [] });
    expect(statusOf(result, "luat.xac-nhan")).toBe("unknown");
    expect(statusOf(result, "luat.xac-nhan/present")).toBe("unknown");
    expect(result.questions).toEqual([expect.objectContaining({ path: "notNeeded", settles: ["luat.xac-nhan"] })]);
  });

  it("is settled by the paper, or by the host's word that it is not needed", () => {
    expect(state([{ kind: "to-trinh" }, { kind: "giay-xac-nhan" }])).toMatchObject({
      status: "complete",
      questions: [],
    });
    const spared = state([{ kind: "to-trinh" }], { notNeeded: ["giay-xac-nhan"] });
    expect(spared.status).toBe("complete");
    expect(statusOf(spared, "luat.xac-nhan")).toBe("not-applicable");
    expect(spared.questions).toEqual([]);
  });

  it("may also be among the papers not listed yet", () => {
    const result = state([{ kind: "to-trinh" }], { complete: false });
    expect(result.status).toBe("undetermined");
    expect(paths(result)).toEqual(["documents", "notNeeded"]);
    expect(paths(state([{ kind: "to-trinh" }], { complete: false, notNeeded: ["giay-xac-nhan"] }))).toEqual([]);
  });

  it("does not hide a fault elsewhere, nor is a paper that every dossier needs spared", () => {
    expect(state([])).toMatchObject({ status: "incomplete", missing: ["to-trinh"] });
    expect(state([], { notNeeded: ["to-trinh", "giay-xac-nhan"] })).toMatchObject({
      status: "incomplete",
      missing: ["to-trinh"],
    });
  });

  const bookWith = (paper: object, head: Record<string, unknown> = {}) =>
    bookOf({ listings: lawAwards, head, documents: [{ id: "p", kind: "y-kien", recipient: "bo-noi-vu", ...paper }] });

  it("is no fault on a wrong form: it may not be needed at all", () => {
    const book = bookWith({ onlyIf: words("in some cases"), form: FORM });
    const wrong = check([{ kind: "y-kien", form: { number: "1" } }], {}, book);
    expect(wrong).toMatchObject({ status: "undetermined", missing: [] });
    expect(paths(wrong)).toEqual(["notNeeded"]);
    expect(paths(check([{ kind: "y-kien" }], {}, book))).toEqual(["documents[0].form", "notNeeded"]);
    expect(check([{ kind: "y-kien", form: FORM }], {}, book).status).toBe("complete");
  });

  it("waits for the kind of nominee where it is for some kinds only", () => {
    const book = bookWith({ appliesTo: { kinds: ["ca-nhan"] } });
    const open = check([{ kind: "to-trinh" }], {}, book);
    expect(open).toMatchObject({ status: "undetermined", missing: [] });
    expect(paths(open)).toEqual(["nominee.kind"]);
    expect(check([], { nominee: { kind: "ca-nhan" } }, book)).toMatchObject({
      status: "incomplete",
      missing: ["y-kien"],
    });
    expect(check([{ kind: "y-kien" }], {}, book).status).toBe("complete");
  });

  it("waits for what a query cannot tell: group, occupation, level, and a ground the book does not set", () => {
    const scopes: object[] = [
      { groups: ["doanh-nghiep"] },
      { exceptGroups: ["doanh-nghiep"] },
      { occupations: ["nong-dan"] },
      { levels: ["cap-xa"] },
      { grounds: ["dot-xuat"] },
    ];
    for (const appliesTo of scopes) {
      const book = bookWith({ appliesTo });
      const isGroup = "groups" in appliesTo || "exceptGroups" in appliesTo;
      expect(paths(check([], {}, book))).toEqual([
        "grounds" in appliesTo ? "ground" : isGroup ? "nominee.group" : "notNeeded",
      ]);
      expect(check([], { notNeeded: ["y-kien"] }, book).status).toBe("complete");
    }
    const settled = bookWith({ appliesTo: { grounds: ["dot-xuat"] } }, { defaultGround: "dot-xuat" });
    expect(check([], {}, settled).missing).toEqual(["y-kien"]);
  });
});

describe("a form whose text has ended before the plan", () => {
  const end = { inForceTo: "2026-07-31", endedBy: { how: "expired" } };
  const report = (more: object = {}) => ({
    documents: [{ id: "bc", kind: "bao-cao-thanh-tich", recipient: "so-noi-vu", form: FORM, ...more }],
  });
  const book = bookOf(
    { listings: [], instrument: end },
    { listings: [{ id: "t", award: "bang-khen-tinh" }], ...report() },
  );
  const given = (number: string) => ({ kind: "bao-cao-thanh-tich" as const, form: { number, instrument: LAW } });

  it("leaves the paper needed", () => {
    expect(check([], {}, book)).toMatchObject({ status: "incomplete", missing: ["bao-cao-thanh-tich"] });
  });

  it("leaves only the form open, with the answer of the last text", () => {
    for (const [number, last, status] of [
      ["8", "pass", "complete"],
      ["9", "fail", "incomplete"],
    ] as const) {
      const result = check([given(number)], {}, book);
      expect(result).toMatchObject({ status: "undetermined", provisional: status, missing: [], questions: [] });
      expect(result.checks[0]).toMatchObject({ status: "unknown", provisional: last });
      expect(result.checks[0]?.children).toEqual([
        expect.not.objectContaining({ provisional: expect.anything() }),
        expect.objectContaining({ id: "bc/form", status: "unknown", provisional: last }),
      ]);
    }
    expect(check([given("9"), given("8")], {}, book).provisional).toBe("complete");
  });

  it("is marked in the list of papers, and the paper is not", () => {
    const [paper] = dossierFor(book, asked).documents;
    expect(paper).toMatchObject({ form: { ...FORM, provisional: true } });
    expect(paper).not.toHaveProperty("provisional");
  });
});

describe("a text that has ended", () => {
  const days = { validTo: "2026-08-01" };
  const book = bookOf({
    listings: lawAwards,
    documents: [{ id: "tt", kind: "to-trinh", recipient: "so-noi-vu", form: FORM, ...days }],
    sets: [{ id: "s", awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: 2, ...days }],
  });
  const on = (asOf: string, documents: GivenDocument[], sets: number) =>
    checkDossier(book, { ...asked, asOf, documents, sets });
  const right = { kind: "to-trinh", form: FORM } as const;

  it("settles nothing from the day after, and tells what would have held", () => {
    expect(on("2026-08-01", [right], 2).status).toBe("complete");
    const after = on("2026-08-02", [right], 2);
    expect(after).toMatchObject({ status: "undetermined", missing: [], questions: [] });
    expect(after.checks).toEqual([
      expect.objectContaining({ status: "unknown", provisional: "pass" }),
      expect.objectContaining({ status: "unknown", provisional: "pass" }),
    ]);
    expect(after.notices).toContainEqual(
      expect.objectContaining({ code: "provision-ended", since: "2026-08-02", concerns: ["tt", "s"] }),
    );
  });

  it("proves no fault either", () => {
    expect(on("2026-08-01", [], 1)).toMatchObject({ status: "incomplete", missing: ["to-trinh"] });
    const after = on("2026-08-02", [], 1);
    expect(after).toMatchObject({ status: "undetermined", missing: [] });
    expect(after.checks.map(({ provisional }) => provisional)).toEqual(["fail", "fail"]);
  });

  it("stays without effect where it had none", () => {
    const silent = { id: "s", awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: null };
    const over = bookOf({
      listings: lawAwards,
      documents: [{ id: "tt", kind: "to-trinh", recipient: "so-noi-vu" }],
      sets: [{ ...silent, notStated: { what: words("sets") }, ...days }],
    });
    const result = checkDossier(over, { ...asked, asOf: "2026-08-02", documents: [{ kind: "to-trinh" }] });
    expect(result.status).toBe("complete");
    expect(result.checks.at(-1)).not.toHaveProperty("provisional");
  });

  it("leaves a text that is not law yet out of the check", () => {
    const later = { id: "yk", kind: "y-kien", recipient: "so-noi-vu", validFrom: "2026-09-01" };
    const now = { id: "tt", kind: "to-trinh", recipient: "so-noi-vu" };
    const soon = bookOf({ listings: lawAwards, documents: [now, later] });
    const at = (asOf: string) => checkDossier(soon, { ...asked, asOf, documents: [{ kind: "to-trinh" }] });
    expect(at("2026-08-31").status).toBe("complete");
    expect(at("2026-08-31").notices).toContainEqual(
      expect.objectContaining({ code: "not-in-force", since: "2026-09-01", concerns: ["yk"] }),
    );
    expect(at("2026-09-01")).toMatchObject({ status: "incomplete", missing: ["y-kien"] });
  });
});

describe("a report", () => {
  it("is plain data that survives JSON, cites its texts, and leaves its input as it was", () => {
    const documents = Object.freeze(whole.map((paper) => Object.freeze({ ...paper })));
    const dossier = Object.freeze({ ...asked, documents, notNeeded: Object.freeze([]) });
    const result = checkDossier(usual, dossier as unknown as DossierInput);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(Object.keys(result.texts)).toEqual([PLAN]);
    expect(result).toMatchObject({ type: "dossier-report", award: asked.award, occasion: asked.occasion });
  });

  it("has a receipt that the order of keys does not change and the papers do", () => {
    const one = checkDossier(usual, { ...asked, sets: 3, documents: whole }).receipt;
    expect(checkDossier(usual, { documents: whole, sets: 3, ...asked }).receipt).toEqual(one);
    expect(checkDossier(usual, { ...asked, sets: 3, documents: [letter] }).receipt.input).not.toBe(one.input);
    expect(one.book).toEqual({ id: "mau-tinh", version: "1.0.0", digest: usual.digest });
  });

  it("never takes back an answer when more papers become known", () => {
    const one: GivenDocument[] = [{ kind: "danh-sach" }, ...whole, { ...report, form: { number: "9" } }];
    for (let mask = 0; mask < 2 ** one.length; mask++) {
      const part = one.filter((_, index) => (mask & (1 << index)) !== 0);
      const early = check(part, { complete: false, unit: { hasCouncil: true } });
      const late = check(one, { unit: { hasCouncil: true } });
      if (early.status !== "undetermined") expect(late.status).toBe(early.status);
      expect(early.missing).toEqual([]);
    }
  });
});

describe("a dossier that is none", () => {
  const errorOf = (input: unknown) => {
    try {
      checkDossier(usual, input as never);
    } catch (error) {
      if (error instanceof InvalidInputError) return error;
    }
    throw new Error("no InvalidInputError");
  };

  it("is refused with every problem and its path", () => {
    const { problems } = errorOf({
      ...asked,
      sets: -1,
      complete: "yes",
      recipient: "so-noi-vuu",
      notNeeded: ["y-kienn"],
      documents: [{ kind: "to-trinhh" }, { kind: "bien-ban", body: "ai", pages: 3 }, { kind: "y-kien", form: {} }],
    });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      "complete",
      "documents[0].kind",
      "documents[1].body",
      "documents[1].pages",
      "documents[2].form.number",
      "notNeeded[0]",
      "recipient",
      "sets",
    ]);
    const near = (path: string) => problems.find((problem) => problem.path === path)?.candidates;
    expect(near("documents[0].kind")).toEqual(["to-trinh"]);
    expect(near("notNeeded[0]")).toEqual(["y-kien"]);
    expect(near("recipient")).toContain("so-noi-vu");
  });

  it("is refused for half a set, for no list of papers, and for unknown fields", () => {
    expect(errorOf({ ...asked, sets: 1.5, documents: [] }).path).toBe("sets");
    expect(errorOf(asked).path).toBe("documents");
    expect(errorOf({ ...asked, documents: [], copies: 3 })).toMatchObject({
      path: "copies",
      expected: "no such field",
    });
  });

  it("is refused for a book that createRulebook did not make", () => {
    expect(() => checkDossier({ ...usual }, { ...asked, documents: [] })).toThrow(InvalidInputError);
  });
});
