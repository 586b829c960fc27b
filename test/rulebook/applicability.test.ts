import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import type { GroundCode } from "../../src/codes.js";
import { createRulebook, evaluate, type Nomination, type Rulebook } from "../../src/index.js";
import { createEngine } from "../../src/json-rules-engine.js";
import { bindingPlans } from "../../src/rulebook/applicability.js";
import { withDefaultGround } from "../../src/rulebook/target.js";
import { isCollective, lawEligibility, lawHeader, planEligibility, planHeader } from "./packs.js";

/** A requirement of the plan that a person fails. */
const need = {
  id: "plan.need",
  role: "requirement",
  title: { vi: "cần", en: "need" },
  conditions: isCollective,
  source: { instrument: "P1", section: "I", item: "2" },
};

/** A law and a plan with a requirement of its own, on the ground of the plan's movement. */
function bookWith(defaultGround: string | undefined): Rulebook {
  const { defaultGround: __, ...head } = planHeader();
  return createRulebook([
    lawHeader(),
    lawEligibility(),
    defaultGround === undefined ? head : { ...head, defaultGround },
    planEligibility({ rules: [need] }),
  ]);
}

const nomination: Nomination = {
  award: "giay-khen",
  occasion: "so-ket",
  asOf: "2026-08-01",
  nominee: { kind: "ca-nhan" },
};

const onGround = (ground: GroundCode): Nomination => ({ ...nomination, ground });

/** The requirements that a nomination fails. */
const failed = (book: Rulebook, given: Nomination) =>
  evaluate(book, given)
    .checks.filter(({ role, status }) => role === "requirement" && status === "fail")
    .map(({ id }) => id);

describe("a plan", () => {
  it("binds the awards of its movement: no title, and no award on another ground", () => {
    const plans = (target: object) => bindingPlans(anGiang, target).map(({ pack }) => pack);
    expect(plans({})).toEqual(["an-giang"]);
    expect(plans({ award: "bang-khen-tinh" })).toEqual(["an-giang"]);
    expect(plans({ award: "bang-khen-tinh", ground: "phong-trao" })).toEqual(["an-giang"]);
    expect(plans({ award: "bang-khen-tinh", ground: "dot-xuat" })).toEqual([]);
    expect(plans({ award: "chien-si-thi-dua-tinh", ground: "phong-trao" })).toEqual([]);
  });

  it("asks its own conditions on its ground only", () => {
    const book = bookWith("phong-trao");
    expect(failed(book, nomination)).toEqual(["plan.need"]);
    expect(failed(book, onGround("phong-trao"))).toEqual(["plan.need"]);
    expect(failed(book, onGround("dot-xuat"))).toEqual([]);
  });

  it("that names no ground binds on every one, in `evaluate` as in an engine", async () => {
    const book = bookWith(undefined);
    expect(failed(book, nomination)).toEqual(["plan.need"]);
    expect(failed(book, onGround("dot-xuat"))).toEqual(["plan.need"]);
    const collective: Nomination = { ...onGround("dot-xuat"), nominee: { kind: "tap-the" } };
    for (const about of [{}, { ground: "dot-xuat" }] as const) {
      const { events } = await createEngine(book, { about }).run({ nomination: collective });
      expect(events.map(({ type }) => type)).toEqual(["plan.need"]);
    }
  });

  it("below another one that names a ground is not forgotten where it names none", () => {
    const { defaultGround: __, ...head } = planHeader();
    const book = createRulebook([
      lawHeader(),
      lawEligibility(),
      planHeader(),
      planEligibility(),
      { ...head, pack: "commune", layer: "commune", extends: "plan", instruments: [] },
      { pack: "commune", room: "eligibility", rules: [{ ...need, id: "commune.need" }] },
    ]);
    expect(failed(book, nomination)).toEqual(["commune.need"]);
  });
});

describe("a target", () => {
  const query = { award: "bang-khen-tinh", occasion: "tong-ket" } as const;

  it("is on the ground of the book's plans where none is given", () => {
    expect(withDefaultGround(anGiang, query)).toEqual({ ...query, ground: "phong-trao" });
    expect(withDefaultGround(anGiang, { ...query, ground: "dot-xuat" })).toEqual({ ...query, ground: "dot-xuat" });
    expect(withDefaultGround({}, query)).toEqual(query);
  });

  it("has no ground where a title is asked for and none is given", () => {
    const title = { award: "chien-si-thi-dua-tinh", occasion: "hang-nam" } as const;
    expect(withDefaultGround(anGiang, title)).toEqual(title);
    expect(withDefaultGround(anGiang, { ...title, ground: "cong-trang" })).toEqual({ ...title, ground: "cong-trang" });
  });
});
