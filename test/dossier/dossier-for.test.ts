import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import { dossierFor } from "../../src/dossier/dossier-for.js";
import { InvalidInputError } from "../../src/errors.js";
import { asked, bookOf, LAW, lawAwards, PLAN, planPapers, usual, words } from "./book.js";

const codesOfNotices = (notices: readonly { code: string }[]) => notices.map(({ code }) => code);

describe("a checklist", () => {
  it("names papers, the plan's before the law's, each in the order of kinds", () => {
    expect(dossierFor(usual, asked).documents.map(({ id }) => id)).toEqual([
      "tinh.to-trinh",
      "tinh.bien-ban",
      "tinh.bao-cao",
      "luat.to-trinh",
      "luat.xac-nhan",
    ]);
    const everyKind = codesOf("document");
    const papers = [...everyKind].reverse().map((kind) => ({ id: kind, kind, recipient: "so-noi-vu" }));
    const book = bookOf({ listings: lawAwards, documents: papers });
    expect(dossierFor(book, asked).documents.map(({ kind }) => kind)).toEqual(everyKind);
  });

  it("puts a commune's papers before its province's, and two of one kind by id", () => {
    const paper = (id: string) => ({ id, kind: "to-trinh", recipient: "ubnd-xa" });
    const book = bookOf(
      { listings: lawAwards, documents: [paper("a")] },
      { documents: [paper("b")] },
      { documents: [paper("c10"), paper("c9")] },
    );
    expect(dossierFor(book, asked).documents.map(({ id }) => id)).toEqual(["c9", "c10", "b", "a"]);
  });

  it("gives a paper with everything the text says of it", () => {
    const [letter, minutes, report, , confirmation] = dossierFor(usual, asked).documents;
    expect(letter).toStrictEqual({
      id: "tinh.to-trinh",
      kind: "to-trinh",
      title: words("a paper"),
      recipient: "so-noi-vu",
      encloses: ["danh-sach"],
      source: { instrument: PLAN, article: 1 },
      layer: "province",
      pack: "mau-tinh",
    });
    expect(report?.form).toEqual({ number: "8", instrument: LAW });
    expect(minutes?.variants?.map(({ body }) => body)).toEqual(["hoi-dong", "co-quan"]);
    expect(confirmation?.onlyIf?.en).toBe("where the ground is sudden");
  });

  it("narrows minutes to the fitting variant where it is known whether there is a council", () => {
    const bodies = (hasCouncil: boolean) =>
      dossierFor(usual, { ...asked, hasCouncil }).documents[1]?.variants?.map(({ body }) => body);
    expect(bodies(true)).toEqual(["hoi-dong"]);
    expect(bodies(false)).toEqual(["co-quan"]);
    const councilOnly = planPapers.map((paper) =>
      paper.kind === "bien-ban"
        ? { ...paper, variants: [{ body: "hoi-dong", hasCouncil: true, title: words("the council's") }] }
        : paper,
    );
    const book = bookOf({ listings: lawAwards, documents: councilOnly });
    expect(dossierFor(book, { ...asked, hasCouncil: false }).documents[1]?.variants).toHaveLength(1);
  });

  it("never merges sets of different recipients and layers", () => {
    expect(dossierFor(usual, asked).sets).toEqual([
      expect.objectContaining({
        recipient: "so-noi-vu",
        layer: "province",
        copies: 3,
        stated: true,
        electronicFiles: false,
      }),
      expect.objectContaining({ recipient: "bo-noi-vu", layer: "law", copies: 1, stated: true, electronicFiles: true }),
    ]);
    const same = (copies: number, id: string) => ({ id, awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies });
    const book = bookOf({ listings: lawAwards, sets: [same(1, "a")] }, { sets: [same(1, "b")] });
    expect(dossierFor(book, asked).sets.map(({ layer }) => layer)).toEqual(["province", "law"]);
  });

  it("says where a text gives no number of sets: null is not zero", () => {
    const silent = { id: "im", awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: null };
    const book = bookOf({ listings: lawAwards, sets: [{ ...silent, notStated: { what: words("how many sets") } }] });
    const { sets, notices } = dossierFor(book, asked);
    expect(sets[0]).toMatchObject({ copies: null, stated: false });
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "not-stated", wording: words("how many sets"), concerns: ["im"] }),
    );
  });

  it("keeps sets to their award, family and occasion", () => {
    const set = (id: string, more: object) => ({ id, recipient: id, copies: 2, ...more });
    const book = bookOf({
      listings: lawAwards,
      sets: [
        set("so-noi-vu", { awards: ["huan-chuong-lao-dong"], occasions: ["tong-ket"] }),
        set("bo-noi-vu", { awards: ["huan-chuong-lao-dong"], occasions: ["so-ket"] }),
        set("ubnd-xa", { awards: ["bang-khen-tinh"] }),
      ],
    });
    const { sets } = dossierFor(book, { ...asked, award: "huan-chuong-lao-dong-hang-nhi" });
    expect(sets.map(({ recipient }) => recipient)).toEqual(["so-noi-vu"]);
  });

  it("gives the steps about the award in the order of their numbers, and the votes", () => {
    const { steps, votes } = dossierFor(usual, asked);
    expect(steps.map(({ actor }) => actor[0])).toEqual(["so-noi-vu", "chu-tich-ubnd-tinh", "bo-noi-vu"]);
    expect(steps.map(({ next }) => next)).toEqual(["chu-tich-ubnd-tinh", undefined, undefined]);
    expect(votes).toEqual([expect.objectContaining({ atLeastPercent: 90, of: "thanh-vien", layer: "law" })]);
    expect(dossierFor(usual, { ...asked, award: "co-thi-dua-tinh" }).votes).toEqual([]);
  });

  it("says whose votes are counted, and of nobody where the text gives no share", () => {
    const vote = (id: string, more: object) => ({ id, awards: ["bang-khen-tinh"], body: ["ban-tdkt"], ...more });
    const silent = { what: words("the share") };
    const book = bookOf({
      listings: lawAwards,
      votes: [
        vote("a", { atLeastPercent: 80 }),
        vote("b", { atLeastPercent: 90, of: "thuong-truc" }),
        vote("c", { atLeastPercent: null, notStated: silent }),
      ],
    });
    expect(dossierFor(book, asked).votes.map(({ of }) => of)).toEqual(["thanh-vien", "thuong-truc", null]);
  });

  it("leaves out papers of other awards, kinds, occasions and grounds", () => {
    const paper = (id: string, appliesTo: object) => ({ id, kind: "y-kien", recipient: "so-noi-vu", appliesTo });
    const papers = [
      paper("a", { awards: ["huan-chuong-lao-dong"] }),
      paper("b", { kinds: ["ca-nhan"] }),
      paper("c", { occasions: ["so-ket"] }),
      paper("d", { grounds: ["cong-trang"] }),
      paper("e", { grounds: ["phong-trao"], occasions: ["tong-ket"], awards: ["bang-khen-tinh"] }),
    ];
    const book = bookOf({ listings: lawAwards, documents: papers, head: { defaultGround: "phong-trao" } });
    const ids = (query: object) => dossierFor(book, { ...asked, ...query }).documents.map(({ id }) => id);
    expect(ids({})).toEqual(["b", "e"]);
    expect(ids({ kind: "tap-the" })).toEqual(["e"]);
    expect(ids({ award: "huan-chuong-lao-dong-hang-ba", kind: "ca-nhan" })).toEqual(["a", "b"]);
    const noGround = bookOf({ listings: lawAwards, documents: papers });
    expect(dossierFor(noGround, asked).documents.map(({ id }) => id)).toEqual(["b", "d", "e"]);
  });
});

