import { describe, expect, it } from "vitest";
import { evaluate, resolveCode } from "../../src/index.js";
import { readRows, type TableRow } from "../../src/table.js";
import { inventedBook } from "../packs/books.js";

const book = inventedBook("song-nguon");
const shared = { occasion: "tong-ket", asOf: "2026-08-01" } as const;
const one: TableRow = { "Đối tượng": "Tập thể", "Hình thức đề nghị": "Giấy khen" };

const readOne = (cells: TableRow, whole: "recognitions"[] = []) => {
  const { nominations, refused } = readRows([{ ...one, ...cells }], undefined, { shared, whole }, book);
  return { nomination: nominations[0]?.nomination, refused };
};

describe("the codes that a pack declares", () => {
  it.each([
    ["Đối tượng", "Thư viện xã", { nominee: { kind: "tap-the", group: "song-nguon:thu-vien" } }],
    ["Đối tượng", "TV xã", { nominee: { kind: "tap-the", group: "song-nguon:thu-vien" } }],
    ["Cấp", "Cụm thư viện", { unit: { level: "song-nguon:cum-thu-vien" } }],
    ["Cấp", "song-nguon:cum-thu-vien", { unit: { level: "song-nguon:cum-thu-vien" } }],
  ])("are read by any name where the book is given: %s %s", (heading, text, fields) => {
    const { nomination, refused } = readOne({ [heading]: text });
    expect(refused).toEqual([]);
    expect(nomination).toMatchObject(fields);
    expect(() => evaluate(book, nomination as never)).not.toThrow();
    const without = readRows([{ ...one, [heading]: text }], undefined, { shared });
    expect(without.refused).toMatchObject([{ column: heading, problem: { code: "not-in-vocabulary" } }]);
  });

  it("are the candidates of what is misspelt", () => {
    const { refused } = readOne({ Cấp: "Cụm thu viẹnn" });
    expect(refused[0]?.problem.candidates).toEqual(["song-nguon:cum-thu-vien"]);
  });

  it("name a column of an indicator", () => {
    const columns = { k: "nominee.kind", a: "award", tl: "indicators.song-nguon:ban-doc" } as const;
    const { nominations } = readRows([{ k: "TT", a: "Giấy khen", tl: "87,5 %" }], columns, { shared }, book);
    expect(nominations[0]?.nomination.indicators).toEqual({ "song-nguon:ban-doc": 87.5 });
    expect(() => evaluate(book, nominations[0]?.nomination as never)).not.toThrow();
  });

  it("are found by resolveCode", () => {
    expect(resolveCode("clb sách", { among: "group" }, book)).toEqual({ code: "song-nguon:cau-lac-bo" });
    expect(resolveCode("clb sách", { among: "group" })).toEqual({ candidates: [] });
    expect(resolveCode("clb sách", { among: "award" }, book)).toEqual({ candidates: [] });
    expect(resolveCode("Thư viện x", { among: "group" }, book)).toEqual({ candidates: ["song-nguon:thu-vien"] });
    expect(resolveCode("Sở", { among: "unitLevel" }, book)).toEqual(resolveCode("Sở", { among: "unitLevel" }));
  });
});

describe("a cell of recognitions", () => {
  it.each([
    ["Thư viện thân thiện từ 15/01/2024", [{ status: "song-nguon:than-thien", since: "2024-01-15" }]],
    ["TVTT (15/01/2024)", [{ status: "song-nguon:than-thien", since: "2024-01-15" }]],
    [
      "Thư viện thân thiện: từ ngày 15/01/2020 đến hết ngày 14/01/2022; TVTT 2023-05-01",
      [
        { status: "song-nguon:than-thien", since: "2020-01-15", until: "2022-01-14" },
        { status: "song-nguon:than-thien", since: "2023-05-01" },
      ],
    ],
  ])("%s", (text, recognitions) => {
    const { nomination, refused } = readOne({ "Công nhận đạt chuẩn": text });
    expect(refused).toEqual([]);
    expect(nomination?.record).toEqual({ recognitions });
    expect(() => evaluate(book, nomination as never)).not.toThrow();
  });

  it("may say that there is none", () => {
    expect(readOne({ "Công nhận đạt chuẩn": "Không" }).nomination?.record).toEqual({
      recognitions: [],
      complete: ["recognitions"],
    });
  });

  it.each([
    ["Thư viện thân thiện", "missing-one-of"],
    ["Thư viện thân thiện 2024", "missing-one-of"],
    ["Thư viện thân thiện từ 31/02/2024", "bad-date"],
    ["Thư viện thân thiện từ 15/01/2024 đến 31/02/2025", "bad-date"],
    ["Thư viện đẹp từ 15/01/2024", "not-in-vocabulary"],
  ])("%s is refused, and the list is then not whole", (text, code) => {
    const { nomination, refused } = readOne({ "Công nhận đạt chuẩn": `${text}; TVTT 15/01/2023` }, ["recognitions"]);
    expect(refused.map(({ problem }) => problem.code)).toEqual([code]);
    expect(nomination?.record).toEqual({ recognitions: [{ status: "song-nguon:than-thien", since: "2023-01-15" }] });
  });
});

