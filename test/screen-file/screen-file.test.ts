import { afterAll, describe, expect, it } from "vitest";
import { makeProblem } from "../../src/errors/make-problem.js";
import type { InvalidRow, RowOutcome } from "../../src/index.js";
import { screenFileWith } from "../../src/screen-file/screen-file.js";
import type { ScreenFileOptions } from "../../src/screen-file.js";
import { alone, Folder, inThreads, lines, screened } from "./support.js";

const { threaded, book } = inThreads();
const folder = new Folder();
afterAll(() => folder.remove());

describe.each([
  ["the calling thread", alone],
  ["threads", threaded],
])("screenFile in %s", (_name, tuning) => {
  const find = (content: string | Uint8Array, options: Partial<ScreenFileOptions> = {}) =>
    screenFileWith(folder.write(content), { book, workers: 2, ...options }, tuning);

  it("says what screen says", async () => {
    const expected = screened(lines);
    expect(expected.invalidRows).toBe(0);
    expect(await find(`${lines.join("\n")}\n`)).toEqual(expected);
    expect(await find(`\uFEFF${lines.join("\r\n")}`)).toEqual(expected);
  });

  it("names rows by the host's own ids", async () => {
    const rows = lines.map((line, row) => {
      const one = JSON.parse(line);
      return JSON.stringify(row % 3 === 0 ? one : { ...one, nominee: { ...one.nominee, id: `ma-${row}` } });
    });
    const found = await find(rows.join("\n"));
    expect(found).toEqual(screened(rows));
    expect(found.outcomes.find(({ index }) => index === 1)?.id).toBe("ma-1");
  });

  it("tries the awards of the options", async () => {
    const awards = ["giay-khen", "chien-si-thi-dua-co-so"] as const;
    const rows = lines.map((line) => JSON.stringify({ ...JSON.parse(line), award: undefined }));
    expect(await find(rows.join("\n"), { awards })).toEqual(screened(rows, { awards }));
  });

  it("reports bad rows by their lines, in their order, and passes blank lines over", async () => {
    const texts = lines.flatMap((line, row) => (row % 9 === 3 ? [line, "", "{", `{"award":"ô"}`] : [line]));
    const { invalid: bad, invalidRows, rows, outcomes: found } = await find(texts.join("\n"));
    const places = (isThat: (text: string) => boolean) => texts.flatMap((text, line) => (isThat(text) ? [line] : []));
    expect(rows).toBe(texts.filter((text) => text !== "").length);
    expect(invalidRows).toBe(bad.length);
    expect(bad.map(({ index }) => index)).toEqual(places((text) => text !== "" && text.length < 20));
    expect(bad[0]?.problems).toEqual([
      makeProblem("bad-format", { format: "json-line", column: 2 }, { path: "$", received: `"{"` }),
    ]);
    expect(bad[1]?.problems.map(({ path }) => path)).toContain("nominee");
    expect(found.map(({ index }) => index)).toEqual(places((text) => text.length > 20));
  });

  it("hands over what it finds in the order of the lines, and keeps nothing", async () => {
    const texts = [...lines.slice(0, 20), "1", ...lines.slice(20), "2"];
    const told: (RowOutcome | InvalidRow)[] = [];
    const progress: number[] = [];
    const screening = await find(texts.join("\n"), {
      onOutcome: (one) => told.push(one),
      onInvalid: (one) => told.push(one),
      onProgress: (rows) => progress.push(rows),
    });
    expect(told.map(({ index }) => index)).toEqual(texts.map((_, line) => line));
    expect(screening).toMatchObject({ rows: texts.length, invalidRows: 2, outcomes: [], invalid: [] });
    expect(progress).toEqual([texts.length]);
  });

  it("tells its progress every thousand rows", async () => {
    const seen: number[] = [];
    await find("0\n".repeat(2_500), { onProgress: (rows) => seen.push(rows) });
    expect(seen).toEqual([1_000, 2_000, 2_500]);
  });

  it("takes a file of nothing, of one line, and of fewer lines than there are threads", async () => {
    expect(await find("")).toEqual(screened([]));
    expect(await find("\n\r\n")).toEqual(screened([]));
    expect(await find(lines[0] as string)).toEqual(screened(lines.slice(0, 1)));
    expect(await find(lines.slice(0, 2).join("\n"), { workers: 4 })).toEqual(screened(lines.slice(0, 2)));
  });

  it("keeps characters whole that stand where ranges meet", async () => {
    const awards = Array.from({ length: 600 }, (_, row) => `${"ỗ𠮷".repeat(row % 7)}${row}`);
    const { invalid: bad } = await find(awards.map((award) => JSON.stringify({ award })).join("\n"));
    const received = bad.map(({ problems }) => problems.find(({ path }) => path === "award")?.received);
    expect(received).toEqual(awards.map((award) => JSON.stringify(award)));
  });

  it("stops when it is told to", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const options: Partial<ScreenFileOptions> = {
      signal: controller.signal,
      onOutcome: ({ index }) => {
        seen.push(index);
        if (index === 10) controller.abort(new Error("enough"));
      },
    };
    await expect(find(lines.join("\n"), options)).rejects.toThrow("enough");
    expect(seen).toHaveLength(11);
    await expect(find(lines.join("\n"), options)).rejects.toThrow("enough");
    expect(seen).toHaveLength(11);
  });

  it("lets the error of a callback through", async () => {
    const onOutcome = () => {
      throw new Error("disk full");
    };
    await expect(find(lines.join("\n"), { onOutcome: onOutcome })).rejects.toThrow("disk full");
  });

  it("refuses an award or a book that there is not, also for an empty file", async () => {
    const refused = (options: object, path: string) =>
      expect(find("", options)).rejects.toMatchObject({ name: "InvalidInputError", path });
    await refused({ awards: ["giay-khem"] }, "awards[0]");
    await refused({ book: { ...book, name: "anGang" } }, "book.name");
    await refused({ book: { module: new URL("none.js", import.meta.url), name: "x" } }, "book.module");
    await refused({ book: { module: "node:path", name: "join" } }, "book");
  });
});
