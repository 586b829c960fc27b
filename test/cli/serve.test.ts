import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, explain } from "../../src/index.js";
import { head, open, readAll, send } from "../service/raw.js";
import { nomination } from "../service/requests.js";
import { thidua } from "./streams.js";

/** Runs the command beside a test, which gets the address; it ends with the test. */
async function serving(args: readonly string[], test: (url: string) => Promise<void>) {
  const controller = new AbortController();
  let heard: (text: string) => void = () => {};
  const text = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const run = thidua(["serve", "--port", "0", "--threads", "0", ...args], { signal: controller.signal, heard });
  await Promise.race([text.then((line) => test(/http:\S+?:\d+/.exec(line)?.[0] ?? "")), run]);
  controller.abort();
  return run;
}

const asked = { book: "an-giang", input: nomination, explain: {} };

describe("thidua serve", () => {
  it("answers as the functions do, until it is ended", async () => {
    const { code, out, error } = await serving([], async (url) => {
      const { body } = await send(url, "/v1/evaluate", asked);
      const decision = evaluate(anGiang, nomination);
      expect(body).toEqual(JSON.parse(JSON.stringify({ result: decision, text: explain(decision) })));
    });
    expect([code, error]).toEqual([0, "Đang dừng, chờ các lời gọi đang chạy.\n"]);
    expect(out).toMatch(/^Đang nhận yêu cầu tại http:\/\/127\.0\.0\.1:\d+; dừng bằng Ctrl-C\.\n$/);
  });

  it("answers from a pack of the host, in English, and within its limits", async () => {
    const args = ["--pack", "docs/song-mau", "--en", "--json", "--max-body", "300"];
    const { code, out } = await serving(args, async (url) => {
      expect((await send(url, "/health")).body.books).toContain("song-mau");
      const { status } = await send(url, "/v1/timelineAt", { book: "song-mau", input: { asOf: "2026-08-15" } });
      expect(status).toBe(200);
      const wrong = await send(url, "/v1/timelineAt", { book: "song-mo", input: {} });
      expect(wrong.body.detail).toContain("1 problem in the input");
      expect((await send(url, "/v1/explain", { result: "x".repeat(300) })).status).toBe(413);
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: "service", books: expect.arrayContaining(["song-mau", "an-giang"]) });
  });

  it.each([
    [["--port", "x"], "Không phải số nguyên"],
    [["--port", "65536"], "Không phải số nguyên"],
    [["--timeout", "0"], "Không phải số nguyên"],
    [["--pack", "docs/no-such"], "Không có gói quy tắc"],
    [["--host", "192.0.2.1"], "Không nhận được yêu cầu"],
  ])("refuses %s", async (args, words) => {
    const { code, error } = await serving(args, async () => {});
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  });

  it("finishes what runs when it is told to end, and takes nothing new", async () => {
    const command = ["--import", "tsx", "src/cli.ts", "serve", "--port", "0", "--en"];
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
    const [line] = await once(child.stdout, "data");
    const url = /http:\S+?:\d+/.exec(String(line))?.[0] ?? "";
    const body = JSON.stringify(asked);
    const socket = await open(url);
    socket.write(head("/v1/evaluate", Buffer.byteLength(body)) + body.slice(0, 20));
    await send(url, "/health");
    child.kill("SIGTERM");
    const exit = once(child, "exit");
    await once(child.stderr, "data");
    await expect(send(url, "/health")).rejects.toThrow(/ECONN(REFUSED|RESET)/);
    const answer = readAll(socket);
    socket.write(`${body.slice(20)}GET /health HTTP/1.1\r\nHost: x\r\n\r\n`);
    const [first, second] = (await answer).split(/(?<=.)(?=HTTP\/1\.1 )/s);
    expect(first).toMatch(/^HTTP\/1\.1 200 .*"outcome":/s);
    expect(second).toMatch(/^HTTP\/1\.1 503 .*"code":"stopping"/s);
    expect(await exit).toEqual([0, null]);
  });
});
