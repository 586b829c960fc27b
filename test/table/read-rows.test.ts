import { describe, expect, it } from "vitest";
import { anGiang as eligibility } from "../../src/books/an-giang/eligibility.js";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, InvalidInputError } from "../../src/index.js";
import { columnsForOffices, type ReadRowsOptions, readRows, type TableRow, templateHeadings } from "../../src/table.js";

const shared = { occasion: "tong-ket", asOf: "2026-09-01" } as const;
const one: TableRow = { "Đối tượng": "Cá nhân", "Hình thức đề nghị": "BKTTCP" };

/** The nomination that a row with these cells gives, and what was refused. */
function readOne(cells: TableRow, options: ReadRowsOptions = {}) {
  const { nominations, refused } = readRows([{ ...one, ...cells }], undefined, { shared, ...options });
  return { nomination: nominations[0]?.nomination, refused };
}

describe("nominations", () => {
  it("share nothing with each other, nor with what all rows share", () => {
    const given = { ...shared, unit: { level: "cap-xa" } } as const;
    const { nominations } = readRows([one, { ...one, "Xếp loại 2025": "HTXSNV" }], undefined, { shared: given });
    const [first, second] = nominations.map(({ nomination }) => nomination);
    Object.assign(first?.unit ?? {}, { level: "khac" });
    expect(second?.unit).toEqual({ level: "cap-xa" });
    expect(given.unit).toEqual({ level: "cap-xa" });
  });
});

describe("a cell of a day", () => {
  it.each<[unknown, string]>([
    ["2026-04-01", "2026-04-01"],
    ["01/04/2026", "2026-04-01"],
    ["1-4-2026", "2026-04-01"],
    ["1.4.2026", "2026-04-01"],
    ["2026-04-01T09:30:00", "2026-04-01"],
    ["2026-03-31T17:00:00Z", "2026-04-01"],
    [46113, "2026-04-01"],
    ["46113", "2026-04-01"],
    [46113.75, "2026-04-01"],
    // Midnight in UTC, and in Vietnam.
    [new Date("2026-04-01T00:00:00Z"), "2026-04-01"],
    [new Date("2026-03-31T17:00:00Z"), "2026-04-01"],
  ])("%s is %s", (value, day) => {
    const { nomination, refused } = readOne({ "Ngày nhận hồ sơ": value });
    expect(refused).toEqual([]);
    expect(nomination?.receivedOn).toBe(day);
  });

  it.each(["31/02/2026", "04/13/2026", "hôm qua", "2026", new Date(Number.NaN)])(
    "%s is refused, and the rest read",
    (value) => {
      const { nomination, refused } = readOne({ "Ngày nhận hồ sơ": value, "Xếp loại 2025": "HTXSNV" });
      expect(refused).toMatchObject([
        { row: 1, column: "Ngày nhận hồ sơ", problem: { code: "bad-date", path: "receivedOn" } },
      ]);
      expect(nomination?.receivedOn).toBeUndefined();
      expect(nomination?.record?.ratings).toEqual([{ year: 2025, rating: "xuat-sac" }]);
    },
  );
});

describe("a cell of awards", () => {
  it.each<[string, unknown[]]>([
    ["Lao động tiên tiến năm 2021", [{ code: "lao-dong-tien-tien", year: 2021 }]],
    [
      "Bằng khen Thủ tướng Chính phủ (2015, 2022)",
      [
        { code: "bang-khen-thu-tuong", year: 2015 },
        { code: "bang-khen-thu-tuong", year: 2022 },
      ],
    ],
    [
      "BKTTCP 2019; CSTĐCS năm 2020",
      [
        { code: "bang-khen-thu-tuong", year: 2019 },
        { code: "chien-si-thi-dua-co-so", year: 2020 },
      ],
    ],
    ["GK QĐ số 921/QĐ-UBND ngày 21/08/2022", [{ code: "giay-khen", number: "921/QĐ-UBND", decidedOn: "2022-08-21" }]],
    [
      "LĐTT năm 2021 QĐ số 5/QĐ-UBND ngày 3/1/2022",
      [{ code: "lao-dong-tien-tien", year: 2021, number: "5/QĐ-UBND", decidedOn: "2022-01-03" }],
    ],
    ["LĐTT năm học 2024-2025", [{ code: "lao-dong-tien-tien", year: "2024-2025" }]],
  ])("%s", (text, awards) => {
    const { nomination, refused } = readOne({ "Danh hiệu đã đạt": text });
    expect(refused).toEqual([]);
    expect(nomination?.record?.awards).toEqual(awards);
    expect(() => evaluate(anGiang, nomination as never)).not.toThrow();
  });

  it.each<[string, string]>([
    // The decision on a title does not tell the year that it is for, nor does that on a flag.
    ["LĐTT QĐ số 5/QĐ-UBND ngày 3/1/2022", "missing-one-of"],
    ["Cờ thi đua Chính phủ QĐ số 5/QĐ-TTg ngày 3/1/2022", "missing-one-of"],
    ["Giấy khen", "missing-one-of"],
    // A span, two years or a school year.
    ["LĐTT 2024-2025", "bad-format"],
    ["LĐTT năm học 2019-2021", "bad-format"],
    ["Bằng khen năm 2020", "not-in-vocabulary"],
    ["GK 2019, 2020 QĐ số 921/QĐ-UBND ngày 21/08/2020", "missing-one-of"],
  ])("%s is refused, and what stands beside it read", (text, code) => {
    const { nomination, refused } = readOne({ "Danh hiệu đã đạt": `${text}; BKTTCP 2019` }, { whole: ["awards"] });
    expect(refused.map(({ problem }) => problem.code)).toEqual([code]);
    expect(nomination?.record).toEqual({ awards: [{ code: "bang-khen-thu-tuong", year: 2019 }] });
  });
});

