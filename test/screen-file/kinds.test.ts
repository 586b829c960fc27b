import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { screenFile } from "../../src/screen-file.js";
import { book, Folder, lines, screened } from "./support.js";

const folder = new Folder();
afterAll(() => folder.remove());

const refusal = (path: string) =>
  screenFile(path, { book }).then(
    () => undefined,
    ({ name, problems }) => [name, problems[0].code, problems[0].path, problems[0].received],
  );

const text = `${lines.join("\n")}\n`;
const list = JSON.stringify(lines.map((line) => JSON.parse(line)));
const columns = "award;occasion;asOf\ngiay-khen;tong-ket;2026-08-01\n";

describe("screenFile", () => {
  it.each([
    ["gzip", gzipSync(text), "compressed data"],
    ["a spreadsheet", Buffer.from("PK\u0003\u0004......"), "compressed data"],
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${text}`, "utf16le"), "text in UTF-16"],
    ["UTF-16 of the other order", Buffer.from(`\uFEFF${text}`, "utf16le").swap16(), "text in UTF-16"],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "text in UTF-16"],
    ["CSV", columns, "a table in CSV"],
    ["CSV with a mark and quotes", `\uFEFF"award","occasion"\n"giay-khen","tong-ket"\n`, "a table in CSV"],
    ["a list on one line", list, "one list in JSON"],
    ["a short list on one line", "[{}]\n", "one list in JSON"],
    ["a list over several lines", JSON.stringify(JSON.parse(list), null, 2), "one list in JSON"],
  ])("names %s for what it is", async (_, content, received) => {
    expect(await refusal(folder.write(content))).toEqual(["InvalidInputError", "bad-format", "path", received]);
  });

  it("names a folder and a named pipe, and does not wait for one to write", async () => {
    const file = folder.write("");
    const pipe = join(file, "..", "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(await refusal(join(file, ".."))).toEqual(["InvalidInputError", "unreadable", "path", "a folder"]);
    expect(await refusal(pipe)).toEqual(["InvalidInputError", "unreadable", "path", "a named pipe"]);
    expect(await refusal("/dev/null")).toEqual(["InvalidInputError", "unreadable", "path", "a device or a socket"]);
  });

  it("takes lines that only begin like another kind for what they are", async () => {
    const rows = ["[1]", ...lines.slice(0, 2)];
    expect(await screenFile(folder.write(rows.join("\n")), { book })).toEqual(screened(rows));
    const { invalidRows } = await screenFile(folder.write(`{"a":1,\n1 2\n${lines[0]}\n`), { book });
    expect(invalidRows).toBe(2);
  });
});