describe("time", () => {
  const paper = { id: "p", kind: "to-trinh", recipient: "so-noi-vu", validFrom: "2025-01-01", validTo: "2026-08-01" };
  const rest = {
    sets: [{ id: "s", awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: 2, validTo: "2026-08-01" }],
    steps: [{ id: "b", actor: ["so-noi-vu"], validTo: "2026-08-01" }],
    votes: [
      {
        id: "v",
        awards: ["bang-khen-tinh"],
        body: ["ban-tdkt"],
        atLeastPercent: 70,
        validTo: "2026-08-01",
      },
    ],
  };
  const interpretation = { reading: words("a reading"), why: words("why") };
  const book = bookOf({ listings: lawAwards, documents: [{ ...paper, interpretation }], ...rest });
  const on = (asOf: string) => dossierFor(book, { ...asked, asOf });

  it("counts the first and the last day as law", () => {
    for (const asOf of ["2025-01-01", "2026-08-01"]) {
      expect(on(asOf).documents).toHaveLength(1);
      expect(on(asOf).documents[0]).not.toHaveProperty("provisional");
      expect(codesOfNotices(on(asOf).notices)).toEqual(["interpretation"]);
    }
  });

  it("lists what has ended as provisional, with the end", () => {
    const { documents, sets, steps, votes, notices } = on("2026-08-02");
    for (const list of [documents, sets, steps, votes])
      expect(list).toEqual([expect.objectContaining({ provisional: true })]);
    expect(notices).toContainEqual({
      code: "provision-ended",
      instrument: LAW,
      since: "2026-08-02",
      concerns: ["p", "s", "b", "v"],
    });
  });

  it("leaves out what is not law yet, and says from when it will be", () => {
    const { documents, notices } = on("2024-12-31");
    expect(documents).toEqual([]);
    expect(notices).toContainEqual({ code: "not-in-force", instrument: LAW, since: "2025-01-01", concerns: ["p"] });
    expect(codesOfNotices(notices)).not.toContain("interpretation");
  });

  it("takes the version of the day, also where it no longer speaks of the award", () => {
    const next = { ...paper, validFrom: "2026-08-02", validTo: "2027-01-01", appliesTo: { awards: ["giay-khen"] } };
    const versions = bookOf({ listings: lawAwards, documents: [paper, next] });
    expect(dossierFor(versions, { ...asked, asOf: "2026-08-01" }).documents).toHaveLength(1);
    expect(dossierFor(versions, { ...asked, asOf: "2026-08-02" }).documents).toEqual([]);
  });

  it("says that the plan's basis has ended and that a layer is missing", () => {
    const head = { basis: [LAW], missingLayers: [{ layer: "province", title: words("the province's plan") }] };
    const ended = bookOf({ listings: lawAwards, instrument: { inForceTo: "2026-07-31" } }, { head });
    const notices = codesOfNotices(dossierFor(ended, asked).notices);
    expect(notices).toContain("layer-missing");
    expect(notices).toContain("text-expired");
  });
});