describe("a cell of the record", () => {
  it("of a rating may say leave, and in any spelling", () => {
    const { nomination } = readOne({ "Xếp loại 2023": "nghỉ thai sản", "Xếp loại năm 2024": "hoàn thành tốt" });
    expect(nomination?.record).toEqual({ maternityYears: [2023], ratings: [{ year: 2024, rating: "tot" }] });
  });

  it("that is misspelt is refused with what it may mean", () => {
    const { nomination, refused } = readOne({ "Xếp loại 2023": "HTSXNV" });
    expect(refused).toMatchObject([{ column: "Xếp loại 2023", value: "HTSXNV" }]);
    expect(refused[0]?.problem.candidates).toContain("xuat-sac");
    expect(nomination?.record).toBeUndefined();
  });

  it.each<[string, unknown[]]>([
    ["Sáng kiến cấp tỉnh năm 2023", [{ scope: "tinh", year: 2023 }]],
    ["2023, 2024", [{ year: 2023 }, { year: 2024 }]],
    [
      "02 đề tài cấp tỉnh (2022)",
      [
        { scope: "tinh", year: 2022 },
        { scope: "tinh", year: 2022 },
      ],
    ],
    ["SK cấp cơ sở", [{ scope: "co-so" }]],
  ])("of initiatives: %s", (text, initiatives) => {
    expect(readOne({ "Sáng kiến": text }).nomination?.record).toEqual({ initiatives });
  });

  it("of discipline says what was imposed, or that there is none", () => {
    expect(readOne({ "Kỷ luật": "Khiển trách 2022" }).nomination?.record).toEqual({
      discipline: [{ level: "khien-trach" }],
    });
    expect(readOne({ "Kỷ luật": "Không có" }).nomination?.record).toEqual({ discipline: [], complete: ["discipline"] });
  });
});

describe("blank", () => {
  it.each([null, undefined, "", "  "])("%j is unknown", (blank) => {
    const { nomination, refused } = readOne({ "Danh hiệu đã đạt": blank, "Kỷ luật": blank, Cấp: blank });
    expect(refused).toEqual([]);
    expect(nomination).toEqual({ ...shared, award: "bang-khen-thu-tuong", nominee: { kind: "ca-nhan" } });
  });

  it("is nothing where the table holds the list whole", () => {
    const { nomination } = readOne({ "Danh hiệu đã đạt": "" }, { whole: ["awards", "maternityYears"] });
    expect(nomination?.record).toEqual({ awards: [], maternityYears: [], complete: ["awards"] });
  });
});

describe("yes and no, and numbers", () => {
  const columns = {
    a: "award",
    k: "nominee.kind",
    c: "unit.hasCouncil",
    w: "nominee.woman",
    i: "indicators.x",
    n: "nominee.members.total",
  } as const;
  const readAs = (cells: TableRow) =>
    readRows([{ a: "Giấy khen", k: "TT", ...cells }], columns, { shared }).nominations[0]?.nomination;

  it.each<[unknown, boolean]>([
    [1, true],
    ["1", true],
    ["Có", true],
    [true, true],
    [0, false],
    ["Không", false],
    [false, false],
    [1n, true],
  ])("%s is %s", (value, meaning) => {
    expect(readAs({ c: value })?.unit).toEqual({ hasCouncil: meaning });
  });

  it("takes text, a decimal comma and a percent sign", () => {
    expect(readAs({ i: "87,5 %" })?.indicators).toEqual({ x: 87.5 });
    expect(readAs({ n: "12" })?.nominee).toEqual({ kind: "tap-the", members: { total: 12 } });
  });

  it("refuses a number that may be of thousands or of decimals", () => {
    const { refused } = readRows([{ a: "Giấy khen", k: "TT", i: "1.234" }], columns, { shared });
    expect(refused).toMatchObject([{ column: "i", problem: { code: "wrong-type" } }]);
  });
});