describe("a cell of the discipline of leaders", () => {
  it.each([
    ["Người đứng đầu: Khiển trách", [{ leader: "nguoi-dung-dau", level: "khien-trach" }]],
    [
      "Cấp phó bị cảnh cáo 2024; Người đứng đầu - khiển trách",
      [
        { leader: "cap-pho-nguoi-dung-dau", level: "canh-cao" },
        { leader: "nguoi-dung-dau", level: "khien-trach" },
      ],
    ],
  ])("%s", (text, leaderDiscipline) => {
    const { nomination, refused } = readOne({ "Kỷ luật người đứng đầu": text });
    expect(refused).toEqual([]);
    expect(nomination?.record).toEqual({ leaderDiscipline });
  });

  it.each([
    ["Khiển trách", "missing-one-of"],
    ["Trưởng ban: khiển trách", "not-in-vocabulary"],
    ["Người đứng đầu: phê bình nhẹ", "not-in-vocabulary"],
  ])("%s is refused", (text, code) => {
    const { nomination, refused } = readOne({ "Kỷ luật người đứng đầu": text });
    expect(refused.map(({ problem }) => problem.code)).toEqual([code]);
    expect(nomination?.record?.complete).toBeUndefined();
  });

  it("may say that there is none", () => {
    expect(readOne({ "Kỷ luật người đứng đầu": "Không" }).nomination?.record).toEqual({
      leaderDiscipline: [],
      complete: ["leaderDiscipline"],
    });
  });
});

describe("tables of recognitions and of leaders' discipline", () => {
  const people = [{ ma: 7, doi_tuong: "TT", hinh_thuc: "Giấy khen" }];
  const columns = { ma: "nominee.id", doi_tuong: "nominee", hinh_thuc: "award" } as const;
  const read = (recognitions: TableRow[], leaders: TableRow[] = []) =>
    readRows(
      people,
      columns,
      {
        shared,
        whole: ["recognitions", "leaderDiscipline"],
        lists: [
          {
            list: "recognitions",
            rows: recognitions,
            key: "ma",
            columns: { chuan: "status", tu: "since", den: "until" },
          },
          {
            list: "leaderDiscipline",
            rows: leaders,
            key: "ma",
            columns: { ai: "leader", muc: "level", tu: "from", den: "to" },
          },
        ],
      },
      book,
    );

  it("are joined by the nominee's id", () => {
    const { nominations, refused } = read(
      [{ ma: 7, chuan: "TVTT", tu: "15/01/2024", den: null }],
      [{ ma: 7, ai: "Cấp phó", muc: "Khiển trách", tu: "01/02/2024", den: "01/02/2025" }],
    );
    expect(refused).toEqual([]);
    expect(nominations[0]?.nomination.record).toEqual({
      recognitions: [{ status: "song-nguon:than-thien", since: "2024-01-15" }],
      leaderDiscipline: [
        { leader: "cap-pho-nguoi-dung-dau", level: "khien-trach", from: "2024-02-01", to: "2025-02-01" },
      ],
      complete: ["recognitions", "leaderDiscipline"],
    });
  });

  it("never take a last day that cannot be read for none", () => {
    const { nominations, refused } = read([{ ma: 7, chuan: "TVTT", tu: "15/01/2024", den: "hôm qua" }]);
    expect(refused).toMatchObject([
      { list: "recognitions", row: 1, column: "den", value: "hôm qua", problem: { code: "bad-date" } },
    ]);
    expect(nominations[0]?.nomination.record).toEqual({ leaderDiscipline: [], complete: ["leaderDiscipline"] });
  });

  it("nor a pending matter whose end cannot be read for one that goes on", () => {
    const { nominations, refused } = readRows(people, columns, {
      shared,
      whole: ["discipline"],
      lists: [
        {
          list: "discipline",
          rows: [{ ma: 7, viec: "xac-minh-don-thu", xong: "hôm qua" }],
          key: "ma",
          columns: { viec: "pending", xong: "clearedOn" },
        },
      ],
    });
    expect(refused.map(({ column }) => column)).toEqual(["xong"]);
    expect(nominations[0]?.nomination.record).toBeUndefined();
  });
});
