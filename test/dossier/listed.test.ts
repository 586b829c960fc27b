import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/dossier/check-dossier.js";
import { dossierFor } from "../../src/dossier/dossier-for.js";
import { asked, bookOf, lawAwards, lawPapers, PLAN, planPapers, usual, words } from "./book.js";

const listed = (query: object, book = usual) => dossierFor(book, { ...asked, ...query } as never).listed;

describe("listed by a plan", () => {
  it("is yes on the occasion that a line names, and no on another", () => {
    expect(listed({})).toBe("yes");
    expect(listed({ occasion: "so-ket" })).toBe("no");
    expect(listed({ award: "giay-khen" })).toBe("no");
  });

  it("knows a form by its family, and keeps to the kinds", () => {
    expect(listed({ award: "huan-chuong-lao-dong-hang-ba" })).toBe("yes");
    expect(listed({ award: "huan-chuong-lao-dong-hang-ba", nominee: { kind: "ca-nhan" } })).toBe("yes");
    expect(listed({ award: "huan-chuong-lao-dong-hang-ba", nominee: { kind: "tap-the" } })).toBe("no");
  });

  it("is not yes where the law keeps the award from the kind, whatever the plan's line leaves out", () => {
    expect(listed({ award: "co-thi-dua-tinh" })).toBe("yes");
    expect(listed({ award: "co-thi-dua-tinh", nominee: { kind: "tap-the" } })).toBe("yes");
    expect(listed({ award: "co-thi-dua-tinh", nominee: { kind: "ca-nhan" } })).toBe("no");
  });

  it("is left to others where only such lines speak, and yes where another line does too", () => {
    expect(listed({ occasion: "hang-nam" })).toBe("left-to-others");
    const both = bookOf(
      { listings: lawAwards },
      {
        listings: [
          { id: "a", occasions: ["hang-nam"], leftTo: ["thu-truong-don-vi"] },
          { id: "b", award: "bang-khen-tinh" },
        ],
      },
    );
    expect(listed({ occasion: "hang-nam" }, both)).toBe("yes");
    expect(listed({ occasion: "hang-nam", award: "co-thi-dua-tinh" }, both)).toBe("left-to-others");
  });

  it("takes a line without an award for whatever form, also one the law does not speak of", () => {
    const book = bookOf({ listings: lawAwards }, { listings: [{ id: "a", occasions: ["so-ket"] }] });
    expect(listed({ award: "giay-khen", occasion: "so-ket" }, book)).toBe("yes");
    expect(listed({ award: "giay-khen" }, book)).toBe("no");
  });

  it("needs every plan that lists awards, and none that lists nothing", () => {
    const province = {
      listings: [
        { id: "a", award: "bang-khen-tinh" },
        { id: "b", award: "co-thi-dua-tinh" },
      ],
    };
    const silent = bookOf({ listings: lawAwards }, province, {});
    expect(listed({}, silent)).toBe("yes");
    const commune = { listings: [{ id: "c", award: "bang-khen-tinh", leftTo: ["ubnd-xa"] }] };
    const speaking = bookOf({ listings: lawAwards }, province, commune);
    expect(listed({}, speaking)).toBe("left-to-others");
    expect(listed({ award: "co-thi-dua-tinh" }, speaking)).toBe("no");
  });
});

describe("listed by the law alone", () => {
  it("is yes for what the law gives, to the kinds it names", () => {
    const book = bookOf({ listings: lawAwards });
    expect(listed({}, book)).toBe("yes");
    expect(listed({ nominee: { kind: "ho-gia-dinh" } }, book)).toBe("yes");
    expect(listed({ award: "co-thi-dua-tinh", nominee: { kind: "ca-nhan" } }, book)).toBe("no");
    expect(listed({ award: "giay-khen" }, book)).toBe("no");
  });
});

