import { describe, expect, it } from "vitest";
import { haiDuong } from "../../src/books/hai-duong.js";
import { InvalidInputError } from "../../src/errors.js";
import { type ChecklistInput, checkDossier, dossierFor, evaluate } from "../../src/index.js";
import { asked, bookOf, lawAwards, lawPapers } from "./book.js";

const paper = (id: string, more: object = {}) => ({ id, kind: "to-trinh", recipient: "so-noi-vu", ...more });

/** A law with a minimum of its own, and a plan of a movement that lists the certificate at the final review only. */
const book = bookOf(
  {
    listings: lawAwards,
    documents: [
      paper("luat.toi-thieu", { fallback: true }),
      paper("luat.dot-xuat", { appliesTo: { grounds: ["dot-xuat"] } }),
    ],
    sets: [{ id: "luat.bo", fallback: true, awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: 1 }],
    steps: [{ id: "luat.buoc", fallback: true, actor: ["bo-noi-vu"] }],
    votes: [],
  },
  {
    head: { defaultGround: "phong-trao" },
    listings: [{ id: "tinh.tong-ket", award: "bang-khen-tinh", occasions: ["tong-ket"] }],
    documents: [paper("tinh.to-trinh")],
    sets: [{ id: "tinh.bo", awards: ["bang-khen-tinh"], recipient: "so-noi-vu", copies: 3 }],
    steps: [{ id: "tinh.buoc", actor: ["so-noi-vu"] }],
  },
);

/** What a dossier needs, in short. */
function needed(query: Partial<ChecklistInput>) {
  const { listed, ground, documents, sets, steps } = dossierFor(book, { ...asked, ...query });
  return {
    listed,
    ground,
    documents: documents.map(({ id }) => id),
    copies: sets.map(({ copies }) => copies),
    actors: steps.flatMap(({ actor }) => actor),
  };
}

describe("the ground of a dossier", () => {
  it("is that of the book's plans where it is left out", () => {
    const ofPlan = {
      listed: "yes",
      ground: "phong-trao",
      documents: ["tinh.to-trinh"],
      copies: [3],
      actors: ["so-noi-vu"],
    };
    expect(needed({})).toEqual(ofPlan);
    expect(needed({ ground: "phong-trao" })).toEqual(ofPlan);
    expect(needed({ occasion: "dot-xuat" })).toMatchObject({ listed: "no", ground: "phong-trao", documents: [] });
  });

  it("of another kind is the law's alone: the plan neither closes it nor asks for papers, sets and steps", () => {
    const ofLaw = { documents: ["luat.toi-thieu"], copies: [1], actors: ["bo-noi-vu"] };
    for (const occasion of ["tong-ket", "dot-xuat"] as const) {
      expect(needed({ ground: "cong-trang", occasion })).toEqual({ listed: "yes", ground: "cong-trang", ...ofLaw });
    }
  });

  it("chooses the papers that are for some grounds only", () => {
    expect(needed({ ground: "dot-xuat" }).documents).toEqual(["luat.dot-xuat"]);
    expect(needed({ ground: "cong-trang" }).documents).toEqual(["luat.toi-thieu"]);
  });

  it("counts in a check as in the list", () => {
    const documents = [{ kind: "to-trinh" }] as const;
    const check = (more: object) => checkDossier(book, { ...asked, occasion: "dot-xuat", documents, ...more } as never);
    expect(check({ sets: 1 })).toMatchObject({ status: "not-listed", ground: "phong-trao" });
    expect(check({ sets: 1, ground: "cong-trang" })).toMatchObject({ status: "complete", ground: "cong-trang" });
    expect(check({ sets: 0, ground: "cong-trang" })).toMatchObject({ status: "incomplete" });
  });

  it("settles whether a paper is needed, where no plan sets it", () => {
    const national = bookOf({
      listings: lawAwards,
      documents: [paper("a"), paper("b", { kind: "y-kien", appliesTo: { grounds: ["dot-xuat"] } })],
    });
    const check = (more: object) =>
      checkDossier(national, { ...asked, documents: [{ kind: "to-trinh" }], ...more } as never);
    const open = check({});
    expect(open).toMatchObject({ status: "undetermined" });
    expect("ground" in open).toBe(false);
    expect(open.questions).toEqual([expect.objectContaining({ path: "ground", type: "code", settles: ["b"] })]);
    expect(check({ ground: "dot-xuat" })).toMatchObject({ status: "incomplete", missing: ["y-kien"] });
    expect(check({ ground: "cong-trang" })).toMatchObject({ status: "complete" });
  });

  it("that is none is refused with the nearest ones", () => {
    const wrong = () => dossierFor(book, { ...asked, ground: "dot-xat" } as never);
    expect(wrong).toThrow(InvalidInputError);
    expect(wrong).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path: "ground", candidates: ["dot-xuat"] })] }),
    );
  });
});

describe("a title", () => {
  it("is on no ground where none is given, and a plan's listing of whatever form says nothing of it", () => {
    const query = { award: "lao-dong-tien-tien", occasion: "hang-nam", asOf: "2025-06-01" } as const;
    const checklist = dossierFor(haiDuong, query);
    expect(checklist).toMatchObject({ listed: "yes" });
    expect("ground" in checklist).toBe(false);
    const guided = ({ notices }: { notices: { code: string; concerns?: string[] }[] }) =>
      notices.filter(({ code }) => code === "external-guidance").flatMap(({ concerns }) => concerns ?? []);
    expect(guided(checklist)).toEqual([]);
    expect(guided(evaluate(haiDuong, { ...query, nominee: { kind: "ca-nhan" } }))).toEqual([]);
    // The same listing leaves an award form to others.
    expect(guided(dossierFor(haiDuong, { ...query, award: "giay-khen" }))).toEqual(["hai-duong.hang-nam"]);
  });
});

describe("a law that is silent about an award", () => {
  const plan = { head: { defaultGround: "phong-trao" }, listings: [{ id: "a", award: "giay-khen" }] };
  const silent = bookOf({ listings: lawAwards, documents: lawPapers }, plan);
  const listed = (ground: "phong-trao" | "dot-xuat") =>
    dossierFor(silent, { ...asked, award: "giay-khen", ground }).listed;

  it("closes nothing that a plan lists, and lists nothing where no plan binds", () => {
    expect(listed("phong-trao")).toBe("yes");
    expect(listed("dot-xuat")).toBe("no");
  });

  it("is unknown to `evaluate` either way", () => {
    for (const ground of ["phong-trao", "dot-xuat"] as const) {
      const { checks } = evaluate(silent, { ...asked, award: "giay-khen", ground, nominee: { kind: "ca-nhan" } });
      expect(checks.find(({ layer }) => layer === "law")).toMatchObject({ role: "listing", status: "unknown" });
    }
  });
});

describe("two listings of an award", () => {
  it("of which one has ended leave it listed, for `evaluate` too", () => {
    const both = bookOf(
      { listings: lawAwards },
      {
        listings: [
          { id: "a", award: "bang-khen-tinh", validTo: "2026-06-30" },
          { id: "b", award: "bang-khen-tinh", validFrom: "2026-07-01" },
        ],
      },
    );
    const { checks } = evaluate(both, { ...asked, nominee: { kind: "ca-nhan" } });
    expect(checks.filter(({ layer }) => layer === "province")).toEqual([
      expect.objectContaining({ id: "b", status: "pass" }),
    ]);
  });
});
