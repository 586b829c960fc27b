import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import type { Achievement, NominationRecord } from "../../src/nomination/types.js";
import { brief, missing, read } from "./read.js";

const INFINITE = Number.POSITIVE_INFINITY;

type Claim = Omit<Achievement, "kind">;

const record = (claims: Claim[], complete: NominationRecord["complete"] = ["achievements"]): NominationRecord => ({
  achievements: claims.map((claim) => ({ kind: "cong-hien", ...claim })),
  ...(complete === undefined ? {} : { complete }),
});

const nominee = { kind: "ca-nhan", woman: false } as const;

const years = (params: object, claims: Claim[], complete?: NominationRecord["complete"]) =>
  brief(read("yearsInPost", params, { nominee, record: record(claims, complete) }));

const director = (from: string, to: string, more: Partial<Claim> = {}): Claim => ({
  post: "giam-doc-so",
  from,
  to,
  ...more,
});

describe("years in a rank of posts", () => {
  const ladder: Claim[] = [
    { post: "thu-truong", years: 1 },
    { post: "tong-cuc-truong", years: 2 },
    { post: "pho-tong-cuc-truong", years: 4 },
    { post: "giam-doc-so", years: 8 },
    { post: "vu-truong", years: 16 },
  ];
  it.each<[string, object, number]>([
    ["its own posts", { post: "vu-truong" }, 24],
    ["and the next higher rank", { post: "vu-truong", add: "next-higher" }, 28],
    ["and every higher rank", { post: "vu-truong", add: "all-higher" }, 31],
    ["only the posts named", { post: "vu-truong", named: ["vu-truong"] }, 16],
    [
      "the posts named, and all posts of the next rank",
      { post: "vu-truong", named: ["vu-truong"], add: "next-higher" },
      20,
    ],
    ["the highest rank has none above it", { post: "bo-truong", add: "next-higher" }, 0],
    ["a rank that was not held", { post: "pho-vu-truong" }, 0],
  ])("are those of %s", (_, params, expected) => {
    expect(years(params, ladder)).toBe(expected);
  });

  it("are worked out of the first and the last day, both included", () => {
    expect(years({ post: "vu-truong" }, [director("2016-03-01", "2021-02-27")])).toBeCloseTo(
      4 + 11 / 12 + 27 / 31 / 12,
    );
    expect(years({ post: "vu-truong" }, [director("2016-03-01", "2021-02-28")])).toBe(5);
    // The anniversary of 29 February is the 28th, as elsewhere.
    expect(years({ post: "vu-truong" }, [director("2016-02-29", "2021-02-27")])).toBe(5);
    expect(years({ post: "vu-truong" }, [director("2016-01-31", "2016-02-28")])).toBe(1 / 12);
    expect(years({ post: "vu-truong" }, [director("2016-01-01", "2016-01-01")])).toBe(1 / 31 / 12);
  });

  it("count a day once, under the highest post held on it", () => {
    const held: Claim[] = [
      director("2010-01-01", "2019-12-31"),
      { post: "tinh-uy-vien", from: "2012-01-01", to: "2014-12-31" },
      { post: "pho-chu-tich-ubnd-tinh", from: "2013-01-01", to: "2014-12-31" },
    ];
    expect(years({ post: "pho-tong-cuc-truong" }, held)).toBe(2);
    expect(years({ post: "vu-truong" }, held)).toBe(8);
    expect(years({ post: "vu-truong", add: "next-higher" }, held)).toBe(10);
    expect(years({ post: "vu-truong", named: ["tinh-uy-vien"] }, held)).toBe(0);
  });

  it("go on to the end of a former term, and never past the day of the question", () => {
    expect(years({ post: "vu-truong" }, [director("2015-01-01", "2018-12-31", { termEnd: "2020-12-31" })])).toBe(6);
    expect(years({ post: "vu-truong" }, [director("2015-01-01", "2018-12-31", { termEnd: "2017-12-31" })])).toBe(4);
    expect(years({ post: "vu-truong" }, [director("2020-08-16", "2025-12-31", { termEnd: "2030-12-31" })])).toBe(6);
    expect(years({ post: "vu-truong" }, [director("2027-01-01", "2028-12-31")])).toBe(0);
  });

  it("are open where a day, a time or a post is missing", () => {
    const open = (claim: Claim) => years({ post: "vu-truong" }, [{ post: "giam-doc-so", years: 3 }, claim]);
    expect(open({ post: "giam-doc-so" })).toEqual([3, INFINITE]);
    expect(open({ years: 4 })).toEqual([3, INFINITE]);
    expect(open({ post: "giam-doc-so", from: "2020-01-01", years: 4 })).toEqual([3, INFINITE]);
    expect(open({ post: "giam-doc-so", to: "2020-01-01" })).toEqual([3, INFINITE]);
    expect(open({ post: "pho-giam-doc-so" })).toBe(3);
  });

  it("may be less than the days on file while a higher post may be missing", () => {
    const dated = director("2010-01-01", "2015-12-31");
    expect(years({ post: "vu-truong" }, [dated], [])).toEqual([0, INFINITE]);
    expect(years({ post: "vu-truong", add: "all-higher" }, [dated], [])).toEqual([6, INFINITE]);
    expect(years({ post: "vu-truong" }, [dated, { post: "thu-truong" }])).toEqual([0, 6]);
    expect(years({ post: "vu-truong" }, [{ post: "giam-doc-so", years: 6 }, { post: "thu-truong" }])).toBe(6);
  });

  it("count for more for a woman of whom less is required, and ask whether the person is one", () => {
    const of = (woman?: boolean, more: object = { womenNeed: "2/3" }) =>
      read(
        "yearsInPost",
        { post: "vu-truong", ...more },
        {
          nominee: { kind: "ca-nhan", ...(woman === undefined ? {} : { woman }) },
          record: record([{ post: "vu-truong", years: 10 }]),
        },
      );
    expect([of(true), of(false), of()].map(brief)).toEqual([15, 10, [10, 15]]);
    expect(missing(of())).toEqual([{ input: "woman" }]);
    expect([of(true, { womenNeed: "1/2" }), of(true, {}), of(undefined, {})].map(brief)).toEqual([20, 10, 10]);
  });

  it("ask for the list, for its being whole, or for what an entry leaves out", () => {
    const of = (given: NominationRecord) =>
      missing(read("yearsInPost", { post: "vu-truong" }, { nominee, record: given }));
    expect(of({})).toEqual([{ input: "achievements" }]);
    expect(of(record([], []))).toEqual([{ input: "achievementsWhole" }]);
    expect(of(record([{ post: "vu-truong" }]))).toEqual([{ input: "achievementYears", entry: 0 }]);
  });
});

