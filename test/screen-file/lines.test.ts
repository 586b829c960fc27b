import { describe, expect, it } from "vitest";
import { makeProblem } from "../../src/errors/make-problem.js";
import { readLines } from "../../src/screen-file/lines.js";

function read(content: string | Uint8Array): { found: unknown[]; lines: number } {
  const lines = readLines(Buffer.from(content as string));
  const found: unknown[] = [];
  for (let next = lines.next(); ; next = lines.next()) {
    if (next.done) return { found, lines: next.value };
    found.push(next.value);
  }
}

const notJson = (line: number, received: string, column?: number) => ({
  line,
  problem: makeProblem(
    "bad-format",
    { format: "json-line", ...(column === undefined ? {} : { column }) },
    { path: "$", received },
  ),
});

describe("lines", () => {
  it("end in a line feed, with or without a carriage return, and the last one also in nothing", () => {
    const found = [1, 2, 3].map((value, line) => ({ line, value }));
    for (const content of ["1\n2\n3\n", "1\n2\n3", "1\r\n2\r\n3\r\n"])
      expect(read(content)).toEqual({ found, lines: 3 });
  });

  it("do not end in the other separators of Unicode", () => {
    const value = "Xã\u2028Núi\u2029Tô\u0085";
    expect(read(`"${value}"\n`)).toEqual({ found: [{ line: 0, value }], lines: 1 });
  });

  it("are counted and passed over where they are blank", () => {
    expect(read("\n\r\n1\n \t\n2\n\n")).toEqual({
      found: [
        { line: 2, value: 1 },
        { line: 4, value: 2 },
      ],
      lines: 6,
    });
    expect(read("")).toEqual({ found: [], lines: 0 });
  });

  it("that are no JSON are a problem each", () => {
    const { found } = read(`{"a":1\n${"x".repeat(200)}\n{}\n1 2\r\n`);
    expect(found).toEqual([
      notJson(0, `"{\\"a\\":1"`, 7),
      notJson(1, `"${"x".repeat(77)}..."`, 1),
      { line: 2, value: {} },
      notJson(3, `"1 2"`, 3),
    ]);
  });

  it("that are no UTF-8 harm no other", () => {
    const bytes = Buffer.concat([Buffer.from(`"ã"\n"`), Buffer.from([0xe3]), Buffer.from(`"\n"ô"\n`)]);
    expect(read(bytes).found).toEqual([
      { line: 0, value: "ã" },
      notJson(1, "bytes that are not UTF-8"),
      { line: 2, value: "ô" },
    ]);
  });
});