describe("a row", () => {
  it("without award is no nomination, and its other faults are told too", () => {
    const { nominations, refused } = readRows(
      [{ ...one, "Hình thức đề nghị": "Bằng khen", Cấp: "cấp tỉnh" }],
      undefined,
      { shared },
    );
    expect(nominations).toEqual([]);
    expect(refused.map(({ column }) => column).sort()).toEqual(["Cấp", "Hình thức đề nghị"]);
    expect(refused.find(({ column }) => column === "Hình thức đề nghị")?.problem.candidates).toEqual([
      "bang-khen-thu-tuong",
      "bang-khen-tinh",
    ]);
  });

  it("is none where a cell that cannot be read would be replaced by what the rows share", () => {
    const { nominations, refused } = readRows(
      [{ ...one, "Hình thức đề nghị": "BKK", "Ngày nhận hồ sơ": "hôm qua" }],
      undefined,
      {
        shared: { ...shared, award: "bang-khen-tinh", receivedOn: "2026-08-01" },
      },
    );
    expect(nominations).toEqual([]);
    expect(refused.map(({ problem }) => problem.path)).toEqual(["award", "receivedOn"]);
    expect(
      readRows([{ ...one, "Ngày nhận hồ sơ": "hôm qua" }], undefined, {
        shared: { ...shared, receivedOn: "2026-08-01" },
      }).nominations[0]?.nomination.receivedOn,
    ).toBeUndefined();
  });

  it("that lacks a column names what is missing", () => {
    const { refused } = readRows([one], undefined, { shared: { asOf: "2026-09-01" } });
    expect(refused).toMatchObject([{ row: 1, value: "", problem: { path: "occasion" } }]);
    expect(refused[0]).not.toHaveProperty("column");
  });

  it("loses only the cell that contradicts the rest", () => {
    const columns = { a: "award", k: "nominee.kind", g: "nominee.group", n: "nominee.name" } as const;
    const { nominations, refused } = readRows([{ a: "GK", k: "TT", g: "CBCC", n: "Phòng Y tế" }], columns, { shared });
    expect(refused).toMatchObject([{ row: 1, column: "g", value: "CBCC", problem: { path: "nominee.group" } }]);
    expect(nominations[0]?.nomination.nominee).toEqual({ kind: "tap-the", name: "Phòng Y tế" });
  });

  it("is numbered as people see it", () => {
    const rows = [one, { ...one, Cấp: "?" }];
    expect(readRows(rows, undefined, { shared, firstRow: 2 })).toMatchObject({
      rows: 2,
      nominations: [{ row: 2 }, { row: 3 }],
      refused: [{ row: 3 }],
    });
  });
});

describe("tables with one item a row", () => {
  const people = [
    { ma: 7, doi_tuong: "CN", hinh_thuc: "BKTTCP" },
    { ma: 8, doi_tuong: "CN", hinh_thuc: "BKTTCP" },
  ];
  const columns = { ma: "nominee.id", doi_tuong: "nominee", hinh_thuc: "award" } as const;
  const awards = {
    list: "awards",
    key: "ma",
    columns: { danh_hieu: "code", nam: "year", ngay: "decidedOn" },
  } as const;

  it("belong to their nominee by id", () => {
    const rows = [
      { ma: "7", danh_hieu: "CSTĐCS", nam: 2020, ngay: "05/01/2021" },
      { ma: 7, danh_hieu: "BKTTCP", nam: 2022, ngay: null },
    ];
    const { nominations, refused } = readRows(people, columns, {
      shared,
      whole: ["awards"],
      lists: [{ ...awards, rows }],
    });
    expect(refused).toEqual([]);
    expect(nominations.map(({ nomination }) => nomination.record)).toEqual([
      {
        awards: [
          { code: "chien-si-thi-dua-co-so", year: 2020, decidedOn: "2021-01-05" },
          { code: "bang-khen-thu-tuong", year: 2022 },
        ],
        complete: ["awards"],
      },
      { awards: [], complete: ["awards"] },
    ]);
  });

  it("name the rows that cannot be read and those that belong to nobody", () => {
    const rows = [
      { ma: 7, danh_hieu: "bằng", nam: 2020 },
      { ma: 9, danh_hieu: "CSTĐCS", nam: 2020 },
    ];
    const { nominations, refused } = readRows(people, columns, {
      shared,
      whole: ["awards"],
      lists: [{ ...awards, rows }],
    });
    expect(refused).toMatchObject([
      { list: "awards", row: 1, column: "danh_hieu", problem: { code: "not-in-vocabulary" } },
      { list: "awards", row: 2, column: "ma", value: "9", problem: { code: "unknown-id" } },
    ]);
    expect(nominations.map(({ nomination }) => nomination.record)).toEqual([
      undefined,
      { awards: [], complete: ["awards"] },
    ]);
  });
});

