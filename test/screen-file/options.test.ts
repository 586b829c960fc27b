import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { screenFile } from "../../src/screen-file.js";
import { book, Folder } from "./support.js";

const refusal = (path: string | URL, options: object) =>
  screenFile(path, options as never).catch(({ name, problems }) => ({
    name,
    paths: problems?.map((problem: { path: string }) => problem.path),
  }));

describe("screenFile", () => {
  it("refuses what is no file that can be read", async () => {
    const expected = { name: "InvalidInputError", paths: ["path"] };
    expect(await refusal("/no/such/file.ndjson", { book })).toEqual(expected);
    expect(await refusal(tmpdir(), { book })).toEqual(expected);
    expect(await refusal(undefined as never, { book })).toEqual(expected);
  });

  it("refuses options that are none, with every problem", async () => {
    expect(await refusal("x", { book: { module: "./book.js", name: 1 }, workers: 0, onInvalid: 1, worker: 2 })).toEqual(
      {
        name: "InvalidInputError",
        paths: ["book.module", "book.name", "workers", "onInvalid", "worker"],
      },
    );
    expect(await refusal("x", {})).toEqual({ name: "InvalidInputError", paths: ["book"] });
  });

  it("takes a path or a URL, and a book's module by either", async () => {
    const folder = new Folder();
    const path = folder.write("1\n");
    const module = fileURLToPath(book.module);
    try {
      const fromUrl = await screenFile(new URL(`file://${path}`), { book });
      expect(fromUrl).toMatchObject({ rows: 1, invalidRows: 1 });
      expect(await screenFile(path, { book: { ...book, module } })).toEqual(fromUrl);
    } finally {
      folder.remove();
    }
  });
});