describe("an answer", () => {
  it("is plain data that survives JSON, cites its texts, and leaves the query as it was", () => {
    const query = Object.freeze({ ...asked, hasCouncil: true });
    const checklist = dossierFor(usual, query);
    expect(JSON.parse(JSON.stringify(checklist))).toStrictEqual(checklist);
    expect(Object.keys(checklist.texts)).toEqual([LAW, PLAN]);
    expect(checklist).toMatchObject({ type: "dossier-checklist", ...asked, listed: "yes" });
  });

  it("does not take an empty book for a dossier without papers", () => {
    const { documents, notices } = dossierFor(bookOf({ listings: lawAwards }), asked);
    expect(documents).toEqual([]);
    expect(codesOfNotices(notices)).toEqual(["not-encoded"]);
  });
});

describe("a query that is none", () => {
  const errorOf = (query: unknown) => {
    try {
      dossierFor(usual, query as never);
    } catch (error) {
      if (error instanceof InvalidInputError) return error;
    }
    throw new Error("no InvalidInputError");
  };

  it("is refused with every problem and the nearest codes", () => {
    const { problems } = errorOf({ award: "bang-khen-tinhh", occasion: "tong-kett", asOf: "2026-02-30", units: {} });
    expect(problems.map(({ path }) => path).sort()).toEqual(["asOf", "award", "occasion", "units"]);
    expect(problems.find(({ path }) => path === "award")?.candidates).toContain("bang-khen-tinh");
    expect(problems.find(({ path }) => path === "occasion")?.candidates).toEqual(["tong-ket"]);
  });

  it("is refused for titles by their nearest title, and for no object", () => {
    expect(errorOf({ ...asked, award: "chien-si-thi-dua-tinhh" }).problems[0]?.candidates).toContain(
      "chien-si-thi-dua-tinh",
    );
    expect(errorOf(undefined).path).toBe("$");
    expect(errorOf({ ...asked, hasCouncil: "yes" }).path).toBe("hasCouncil");
  });

  it("is refused for a book that createRulebook did not make", () => {
    expect(() => dossierFor({ ...usual }, asked)).toThrow(InvalidInputError);
  });
});