describe("a row without an id", () => {
  const columns = { ma: "nominee.id", doi_tuong: "nominee", hinh_thuc: "award" } as const;
  const rows = [{ ma: null, danh_hieu: "CSTĐCS", nam: 2020 }];
  const list = { list: "awards", key: "ma", columns: { danh_hieu: "code", nam: "year" }, rows } as const;
  const options = { shared, whole: ["awards", "initiatives"], lists: [list] } as const;

  it("takes no row of another table, and is not known to have none", () => {
    const reading = readRows([{ ma: " ", doi_tuong: "CN", hinh_thuc: "BKTTCP" }], columns, options);
    expect(reading.nominations[0]?.nomination.record).toEqual({ initiatives: [], complete: ["initiatives"] });
    expect(reading.refused).toMatchObject([{ list: "awards", row: 1, column: "ma", problem: { code: "unknown-id" } }]);
  });
});

describe("a book", () => {
  it("is a rulebook, be it of the eligibility alone", () => {
    expect(readRows([one], undefined, { shared }, eligibility).nominations).toHaveLength(1);
    expect(() => readRows([one], undefined, { shared }, {} as never)).toThrow(/book/);
  });
});

describe("a column map", () => {
  it.each<[unknown, unknown, string]>([
    [[one], { x: "nominee.knd" }, 'columns["x"]'],
    [[one], { x: "record.ratings" }, 'columns["x"]'],
    ["Cá nhân", undefined, "rows"],
    [[one, "x"], undefined, "rows[1]"],
  ])("and rows are checked: %j %j", (rows, columns, path) => {
    const call = () => readRows(rows as never, columns as never, { shared });
    expect(call).toThrow(InvalidInputError);
    try {
      call();
    } catch (error) {
      expect((error as InvalidInputError).problems.map((problem) => problem.path)).toEqual([path]);
    }
  });

  it("of the template reads every heading", () => {
    const headings = templateHeadings([2024, 2025]);
    expect(Object.keys(columnsForOffices(headings))).toEqual(headings);
    expect(columnsForOffices(["Ghi chú", "XẾP LOẠI  2024"])).toEqual({
      "XẾP LOẠI  2024": { field: "record.ratings", year: 2024 },
    });
  });
});

describe("what is no table", () => {
  const refusedAt = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return error instanceof InvalidInputError ? error.problems.map(({ path }) => path) : error;
    }
    return undefined;
  };
  const thrower = () => {
    throw new Error("read");
  };
  it.each<[unknown, string]>([
    [{ whole: 5 }, "whole"],
    [{ whole: ["awards", "medals"] }, "whole[1]"],
    [{ lists: {} }, "lists"],
    [{ lists: [5] }, "lists[0]"],
    [{ lists: [{ list: "medals" }] }, "lists[0].list"],
    [{ lists: [{ list: "awards", rows: [], columns: {} }] }, "lists[0].key"],
    [{ lists: [{ list: "awards", rows: [], key: "id" }] }, "lists[0].columns"],
    [{ lists: [{ list: "awards", rows: { [Symbol.iterator]: thrower }, key: "id", columns: {} }] }, "lists[0].rows"],
    [{ lists: [{ list: "awards", rows: [], key: "id", columns: { x: "toString" } }] }, 'lists[0].columns["x"]'],
    [{ firstRow: "2" }, "firstRow"],
    [{ shared: new Map() }, "shared"],
  ])("is refused at its place: %o", (options, path) => {
    expect(refusedAt(() => readRows([one], undefined, options as ReadRowsOptions))).toEqual([path]);
  });

  it("is refused among columns and headings too", () => {
    const columns = { a: new Map(), b: 5, c: { field: "record.ratings", year: "2025" } };
    expect(refusedAt(() => readRows([one], columns as never))).toEqual(
      ["a", "b", "c"].map((heading) => `columns["${heading}"]`),
    );
    expect(refusedAt(() => columnsForOffices(["Mã", 5] as never))).toEqual(["headings[1]"]);
    expect(refusedAt(() => templateHeadings([2025, 25]))).toEqual(["ratingYears[1]"]);
  });
});
