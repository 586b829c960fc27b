import { describe, expect, it } from "vitest";
import { explain, InvalidInputError, InvalidPackError } from "../../src/index.js";
import { checkQuota } from "../../src/quota/check-quota.js";
import type { QuotaInput } from "../../src/quota/types.js";
import { at, bookOf, NOTHING, quota, text } from "./book.js";

const collectives = (atMost: number) => ({ limits: [{ kind: "tap-the", atMost }] });
const cluster = (id: string) => ({ id, name: text(`Cluster ${id}`) });
/** Ten for each of two clusters, two for each unit. */
const book = bookOf([
  quota(collectives(2)),
  quota({ id: "cum-1", holder: "cum-khoi", clusters: [cluster("c1")], source: at("4"), ...collectives(10) }),
  quota({ id: "cum-2", holder: "cum-khoi", clusters: [cluster("c2")], source: at("5"), ...collectives(12) }),
]);
const asked = (more: Partial<QuotaInput> = {}) =>
  checkQuota(book, {
    ...NOTHING,
    unit: { cluster: "c1" },
    requested: { "tap-the": 1 },
    used: { "tap-the": 0 },
    ...more,
  });
const paths = (input: Partial<QuotaInput>) => asked(input).questions.map(({ path }) => path);
const refused = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidPackError) {
      return error.problems.map(({ code, path }) => [code, path]);
    }
    throw error;
  }
  return [];
};

describe("a quota of a cluster or block", () => {
  it("counts what all of its units used, beside what each unit may", () => {
    const within = asked({ usedShared: { "cum-1": { "tap-the": 8 } } });
    expect(within).toMatchObject({ status: "within", questions: [] });
    expect(within.perKind["tap-the"]).toMatchObject({
      limit: 10,
      used: 8,
      remaining: 1,
      shared: { quota: "cum-1", holder: "cum-khoi", cluster: text("Cluster c1"), awards: [], source: at("4") },
      others: [{ limit: 2, used: 0, remaining: 1 }],
    });
    expect(asked({ usedShared: { "cum-1": { "tap-the": 9 } } }).status).toBe("within");
    const over = asked({ usedShared: { "cum-1": { "tap-the": 10 } } });
    expect(over).toMatchObject({ status: "exceeded", perKind: { "tap-the": { limit: 10, excess: 1 } } });
    const own = asked({ usedShared: { "cum-1": { "tap-the": 2 } }, requested: { "tap-the": 3 } });
    expect(own).toMatchObject({ status: "exceeded", perKind: { "tap-the": { limit: 2, excess: 1 } } });
    expect(own.perKind["tap-the"]).not.toHaveProperty("shared");
  });

  it("asks what they used; too many of one unit are too many all the same", () => {
    expect(asked()).toMatchObject({ status: "undetermined", perKind: { "tap-the": { limit: 10, used: null } } });
    expect(paths({})).toEqual(["usedShared.cum-1.tap-the"]);
    expect(asked({ requested: { "tap-the": 11 } })).toMatchObject({ status: "exceeded", questions: [] });
    expect(paths({ used: {} })).toEqual(["used.tap-the", "usedShared.cum-1.tap-the"]);
    // A unit used no more than all together did.
    const [alone] = asked({ used: {}, usedShared: { "cum-1": { "tap-the": 3 } } }).questions;
    expect(alone).toMatchObject({ path: "used.tap-the", min: 0, max: 3 });
  });

  it("asks for the cluster where it is not given, and shows no number of one that may be another's", () => {
    const report = asked({ unit: {}, usedShared: { "cum-1": { "tap-the": 10 } } });
    expect(report.status).toBe("undetermined");
    expect(report.perKind["tap-the"]).toMatchObject({ limit: null, shared: { holder: "cum-khoi", awards: [] } });
    expect(report.perKind["tap-the"]?.shared).not.toHaveProperty("quota");
    expect(report.questions).toMatchObject([{ path: "unit.cluster", options: [{ code: "c1" }, { code: "c2" }] }]);
  });

  it("does not bind a cluster that the clause does not name", () => {
    expect(asked({ unit: { cluster: "c3" } })).toMatchObject({ status: "within", notices: [] });
    const only = bookOf([quota({ holder: "cum-khoi", clusters: [cluster("c1")], ...collectives(3) })]);
    const elsewhere = checkQuota(only, { ...NOTHING, unit: { cluster: "c3" }, requested: { "tap-the": 1 } });
    expect(elsewhere.status).toBe("not-stated");
    expect(elsewhere.notices).toMatchObject([
      { code: "not-stated", wording: { en: "The clause gives no number for the unit's cluster or block" } },
    ]);
  });
});

