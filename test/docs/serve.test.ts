import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, explain } from "../../src/index.js";
import { Books } from "../../src/service/books.js";
import { callNames } from "../../src/service/calls.js";
import { callPath, routes } from "../../src/service/handler.js";
import { DEFAULT_LIMITS } from "../../src/service/limits.js";
import { runCall } from "../../src/service/run-call.js";
import { type RunningServer, startServer } from "../../src/service/start-server.js";

const page = readFileSync("docs/serve.md", "utf8");
const run = promisify(execFile);
const books = new Books(new Map([["an-giang", () => anGiang]]));
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    host: "127.0.0.1",
    port: 0,
    locale: "vi",
    limits: DEFAULT_LIMITS,
    bookIds: books.ids,
    run: async (name, body) => runCall(name, body, books, "vi"),
  });
});
afterAll(() => server.stop());

/** What both programs ask. */
const decision = evaluate(anGiang, {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
  record: { ratings: [{ year: 2025, rating: "xuat-sac" }] },
});

describe("docs/serve", () => {
  for (const [interpreter, file] of [
    ["python3", "docs/serve/ask.py"],
    ["php", "docs/serve/ask.php"],
  ] as const) {
    const isThere = spawnSync(interpreter, ["--version"]).status === 0;
    const name = isThere ? `${file} runs` : `${file} is not run: there is no ${interpreter} on this machine`;

    it.skipIf(!isThere)(name, async () => {
      const { stdout } = await run(interpreter, [file, server.url]);
      const [outcome, ...rest] = stdout.trimEnd().split("\n");
      expect(outcome).toBe(decision.outcome);
      expect(rest.slice(0, -1).join("\n")).toBe(explain(decision));
      expect(rest.at(-1)).toMatch(/^award not-a-code \[.*bang-khen-tinh/);
    });

    it(`${file} stands on the page`, () => {
      expect(page).toContain(`(serve/${file.split("/").at(-1)})`);
    });
  }

  it("names every path on its page, and no other", () => {
    const listed = [...page.matchAll(/`(?:GET|POST) (\/[\w./]+)`/g)].map(([, path]) => path);
    const functions = [...(/^## The functions\n(.*?)^## /ms.exec(page)?.[1] ?? "").matchAll(/`(\w+)`/g)];
    expect(
      functions
        .map(([, name = ""]) => name)
        .filter((name) => callNames().includes(name))
        .sort(),
    ).toEqual(callNames().sort());
    const known = routes().map(({ path }) => path);
    expect(listed.filter((path) => !known.includes(path ?? ""))).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(["/health", "/openapi.json", callPath("evaluate")]));
  });
});
