import { describe, expect, it } from "vitest";
import { InvalidInputError, type PrizeInput } from "../../src/index.js";
import { prizeFor } from "../../src/prizes/prize-for.js";
import { baseSalary, bookOf, note, prize, room, rounding } from "./book.js";

const book = bookOf();
const flag: PrizeInput = { award: "co-thi-dua-tinh", nominee: { kind: "tap-the" }, decidedOn: "2031-06-30" };
const merit = (kind: PrizeInput["nominee"]["kind"], decidedOn = "2031-06-30"): PrizeInput => ({
  award: "giay-khen",
  nominee: { kind },
  decidedOn,
});
const codes = (notices: { code: string }[]) => notices.map(({ code }) => code);

describe("the amount", () => {
  it("is the coefficient times the base salary of the day, with both sources", () => {
    const report = prizeFor(book, flag);
    expect(report).toMatchObject({
      type: "prize-report",
      status: "stated",
      coefficient: 8,
      baseSalary: { amount: 2340000, reliability: "secondary", source: { instrument: "LUONG" } },
      amount: 18720000,
      mayBeRoundedTo: 18720000,
      source: { instrument: "L1", article: 5 },
    });
    expect(Object.keys(report.texts)).toEqual(["L1", "LUONG"]);
  });

  it.each([
    ["2031-06-30", 18720000],
    ["2031-07-01", 20240000],
  ])("on %s is %d", (decidedOn, amount) => {
    expect(prizeFor(book, { ...flag, decidedOn }).amount).toBe(amount);
  });

  it("carries no binary fraction", () => {
    const odd = bookOf(
      room({
        baseSalaries: [baseSalary(2341199, "2030-01-01")],
        prizes: [prize("a", "giay-khen", ["ca-nhan"], 0.57), prize("b", "bang-khen-tinh", ["ca-nhan"], 1.1)],
      }),
    );
    expect(prizeFor(odd, merit("ca-nhan")).amount).toBe(1334483.43);
    expect(prizeFor(odd, { ...merit("ca-nhan"), award: "bang-khen-tinh" }).amount).toBe(2575318.9);
    expect(prizeFor(odd, merit("ca-nhan")).mayBeRoundedTo).toBe(1340000);
  });

  it("may not be rounded where no text says how", () => {
    const report = prizeFor(bookOf(room({ roundings: [] })), merit("ca-nhan"));
    expect(report).toMatchObject({ status: "stated", amount: 702000, mayBeRoundedTo: null, notices: [] });
  });
});

describe("rounding", () => {
  it("may go up, and the other readings are told with it", () => {
    const report = prizeFor(book, merit("tap-the"));
    expect(report).toMatchObject({ amount: 1404000, mayBeRoundedTo: 1410000 });
    expect(report.notices).toEqual([
      {
        code: "interpretation",
        wording: { vi: "nâng lên", en: "nâng lên (en)" },
        why: { vi: "chữ", en: "chữ (en)" },
        source: { instrument: "L1", article: 4 },
        alternatives: [
          { reading: { vi: "gần nhất", en: "gần nhất (en)" }, amount: 1400000 },
          { reading: { vi: "trước khi nhân", en: "trước khi nhân (en)" }, amount: 1420000 },
        ],
        concerns: ["lam-tron"],
      },
    ]);
  });

  it("before multiplying is a reading only where the text multiplies", () => {
    expect(prizeFor(book, merit("ca-nhan")).notices[0]?.alternatives?.map(({ amount }) => amount)).toEqual([700000]);
  });

  it("of half the individual's prize more is rounded again", () => {
    const [notice] = prizeFor(book, merit("ho-gia-dinh")).notices;
    // 0.3 is 702,000, up to 710,000; one and a half times that is 1,065,000.
    expect(notice?.alternatives?.map(({ amount }) => amount)).toEqual([1050000, 1070000]);
  });

  it("brings no notice where every reading gives the product", () => {
    expect(prizeFor(book, flag).notices).toEqual([]);
  });

  it("brings one where only another reading differs", () => {
    const even = bookOf(
      room({
        baseSalaries: [baseSalary(1001000, "2030-01-01")],
        prizes: [
          prize("ca-nhan", "giay-khen", ["ca-nhan"], 5),
          prize("tap-the", "giay-khen", ["tap-the"], 10, { timesIndividual: 2 }),
        ],
      }),
    );
    const report = prizeFor(even, merit("tap-the"));
    expect(report).toMatchObject({ amount: 10010000, mayBeRoundedTo: 10010000 });
    expect(report.notices[0]?.alternatives?.map(({ amount }) => amount)).toEqual([10010000, 10020000]);
  });

  it.each([
    [1004999, 1000000, 1010000],
    [1005000, 1010000, 1010000],
    [1000000, 1000000, 1000000],
    [1000001, 1000000, 1010000],
  ])("of %d to the nearest gives %d, up gives %d", (amount, nearest, up) => {
    const of = (direction: string) =>
      prizeFor(
        bookOf(
          room({
            baseSalaries: [baseSalary(amount, "2030-01-01")],
            prizes: [prize("a", "giay-khen", ["ca-nhan"], 1)],
            roundings: [rounding({ direction })],
          }),
        ),
        merit("ca-nhan"),
      ).mayBeRoundedTo;
    expect(of("nearest")).toBe(nearest);
    expect(of("up")).toBe(up);
  });
});

