import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/universal";
import { anGiang } from "../../src/books/an-giang.js";
import { awardsListed, type NominationInput, screen } from "../../src/index.js";
import { readSheet } from "../../src/spreadsheet.js";
import { readRows } from "../../src/table.js";
import { thidua } from "./streams.js";

const folder = mkdtempSync(join(tmpdir(), "thidua-screen-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** A new file in the folder. */
function file(ending: string, content?: string | Uint8Array): string {
  count += 1;
  const path = join(folder, `${count}.${ending}`);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}
const text = (path: string) => readFileSync(path, "utf8");
const jsonLines = (path: string) =>
  text(path)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const besides = (path: string) => path.replace(/\.(\w+)$/, ".rejected.$1");

const shared = { occasion: "tong-ket", asOf: "2026-08-01" } as const;
const given = ["--book", "an-giang", "--occasion", shared.occasion, "--as-of", shared.asOf];

const nominations: NominationInput[] = [
  { ...shared, award: "co-thi-dua-tinh", nominee: { kind: "ca-nhan", id: "1" } },
  { ...shared, award: "bang-khen-tinh", nominee: { kind: "tap-the", group: "co-quan-dia-phuong", id: "=1+1" } },
  { ...shared, award: "bang-khen-thu-tuong", nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" } },
];
const ndjson = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const HEADINGS = ["Mã hồ sơ", "Họ và tên", "Đối tượng", "Hình thức đề nghị", "Xếp loại 2025", "Ghi chú"];
const LINES = [
  ["UBND TỈNH"],
  [],
  HEADINGS,
  ["1", "Người A", "Công chức", "BKTTCP", "HTXSNV", "x"],
  ["2", "Người B", "CN", "BKTTCP", "HTSXNV"],
  [],
  ["3", "Tập thể C", "TT", "BK tỉnh", "HTTNV"],
  ["4", "Người D", "CN", "Bằng khn tỉnh"],
];
const csv = (lines: readonly string[][]) => Papa.unparse(lines.map((line) => line.map(String)));

describe("thidua screen", () => {
  it("gives the outcomes of `screen`, with clause and question, for a file of lines", async () => {
    const { code, out, error } = await thidua(["screen", file("ndjson", ndjson(nominations)), ...given]);
    expect([code, error.split("\n").slice(0, 2)]).toEqual([0, ["Số dòng đã đọc: 3", "Số kết quả: 3"]]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { outcomes } = screen(anGiang, nominations);
    expect(lines.map(({ row, id, award, outcome }) => ({ index: row - 1, id, award, outcome }))).toEqual(
      outcomes.map(({ index, id, award, outcome }) => ({ index, id, award, outcome })),
    );
    expect(lines[2]).toMatchObject({ clause: expect.stringMatching(/Điều \d+ (Luật|Nghị định) .*số \d/) });
    expect(lines[2].question).toMatch(/\?$/);
    const english = await thidua(["screen", file("ndjson", ndjson(nominations)), ...given, "--en"]);
    expect(english.out).toMatch(/Article \d+ of (Law|Decree)/);
    const alone = await thidua(["screen", file("ndjson", ndjson(nominations)), ...given, "--outcomes-only"]);
    expect(JSON.parse(alone.out.split("\n")[2] ?? "")).toEqual({
      row: 3,
      award: "bang-khen-thu-tuong",
      outcome: outcomes[2]?.outcome,
    });
  });

  it("gives the provisional outcome, and its clause", async () => {
    const flag = { ...nominations[0], asOf: "2026-11-28" };
    const { out } = await thidua(["screen", file("ndjson", ndjson([flag])), "--book", "an-giang"]);
    expect(JSON.parse(out)).toMatchObject({ outcome: "undetermined", provisional: "not-applicable" });
    expect(JSON.parse(out)).toHaveProperty("clause");
  });

  it("tries all awards that the book lists where a row names none, or those asked for", async () => {
    const { award: _, ...candidacy } = nominations[2] as NominationInput;
    const path = file("ndjson", ndjson([candidacy, nominations[0]]));
    const { out } = await thidua(["screen", path, ...given, "--outcomes-only"]);
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const listed = awardsListed(anGiang, candidacy).awards.map(({ code }) => code);
    expect(listed.length).toBeGreaterThan(5);
    expect(found.map(({ row, award }) => [row, award])).toEqual([
      ...listed.map((award) => [1, award]),
      [2, "co-thi-dua-tinh"],
    ]);
    const asked = await thidua(["screen", path, ...given, "--outcomes-only", "--award", "BK tỉnh, giay-khen"]);
    expect(asked.out.match(/"award":"[^"]+"/g)).toEqual([
      '"award":"bang-khen-tinh"',
      '"award":"giay-khen"',
      '"award":"bang-khen-tinh"',
      '"award":"giay-khen"',
    ]);
  });

  it("reads CSV and XLSX alike, and writes every format alike", async () => {
    const bytes = new Uint8Array(
      await (await writeXlsx(LINES.map((line) => line.map((value) => ({ value }))) as never).toBlob()).arrayBuffer(),
    );
    const answers = [];
    for (const input of [file("csv", `\uFEFF${csv(LINES)}`), file("xlsx", bytes)]) {
      const out = file("ndjson");
      const { code } = await thidua(["screen", input, ...given, "--out", out]);
      expect(code).toBe(1);
      answers.push({ lines: jsonLines(out), rejected: jsonLines(besides(out)) });
    }
    expect(answers[1]).toEqual(answers[0]);
    const [{ lines, rejected } = { lines: [], rejected: [] }] = answers;
    expect(lines.map(({ row, id }) => [row, id])).toEqual([
      [4, "1"],
      [5, "2"],
      [7, "3"],
    ]);
    expect(rejected).toMatchObject([
      { row: 5, column: "Xếp loại 2025", value: "HTSXNV", candidates: expect.arrayContaining(["xuat-sac"]) },
      {
        row: 8,
        column: "Hình thức đề nghị",
        value: "Bằng khn tỉnh",
        candidates: expect.arrayContaining(["bang-khen-tinh"]),
      },
    ]);
    expect(rejected[0].expected).not.toBe("");

    const path = file("csv", csv(LINES));
    const [asCsv, asXlsx] = [file("csv"), file("xlsx")];
    const run = await thidua(["screen", path, ...given, "--out", asCsv, "--json"]);
    expect(JSON.parse(run.out)).toMatchObject({ rows: 4, lines: 3, rejectedRows: 2, unreadColumns: ["Ghi chú"] });
    await thidua(["screen", path, ...given, "--out", asXlsx]);
    const headingRow = 1;
    const fromCsv = await readSheet(readFileSync(asCsv), { headingRow });
    expect((await readSheet(readFileSync(asXlsx), { headingRow })).rows).toEqual(
      fromCsv.rows.map((row) => ({ ...row, Dòng: Number(row.Dòng) })),
    );
    expect(fromCsv.rows[0]).toMatchObject({ Dòng: "4", "Hình thức": "Bằng khen của Thủ tướng Chính phủ" });
    expect((await readSheet(readFileSync(besides(asXlsx)), { headingRow })).rows).toHaveLength(2);
  });

  it("reads as `readRows` does, whatever the size of the file", async () => {
    const people = Array.from({ length: 1_203 }, (_, index) => [
      String(index),
      `Người "${index}"\nở xã, huyện`,
      index % 3 === 0 ? "TT" : "Công chức",
      index % 5 === 0 ? "giấy khen" : "BKTTCP",
      index % 7 === 0 ? "sai" : "HTTNV",
    ]);
    const content = csv([HEADINGS, ...people]);
    const out = file("ndjson");
    await thidua(["screen", file("csv", content), ...given, "--outcomes-only", "--out", out]);
    const sheet = await readSheet(new TextEncoder().encode(content));
    const { nominations: read, refused } = readRows(sheet.rows, undefined, { shared, firstRow: sheet.firstRow });
    const { outcomes } = screen(
      anGiang,
      read.map(({ nomination }) => nomination),
    );
    expect(jsonLines(out)).toEqual(outcomes.map(({ index, ...rest }) => ({ row: read[index]?.row, ...rest })));
    expect(jsonLines(besides(out)).map(({ row }) => row)).toEqual(refused.map(({ row }) => row));
  });

  it.each<[string, string]>([
    [";", "\r\n"],
    ["\t", "\n"],
  ])("reads CSV with %j and %j, cut anywhere by its chunks", async (delimiter, newline) => {
    const people = Array.from({ length: 2_500 }, (_, index) => [
      String(index),
      `"${"ễ".repeat(index % 40)}"${delimiter}${newline}`,
      "Công chức",
      "BKTTCP",
    ]);
    const content = Papa.unparse([HEADINGS.slice(0, 4), ...people], { delimiter, newline });
    expect(Buffer.byteLength(content)).toBeGreaterThan(2 * 65_536);
    const out = file("ndjson");
    await thidua(["screen", file("csv", content), ...given, "--outcomes-only", "--out", out]);
    expect(jsonLines(out).map(({ row, id }) => [row, id])).toEqual(people.map(([id], index) => [index + 2, id]));
  });

  it("refuses CSV with a quote that is never closed, and does not hold it whole", async () => {
    const path = file("csv", `Mã,Đối tượng\n1,"${"x\n".repeat(1_000_000)}`);
    const { code, error } = await thidua(["screen", path, ...given, "--out", file("csv")]);
    expect(code).toBe(2);
    expect(Number(/(\d+)\s+characters\s+in\s+one\s+row/.exec(error)?.[1])).toBeLessThan(1_100_000);
  });

  it("takes a map of columns, lists that are whole, and a table without awards", async () => {
    const map = file(
      "json",
      JSON.stringify({ ma: "nominee.id", loai: "nominee", kl: "record.discipline", ht: "award" }),
    );
    const input = file("csv", "danh sách\nma,loai,kl,ht\n9,CN,,sai\n");
    const out = file("ndjson");
    const asked = ["screen", input, ...given, "--columns", map, "--award", "giay-khen", "--out", out];
    expect((await thidua(asked)).code).toBe(0);
    const [open] = jsonLines(out);
    expect(open).toMatchObject({ row: 3, id: "9", award: "giay-khen" });
    await thidua([...asked, "--whole", "discipline"]);
    expect(jsonLines(out)[0].question).not.toBe(open.question);
    const without = file("csv", "Mã,Đối tượng\n9,CN\n");
    await thidua(["screen", without, ...given, "--outcomes-only", "--out", out]);
    expect(jsonLines(out).length).toBeGreaterThan(5);
  });

  it("keeps what looks like a formula a text, and one line a row", async () => {
    const rows = [nominations[1], { ...nominations[1], nominee: { kind: "tap-the", id: "a\nb" } }];
    const out = file("csv");
    await thidua(["screen", file("ndjson", ndjson(rows)), ...given, "--out", out]);
    const lines = text(out).trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^1,"'=1\+1",/);
    expect(lines[2]).toMatch(/^2,a b,/);
  });

  it("goes on past rows that are none, and names them", async () => {
    const path = file("ndjson", `{\n\n${ndjson([nominations[0], { ...nominations[0], award: "bang-khen" }, 7])}`);
    const { code, out } = await thidua(["screen", path, ...given]);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(jsonLines(path.replace(".ndjson", ".rejected.ndjson")).map(({ row, column }) => [row, column])).toEqual([
      [1, "$"],
      [4, "award"],
      [5, "$"],
    ]);
  });

  it("leaves no file of an earlier run beside answers without rejected rows", async () => {
    const [path, out] = [file("ndjson", "{\n"), file("ndjson")];
    await thidua(["screen", path, ...given, "--out", out]);
    expect(existsSync(besides(out))).toBe(true);
    writeFileSync(path, ndjson(nominations));
    expect((await thidua(["screen", path, ...given, "--out", out])).code).toBe(0);
    expect(existsSync(besides(out))).toBe(false);
  });

  it.each<[string[], RegExp]>([
    [["no-such.ndjson"], /Không đọc được tệp/],
    [["package.json"], /Không rõ định dạng/],
    [["package.json", "--from", "ndjson", "--resume"], /--resume cần --out/],
    [["package.json", "--from", "ndjson", "--out", join(folder, "a.xlsx"), "--resume"], /--resume cần --out/],
    [["package.json", "--from", "ndjson", "--award", "bang-khen"], /bang-khen-tinh/],
    [["package.json", "--from", "ndjson", "--as-of", "2026-13-01"], /asOf/],
    [["package.json", "--from", "csv", "--heading-row", "0"], /không được nhận: 0/],
    [["package.json", "--from", "csv", "--heading-row", "1000"], /headingRow/],
    [["package.json", "--from", "csv", "--columns", file("json", "null")], /không được nhận/],
    [["package.json", "--from", "csv", "--columns", file("json", '["award"]')], /không được nhận/],
    [["package.json", "--from", "csv", "--columns", file("json", '{"x":"awrd"}')], /columns\["x"\]/],
    [["package.json", "--from", "csv", "--columns", file("json", '{"x":null}')], /columns\["x"\]/],
  ])("refuses %s with 2", async (args, words) => {
    const { code, out, error } = await thidua(["screen", ...args, "--book", "an-giang", "--rejected", file("ndjson")]);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(words);
  });

  it("writes neither over its input nor two things into one file, whatever leads there", async () => {
    const content = ndjson(nominations);
    const input = file("ndjson", content);
    const link = file("ndjson");
    symlinkSync(input, link);
    const [out, answers] = [file("ndjson"), input.replace(".ndjson", ".csv")];
    for (const more of [
      ["--out", input],
      ["--out", link],
      ["--rejected", link],
      ["--out", out, "--rejected", out],
    ]) {
      expect([more, (await thidua(["screen", input, ...given, ...more])).code]).toEqual([more, 2]);
    }
    const rejected = answers.replace(".csv", ".rejected.csv");
    writeFileSync(rejected, csv(LINES));
    expect((await thidua(["screen", rejected, ...given, "--out", answers])).code).toBe(2);
    expect([text(input), text(rejected)]).toEqual([content, csv(LINES)]);
  });

  it.each(['"Người B,CN', '"Người B" mới,CN\n"Người C",CN'])(
    "refuses CSV in which a quote swallows rows, by the number of the row: %j",
    async (row) => {
      const people = Array.from({ length: 4_000 }, (_, index) => `"Người ${index}",CN\n`).join("");
      const path = file("csv", `Họ và tên,Đối tượng\n${people}${row}\nNgười D,CN\n`);
      const { code, error } = await thidua(["screen", path, ...given, "--outcomes-only", "--out", file("csv")]);
      expect([code, error]).toEqual([2, expect.stringContaining("row 4002")]);
    },
  );

  it("refuses CSV that is no UTF-8", async () => {
    const path = file("csv", Buffer.concat([Buffer.from(csv(LINES)), Buffer.from([0xff, 0xfe])]));
    expect((await thidua(["screen", path, ...given, "--out", file("csv")])).code).toBe(2);
  });
});

/** Rows of which some are rejected, some in part, and some have several lines. */
const mixed = (rows: number): string =>
  Array.from({ length: rows }, (_, index) => {
    const one = nominations[index % nominations.length] as NominationInput;
    if (index % 5 === 3) return "{\n";
    if (index % 4 === 1) return ndjson([{ ...one, award: undefined }]);
    return ndjson([{ ...one, nominee: { ...one.nominee, id: `số ${index}` } }]);
  }).join("");

describe("a file of answers that was interrupted", () => {
  it.each(["ndjson", "csv"])("is gone on with from any byte to the same %s", async (format) => {
    const input = file("ndjson", mixed(12));
    const out = file(format);
    const run = (...more: string[]) => thidua(["screen", input, ...given, "--outcomes-only", "--out", out, ...more]);
    const whole = await run();
    const [answers, rejected] = [readFileSync(out), readFileSync(besides(out))];
    expect(await run("--resume")).toMatchObject({ code: whole.code });
    for (let bytes = 0; bytes <= answers.length; bytes += Math.floor(answers.length / 12)) {
      writeFileSync(out, answers.subarray(0, bytes));
      // What was rejected is written first, so that as much of it is there, or more.
      writeFileSync(besides(out), rejected.subarray(0, rejected.length - (bytes % 2)));
      await run("--resume");
      expect([bytes, text(out)]).toEqual([bytes, answers.toString()]);
      expect([bytes, text(besides(out))]).toEqual([bytes, rejected.toString()]);
    }
  });

  it("is not gone on with under other options or on other rows", async () => {
    const input = file("ndjson", mixed(12));
    const out = file("csv");
    await thidua(["screen", input, ...given, "--out", out]);
    const before = text(out);
    const english = await thidua(["screen", input, ...given, "--out", out, "--resume", "--en"]);
    expect([english.code, english.error]).toEqual([2, expect.stringContaining("other options")]);
    writeFileSync(input, mixed(3));
    expect((await thidua(["screen", input, ...given, "--out", out, "--resume"])).code).toBe(2);
    expect(text(out)).toBe(before);
  });

  it("leaves what was rejected as it is where it is not gone on with, and needs it as lines", async () => {
    const input = file("ndjson", mixed(12));
    const out = file("ndjson");
    await thidua(["screen", input, ...given, "--out", out]);
    const before = text(besides(out));
    // Only a row in the middle was answered.
    writeFileSync(out, text(out).split("\n").slice(0, 5).join("\n"));
    expect((await thidua(["screen", input, ...given, "--out", out, "--resume", "--en"])).code).toBe(2);
    expect(text(besides(out))).toBe(before);
    const sheet = ["--rejected", file("xlsx"), "--resume"];
    expect((await thidua(["screen", input, ...given, "--out", out, ...sheet])).error).toMatch(/--resume cần --out/);
  });

  it("ends with whole lines and 2 where its signal is set", async () => {
    const input = file("ndjson", mixed(3_000));
    const [out, sheet] = [file("ndjson"), file("xlsx")];
    const signal = AbortSignal.abort();
    const { code, error } = await thidua(["screen", input, ...given, "--outcomes-only", "--out", out], { signal });
    expect([code, error]).toEqual([2, expect.stringMatching(/Đã dừng sau dòng \d+/)]);
    expect(jsonLines(out).length).toBeGreaterThan(100);
    await thidua(["screen", input, ...given, "--outcomes-only", "--out", sheet], { signal });
    expect(existsSync(sheet)).toBe(false);
  });

  it.each([
    ["ndjson", "SIGKILL"],
    ["csv", "SIGTERM"],
  ] as const)(
    "%s, by %s in the middle, ends in the same file when resumed",
    async (format, kill) => {
      const input = file("ndjson", mixed(6_000));
      const [out, straight] = [file(format), file(format)];
      const args = ["screen", input, ...given, "--outcomes-only", "--out"];
      const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...args, out], { stdio: "ignore" });
      await sizeReached(out, 10_000, child);
      child.kill(kill);
      const [code] = await new Promise<[number | null]>((done) => child.on("exit", (status) => done([status])));
      expect(code).toBe(kill === "SIGTERM" ? 2 : null);
      if (kill === "SIGTERM") expect(text(out).endsWith("\r\n")).toBe(true);
      await thidua([...args, straight]);
      expect(statSync(out).size).toBeLessThan(statSync(straight).size);
      await thidua([...args, out, "--resume"]);
      expect(text(out) === text(straight)).toBe(true);
      expect(text(besides(out)) === text(besides(straight))).toBe(true);
    },
    60_000,
  );
});

async function sizeReached(path: string, bytes: number, child: ChildProcess): Promise<void> {
  while (!existsSync(path) || statSync(path).size < bytes) {
    if (child.exitCode !== null) throw new Error(`the command ended with ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 2));
  }
}