describe("a quota of the whole territory", () => {
  const territory = bookOf([quota({ holder: "toan-dia-ban", ...collectives(50) })]);
  const proposed = (requested: number, used?: number) =>
    checkQuota(territory, {
      ...NOTHING,
      requested: { "tap-the": requested },
      ...(used === undefined ? {} : { usedShared: { "so-luong": { "tap-the": used } } }),
    });

  it("counts what all units used", () => {
    expect(proposed(1, 49).status).toBe("within");
    expect(proposed(1, 50)).toMatchObject({ status: "exceeded", perKind: { "tap-the": { excess: 1 } } });
    expect(proposed(1).questions).toMatchObject([{ path: "usedShared.so-luong.tap-the", suppliedBy: "so-noi-vu" }]);
  });

  it("is explained with whose it is", () => {
    expect(explain(proposed(1, 50), { locale: "en", width: 300 })).toContain("for the whole territory");
    expect(explain(proposed(1, 50), { locale: "vi", width: 300 })).toContain("tính chung cho toàn địa bàn");
  });
});

describe("awards that are counted together", () => {
  const together = bookOf([
    quota({ id: "chung", awards: ["bang-khen-tinh", "giay-khen"], countedTogether: true, ...collectives(5) }),
    quota({ ...collectives(3), source: at("4") }),
  ]);
  const proposed = (shared: number | undefined, requested: number, used = 0) =>
    checkQuota(together, {
      ...NOTHING,
      requested: { "tap-the": requested },
      used: { "tap-the": used },
      ...(shared === undefined ? {} : { usedShared: { chung: { "tap-the": shared } } }),
    });

  it("share one limit, and each may have its own besides", () => {
    expect(proposed(3, 2).status).toBe("within");
    const over = proposed(4, 2);
    expect(over).toMatchObject({ status: "exceeded", perKind: { "tap-the": { limit: 5, excess: 1 } } });
    expect(over.perKind["tap-the"]?.shared).toMatchObject({
      holder: "don-vi",
      awards: ["bang-khen-tinh", "giay-khen"],
    });
    expect(proposed(2, 2, 2)).toMatchObject({ status: "exceeded", perKind: { "tap-the": { limit: 3 } } });
    expect(proposed(undefined, 1).questions.map(({ path }) => path)).toEqual(["usedShared.chung.tap-the"]);
  });

  it("are named in the explanation", () => {
    const said = explain(proposed(4, 2), { locale: "vi", width: 400 });
    expect(said).toContain("tính chung các hình thức: Bằng khen");
    expect(said).toContain("Giới hạn khác cho tập thể");
  });

  it("are two at least", () => {
    const alone = () => bookOf([quota({ countedTogether: true })]);
    expect(refused(alone)).toEqual([["too-small", "quotas[so-luong].awards"]]);
    const family = () => bookOf([quota({ awards: ["huan-chuong-lao-dong"], countedTogether: true })]);
    expect(refused(family)).toEqual([]);
  });
});

describe("what is refused", () => {
  it("is a shared count of no shared quota, and one below what the unit itself used", () => {
    const usedShared = (counts: NonNullable<QuotaInput["usedShared"]>) => refused(() => asked({ usedShared: counts }));
    expect(usedShared({ "cum-9": { "tap-the": 1 } })).toEqual([["unknown-id", "usedShared.cum-9"]]);
    expect(usedShared({ "so-luong": {} })).toEqual([["unknown-id", "usedShared.so-luong"]]);
    const both = { used: { "tap-the": 2 }, usedShared: { "cum-1": { "tap-the": 1 } } };
    expect(refused(() => asked(both))).toEqual([["too-small", "usedShared.cum-1.tap-the"]]);
    expect(refused(() => asked({ ...both, usedShared: { "cum-1": { "tap-the": 2 } } }))).toEqual([]);
  });

  it("is a second quota for the same holder, and clusters of a limit for all", () => {
    const again = quota({ id: "cum-1b", holder: "cum-khoi", clusters: [cluster("c1"), cluster("c4")] });
    const first = quota({ id: "cum-1", holder: "cum-khoi", clusters: [cluster("c1")] });
    expect(refused(() => bookOf([first, again]))).toEqual([["duplicate", "quotas[cum-1b]"]]);
    const all = () => bookOf([quota({ holder: "toan-dia-ban", clusters: [cluster("c1")] })]);
    expect(refused(all)).toEqual([["not-allowed", "quotas[so-luong].holder"]]);
  });
});