describe("what is not there", () => {
  it("is not stated for a kind to which the text gives no prize", () => {
    const report = prizeFor(book, { ...flag, nominee: { kind: "ca-nhan" } });
    expect(report).toMatchObject({
      status: "not-stated",
      coefficient: null,
      baseSalary: null,
      amount: null,
      mayBeRoundedTo: null,
    });
    expect(report.rules).toEqual([]);
    expect(report.notices).toMatchObject([{ code: "not-stated", source: { instrument: "L1" }, concerns: ["co"] }]);
  });

  it("is undetermined for an award without a prize", () => {
    const report = prizeFor(book, { ...flag, award: "chien-si-tien-tien" });
    expect(report.status).toBe("undetermined");
    expect(codes(report.notices)).toEqual(["not-encoded"]);
  });

  it("is undetermined without a base salary of the day", () => {
    const late = bookOf(room({ baseSalaries: [baseSalary(2340000, "2031-07-01")] }));
    const report = prizeFor(late, flag);
    expect(report).toMatchObject({ status: "undetermined", amount: null });
    expect(report).not.toHaveProperty("provisional");
    expect(codes(report.notices)).toEqual(["not-encoded"]);
  });

  it("does not carry a base salary on past its end", () => {
    const ended = bookOf(room({ baseSalaries: [baseSalary(2340000, "2029-07-01", "2031-06-30")] }));
    expect(prizeFor(ended, flag).status).toBe("stated");
    expect(prizeFor(ended, { ...flag, decidedOn: "2031-07-01" }).status).toBe("undetermined");
  });
});

describe("time", () => {
  it.each([
    ["2029-12-31", "undetermined", ["not-in-force"]],
    ["2030-01-01", "stated", []],
    ["2034-12-31", "stated", []],
    ["2035-01-01", "undetermined", ["text-replaced"]],
  ])("on %s the law's prize is %s", (decidedOn, status, notices) => {
    const report = prizeFor(book, { ...flag, decidedOn });
    expect(report.status).toBe(status);
    expect(codes(report.notices)).toEqual(notices);
  });

  it("gives the amount of the last text apart, and marks its rules", () => {
    const report = prizeFor(book, { ...flag, decidedOn: "2035-01-01" });
    expect(report).toMatchObject({ coefficient: null, amount: null, mayBeRoundedTo: null });
    expect(report.provisional).toMatchObject({ coefficient: 8, amount: 20240000, mayBeRoundedTo: 20240000 });
    expect(report.rules.every(({ provisional }) => provisional)).toBe(true);
    expect(report).not.toHaveProperty("source");
  });

  it("gives nothing of a text that is not law yet", () => {
    const report = prizeFor(book, { ...flag, decidedOn: "2029-12-31" });
    expect(report.rules).toEqual([]);
    expect(report).not.toHaveProperty("provisional");
  });

  it("keeps what the text gives nobody unknown where the text has ended", () => {
    expect(prizeFor(book, { ...flag, nominee: { kind: "ca-nhan" }, decidedOn: "2035-01-01" }).status).toBe(
      "undetermined",
    );
  });
});