describe("an award that is not listed", () => {
  it("has empty lists and nothing to check", () => {
    const query = { ...asked, occasion: "so-ket" } as const;
    expect(dossierFor(usual, query)).toMatchObject({ documents: [], sets: [], steps: [], votes: [], notices: [] });
    const report = checkDossier(usual, { ...query, documents: [], sets: 0, recipient: "ubnd-xa" });
    expect(report).toMatchObject({
      status: "not-listed",
      missing: [],
      checks: [],
      questions: [],
      recipient: "ubnd-xa",
    });
  });

  it("has no status of its own where others settle it", () => {
    const query = { ...asked, occasion: "hang-nam" } as const;
    expect(dossierFor(usual, query).documents).not.toEqual([]);
    const report = checkDossier(usual, { ...query, documents: [] });
    expect(report).toMatchObject({ status: "undetermined", missing: [], checks: [], questions: [] });
    const notice = { code: "external-guidance", source: { instrument: PLAN, article: 1 }, concerns: ["tinh.hang-nam"] };
    expect(report.notices).toContainEqual(notice);
    expect(dossierFor(usual, query).notices).toContainEqual(notice);
  });

  it("tells the guidance a line refers to", () => {
    const book = bookOf({ listings: lawAwards }, { listings: [{ id: "a", guidance: words("of the centre") }] });
    expect(dossierFor(book, asked).notices).toContainEqual(
      expect.objectContaining({ code: "external-guidance", wording: words("of the centre") }),
    );
  });
});

describe("a line that is not law on the day", () => {
  const line = { id: "a", award: "bang-khen-tinh", validFrom: "2026-01-01", validTo: "2026-12-31" };
  const book = bookOf({ listings: lawAwards, documents: [lawPapers[0] ?? {}] }, { listings: [line], documents: [] });
  const report = (asOf: string, documents: { kind: "to-trinh" }[] = [{ kind: "to-trinh" }]) =>
    checkDossier(book, { ...asked, asOf, documents });

  it("settles nothing, on either side", () => {
    expect(report("2026-01-01").status).toBe("complete");
    expect(report("2026-12-31").status).toBe("complete");
    expect(report("2027-01-01").status).toBe("undetermined");
    expect(report("2027-01-01").notices).toContainEqual(expect.objectContaining({ code: "provision-ended" }));
    expect(report("2025-12-31").status).toBe("undetermined");
    expect(report("2025-12-31").notices).toContainEqual(expect.objectContaining({ code: "not-in-force" }));
  });

  it("does not take away from another line that is", () => {
    const both = bookOf(
      { listings: lawAwards, documents: [lawPapers[0] ?? {}] },
      { listings: [line, { id: "b", award: "bang-khen-tinh", validFrom: "2027-01-01" }] },
    );
    const result = checkDossier(both, { ...asked, asOf: "2027-01-01", documents: [{ kind: "to-trinh" }] });
    expect(result.status).toBe("complete");
  });

  it("is told also on an occasion it was not about", () => {
    const past = bookOf({ listings: lawAwards }, { listings: [{ ...line, occasions: ["tong-ket"] }] });
    const on = (asOf: string) => dossierFor(past, { ...asked, occasion: "so-ket", asOf });
    expect(on("2026-12-31").notices).toEqual([]);
    expect(on("2027-01-01").notices).toEqual([expect.objectContaining({ code: "provision-ended", concerns: ["a"] })]);
  });

  it("does not hide a fault", () => {
    expect(report("2027-01-01", []).status).toBe("incomplete");
  });

  it("matters in the law as much as in the plan", () => {
    const instrument = { inForceTo: "2026-09-30", endedBy: { how: "replaced" } };
    const plan = { listings: [{ id: "a", award: "bang-khen-tinh" }], documents: [planPapers[2] ?? {}] };
    const over = bookOf({ listings: lawAwards, instrument }, plan);
    const on = (asOf: string) =>
      checkDossier(over, { ...asked, asOf, documents: [{ kind: "to-trinh", encloses: ["danh-sach"] }] });
    expect(on("2026-09-30").status).toBe("complete");
    expect(on("2026-10-01").status).toBe("undetermined");
    expect(on("2026-10-01").notices).toContainEqual(
      expect.objectContaining({ code: "text-replaced", since: "2026-10-01" }),
    );
  });
});
