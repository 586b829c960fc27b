import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/universal";
import { InvalidInputError } from "../../src/index.js";
import { readSheet, templateSheet } from "../../src/spreadsheet.js";
import { readRows, templateHeadings } from "../../src/table.js";

const csv = (text: string) => new TextEncoder().encode(text);
const shared = { occasion: "tong-ket", asOf: "2026-09-01" } as const;

async function xlsx(lines: (string | number | Date | undefined)[][]): Promise<Uint8Array> {
  const cells = lines.map((line) =>
    line.map((value) => (value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : { value })),
  );
  return new Uint8Array(await (await writeXlsx(cells as never).toBlob()).arrayBuffer());
}

const HEADINGS = ["Họ và tên", "Đối tượng", "Hình thức đề nghị", "Ngày nhận hồ sơ", "Xếp loại 2025"];

describe("a sheet", () => {
  it("of XLSX gives rows by heading, below the names of the office and of the list", async () => {
    const { rows, firstRow } = await readSheet(
      await xlsx([
        ["UBND TỈNH"],
        ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
        [],
        HEADINGS,
        ["Người A", "CN", "BKTTCP", new Date("2026-04-01"), "HTXSNV"],
        ["Người B", "CN", "BKTTCP", 46113, "HTSXNV"],
        [],
      ]),
    );
    expect(firstRow).toBe(5);
    const { nominations, refused } = readRows(rows, undefined, { shared, firstRow });
    expect(nominations.map(({ row, nomination }) => [row, nomination.receivedOn])).toEqual([
      [5, "2026-04-01"],
      [6, "2026-04-01"],
    ]);
    expect(refused).toMatchObject([{ row: 6, column: "Xếp loại 2025", value: "HTSXNV" }]);
  });

  it("may come as a Node Buffer, which shares its memory with others", async () => {
    const bytes = Buffer.from(await xlsx([HEADINGS, ["Người A", "CN", "BKTTCP", 46113, "HTXSNV"]]));
    const shared = Buffer.allocUnsafeSlow(bytes.length + 16);
    const part = shared.subarray(8, 8 + bytes.length);
    bytes.copy(part);
    expect((await readSheet(part)).rows).toHaveLength(1);
  });

  it("has its headings where a map of columns names them", async () => {
    const { rows, firstRow } = await readSheet(csv("a,b\nma,ht\n1,CN\n"), {
      columns: { ma: "nominee.id", ht: "award" },
    });
    expect([rows, firstRow]).toEqual([[{ ma: "1", ht: "CN" }], 3]);
  });

  it.each<[string, string]>([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("of CSV with %s, a mark of its encoding, quotes and breaks in cells", async (_, separator) => {
    const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);
    const text = `\uFEFF${line(["Họ và tên", "Đối tượng", "Danh hiệu đã đạt"])}\r\n${line(['Người "A"', "CN", "LĐTT 2021\nLĐTT 2022"])}\r\n`;
    const { rows, firstRow } = await readSheet(csv(text));
    expect(firstRow).toBe(2);
    expect(rows).toEqual([{ "Họ và tên": 'Người "A"', "Đối tượng": "CN", "Danh hiệu đã đạt": "LĐTT 2021\nLĐTT 2022" }]);
  });

  it("has its headings where it is told", async () => {
    const { rows } = await readSheet(csv("a,b\nx,y\n1,2\n"), { headingRow: 2 });
    expect(rows).toEqual([{ x: "1", y: "2" }]);
  });

  it.each<[string, unknown]>([
    ["text", "a,b"],
    ["bytes that are no UTF-8", new Uint8Array([0xc3, 0x28])],
    ["a broken archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])("is refused: %s", async (_, file) => {
    await expect(readSheet(file as never)).rejects.toThrow(InvalidInputError);
  });

  it.each([0, 4, 1.5, "2"])("is refused where it has no row of headings %j", async (headingRow) => {
    const problem = expect.objectContaining({ path: "headingRow" });
    await expect(readSheet(csv("a,b\nx,y"), { headingRow: headingRow as number })).rejects.toMatchObject({
      problems: [problem],
    });
  });

  it.each(['2,"x\n3,y\n4,z', '2,"x" a\n3,"y"\n4,z'])("is refused where a quote swallows rows: %j", async (rows) => {
    const problem = expect.objectContaining({ path: "file", received: expect.stringContaining("row 3") });
    await expect(readSheet(csv(`a,b\n1,"w"\n${rows}\n`))).rejects.toMatchObject({ problems: [problem] });
  });

  it("to hand out has every heading that is read", async () => {
    const file = await templateSheet([2024, 2025]);
    const { rows, firstRow } = await readSheet(file);
    expect([rows, firstRow]).toEqual([[], 2]);
    const [first] = (await readSheet(await xlsx([templateHeadings([2025]), templateHeadings([2025]).map(() => "?")])))
      .rows;
    expect(Object.keys(first ?? {})).toEqual(templateHeadings([2025]));
  });
});