describe("rules that go with a prize", () => {
  const ids = (query: PrizeInput) => prizeFor(book, query).rules.map(({ id }) => id);
  it("are those of the award and kind", () => {
    expect(ids(flag)).toEqual(["chi-co", "moi-hinh-thuc"]);
    expect(ids(merit("ho-gia-dinh"))).toEqual(["ho", "moi-hinh-thuc"]);
    expect(ids(merit("ca-nhan"))).toEqual(["moi-hinh-thuc"]);
  });

  it("leave out one that is not law yet", () => {
    const later = bookOf(room({ prizeNotes: [note("sau", { validFrom: "2033-01-01" })] }));
    expect(prizeFor(later, flag).rules).toEqual([]);
    expect(prizeFor(later, { ...flag, decidedOn: "2033-01-01" }).rules).toHaveLength(1);
  });
});

describe("layers", () => {
  it("a plan's own prize speaks for its territory", () => {
    const own = bookOf(room(), {
      pack: "ke-hoach-mau",
      room: "prizes",
      prizes: [prize("cua-tinh", "co-thi-dua-tinh", ["tap-the"], 9)],
    });
    expect(prizeFor(own, flag).coefficient).toBe(9);
  });
});

describe("packs", () => {
  const refused = (prizes: unknown[]) => () => bookOf(room({ prizes }));
  it.each([
    [
      "two prizes for one award and kind",
      [prize("a", "giay-khen", ["ca-nhan"], 1), prize("b", "giay-khen", ["ca-nhan"], 2)],
      "prizes[b]",
    ],
    [
      "a multiple that is none",
      [prize("a", "giay-khen", ["ca-nhan"], 0.3), prize("b", "giay-khen", ["tap-the"], 0.7, { timesIndividual: 2 })],
      "prizes[b].timesIndividual",
    ],
    [
      "a multiple of nothing",
      [prize("b", "giay-khen", ["tap-the"], 0.6, { timesIndividual: 2 })],
      "prizes[b].timesIndividual",
    ],
    ["a third decimal", [prize("a", "giay-khen", ["ca-nhan"], 0.125)], "prizes[0].coefficient"],
    [
      "an unknown text",
      [prize("a", "giay-khen", ["ca-nhan"], 1, { source: { instrument: "L9", article: 1 } })],
      "prizes[a].source.instrument",
    ],
    ["a family", [prize("a", "huan-chuong-lao-dong", ["ca-nhan"], 1)], "prizes[0].award"],
  ])("with %s are refused", (_, prizes, path) => {
    expect(refused(prizes)).toThrow(
      expect.objectContaining({ problems: expect.arrayContaining([expect.objectContaining({ path })]) }),
    );
  });

  it("with two base salaries on one day are refused", () => {
    const both = room({ baseSalaries: [baseSalary(1, "2030-01-01", "2031-01-01"), baseSalary(2, "2031-01-01")] });
    expect(() => bookOf(both)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path: "baseSalaries[luong]" })] }),
    );
  });
});

describe("input", () => {
  const paths = (query: unknown) => {
    try {
      prizeFor(book, query as PrizeInput);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path);
    }
    return [];
  };

  it.each([
    [{}, ["award", "nominee", "decidedOn"]],
    [{ ...flag, nominee: { kind: "dong-ho" } }, ["nominee.kind"]],
    [{ ...flag, award: "huan-chuong-lao-dong" }, ["award"]],
    [{ ...flag, decidedOn: "2031-02-30" }, ["decidedOn"]],
    [{ ...flag, decidedOn: "2031" }, ["decidedOn"]],
    [{ ...flag, asOf: "2031-13-01" }, ["asOf"]],
    [null, ["$"]],
  ])("%j is refused at %j", (query, at) => {
    expect(paths(query)).toEqual(at);
  });

  it("offers the nearest codes", () => {
    expect(() => prizeFor(book, { ...flag, nominee: { kind: "tap-teh" as never } })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ candidates: ["tap-the"] })] }),
    );
  });

  it("is never changed, and the answer is plain JSON", () => {
    const query = Object.freeze({ ...flag, nominee: Object.freeze({ kind: "tap-the" as const }) });
    for (const decidedOn of ["2029-01-01", "2031-01-01", "2036-01-01"]) {
      const report = prizeFor(book, Object.freeze({ ...query, decidedOn }));
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    }
  });

  it("is what the receipt proves", () => {
    expect(prizeFor(book, flag).receipt).toEqual(prizeFor(book, { ...flag }).receipt);
    expect(prizeFor(book, flag).receipt.input).not.toBe(
      prizeFor(book, { ...flag, decidedOn: "2031-06-29" }).receipt.input,
    );
  });

  it("needs a book that createRulebook made", () => {
    expect(() => prizeFor({ ...book }, flag)).toThrow(InvalidInputError);
  });
});