describe("whether a post was held", () => {
  const held = (claims: Claim[], complete?: NominationRecord["complete"]) =>
    brief(read("postHeld", { post: "thu-truong" }, { record: record(claims, complete) }));

  it("takes the rank and higher ones, however long", () => {
    expect(held([{ post: "chu-tich-ubnd-tinh" }])).toBe(true);
    expect(held([{ post: "bo-truong", years: 0 }], [])).toBe(true);
    expect(held([{ post: "truong-doan-dbqh-tinh", years: 9 }])).toBe(false);
    expect(held([])).toBe(false);
  });

  it("is unknown while a post may be missing", () => {
    expect(held([{ post: "vu-truong" }], [])).toBe("unknown");
    expect(held([{ years: 3 }])).toBe("unknown");
    expect(brief(read("postHeld", { post: "thu-truong" }, {}))).toBe("unknown");
  });

  it("looks at long service only", () => {
    const claims: NominationRecord = {
      achievements: [{ kind: "dong-gop", post: "bo-truong" }],
      complete: ["achievements"],
    };
    expect(brief(read("postHeld", { post: "pho-vu-truong" }, { record: claims }))).toBe(false);
  });

  it("knows the rank of every post", () => {
    for (const post of codesOf("post")) {
      expect(brief(read("postHeld", { post: "pho-vu-truong" }, { record: record([{ post }]) }))).toBe(true);
    }
  });
});

describe("service in the years of resistance", () => {
  it.each(["preUprising", "bothWars"] as const)("%s is what is said, or is asked for", (of) => {
    const said = (resistance?: NominationRecord["resistance"]) =>
      read("resistanceRecord", { of }, { record: resistance === undefined ? {} : { resistance } });
    expect(brief(said({ [of]: true }))).toBe(true);
    expect(brief(said({ [of]: false }))).toBe(false);
    expect(brief(said({}))).toBe("unknown");
    expect(missing(said())).toEqual([{ input: of }]);
  });
});
