import { describe, expect, it } from "vitest";
import { dossierFor, evaluate } from "../../src/index.js";
import type { PackHeader } from "../../src/pack/types.js";
import type { ForceStatus } from "../../src/rulebook/in-force.js";
import {
  fromLowestLayer,
  inForceElseAll,
  inLowestLayer,
  lowestLayerFirst,
  narrowestLimit,
  withoutFallbacks,
} from "../../src/rulebook/precedence.js";
import { bookOf, lawAwards } from "../dossier/book.js";

const book = { packs: ["law", "tinh", "xa"].map((pack) => ({ pack }) as PackHeader) };

const provision = (pack: string, id: string, more: { fallback?: true; forceStatus?: ForceStatus } = {}) => {
  const { forceStatus = "in-force", ...rest } = more;
  const layer = pack === "law" ? "law" : pack === "tinh" ? "province" : "commune";
  return { provision: { pack, layer, id, ...rest }, forceStatus } as const;
};
const ids = (provisions: readonly { provision: { id: string } }[]) => provisions.map(({ provision }) => provision.id);

const mixed = [provision("tinh", "b"), provision("law", "c"), provision("xa", "d"), provision("law", "a")];

describe("the lowest layer", () => {
  it("comes first, and each layer keeps its order", () => {
    expect(ids(lowestLayerFirst(book, mixed))).toEqual(["d", "b", "c", "a"]);
    expect(ids(mixed)).toEqual(["b", "c", "d", "a"]);
  });

  it("is the lowest that has any", () => {
    expect(ids(inLowestLayer(book, mixed))).toEqual(["d"]);
    expect(ids(inLowestLayer(book, [mixed[1], mixed[3]] as typeof mixed))).toEqual(["c", "a"]);
    expect(inLowestLayer(book, [])).toEqual([]);
  });

  it("is last in the order of a book", () => {
    expect(fromLowestLayer(["law", "tinh", "xa"])).toBe("xa");
    expect(fromLowestLayer([])).toBeUndefined();
  });

  it("names who decides, also where the plan between names nobody", () => {
    const law = { listings: lawAwards.map((award) => ({ ...award, decidedBy: ["chu-tich-ubnd-tinh", "bo-tinh"] })) };
    const listing = { id: "a", award: "bang-khen-tinh" };
    const deciders = (...plans: Parameters<typeof bookOf>[1][]) =>
      evaluate(bookOf(law, ...(plans as [])), {
        award: "bang-khen-tinh",
        occasion: "so-ket",
        asOf: "2026-08-01",
        nominee: { kind: "tap-the" },
      }).decidedBy;
    expect(deciders()).toEqual(["chu-tich-ubnd-tinh", "bo-tinh"]);
    expect(deciders({ listings: [listing] })).toEqual(["chu-tich-ubnd-tinh", "bo-tinh"]);
    const province = { listings: [{ ...listing, decidedBy: ["chu-tich-ubnd-tinh"] }] };
    expect(deciders(province)).toEqual(["chu-tich-ubnd-tinh"]);
    expect(deciders(province, { listings: [{ ...listing, id: "b" }] })).toEqual(["chu-tich-ubnd-tinh"]);
  });
});

describe("a minimum", () => {
  const minimum = provision("law", "a", { fallback: true });

  it("is left out as a whole where anything else is stated", () => {
    expect(ids(withoutFallbacks([minimum, provision("law", "b", { fallback: true }), provision("tinh", "c")]))).toEqual(
      ["c"],
    );
    expect(ids(withoutFallbacks([minimum, provision("law", "b")]))).toEqual(["b"]);
  });

  it("stands where nothing else is", () => {
    expect(ids(withoutFallbacks([minimum]))).toEqual(["a"]);
    expect(withoutFallbacks([])).toEqual([]);
  });

  it("is all that another layer takes away", () => {
    const paper = (id: string) => ({ id, kind: "to-trinh", recipient: "so-noi-vu" });
    const added = bookOf({ listings: lawAwards, documents: [paper("a")] }, { documents: [paper("b")] });
    const query = { award: "bang-khen-tinh", occasion: "so-ket", asOf: "2026-08-01" } as const;
    expect(dossierFor(added, query).documents.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("limits", () => {
  it("that bind together are as narrow as the narrowest, whichever layer states it", () => {
    expect(narrowestLimit([3, 2])).toBe(2);
    expect(narrowestLimit([2, 3])).toBe(2);
    expect(narrowestLimit([0])).toBe(0);
  });
});

describe("what is law", () => {
  const ended = provision("law", "a", { forceStatus: "ended" });
  const coming = provision("law", "b", { forceStatus: "not-yet" });

  it("needs nothing that is not", () => {
    expect(ids(inForceElseAll([ended, provision("tinh", "c"), coming]))).toEqual(["c"]);
  });

  it("is, where there is none, replaced by all that was or will be", () => {
    expect(ids(inForceElseAll([ended, coming]))).toEqual(["a", "b"]);
    expect(inForceElseAll([])).toEqual([]);
  });
});
