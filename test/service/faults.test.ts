import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate } from "../../src/index.js";
import type { Call } from "../../src/service/call.js";
import { CALLS } from "../../src/service/calls.js";
import { callPath } from "../../src/service/handler.js";
import { withDefaults } from "../../src/service/limits.js";
import { type RunningServer, startServer } from "../../src/service/start-server.js";
import { startThreads, type Threads } from "../../src/service/threads.js";
import { readPack } from "../../src/testing.js";
import { bundle } from "../bundle.js";
import { head, open, readAll, send } from "./raw.js";
import { nomination } from "./requests.js";

const LIMIT = 200_000;
// Bundled, so that a thread that takes the place of another is there at once.
const [filename = ""] = bundle("test/service/worker.ts");
const faults: string[] = [];
let threads: Threads;
let server: RunningServer;

const onFault = (fault: string) => faults.push(fault);
const start = (limits: Parameters<typeof withDefaults>[0]) =>
  startServer({
    host: "127.0.0.1",
    port: 0,
    locale: "en",
    limits: withDefaults({ bodyBytes: LIMIT, ...limits }),
    bookIds: ["an-giang"],
    run: threads.run,
    onFault,
    headersMilliseconds: 600,
    requestMilliseconds: 600,
    graceMilliseconds: 1_000,
  });

beforeAll(async () => {
  const files = readPack("rules/an-giang").files.map(({ document }) => document);
  threads = await startThreads(2, { packs: { "an-giang": files }, locale: "en" }, { filename, onFault });
  server = await start({});
});

afterAll(async () => {
  await server.stop();
  await threads.end();
});

const asked = { book: "an-giang", input: nomination };
const expected = JSON.parse(JSON.stringify(evaluate(anGiang, nomination)));

async function answers(url = server.url) {
  const { status, body } = await send(url, "/v1/evaluate", asked);
  expect([status, body.result]).toEqual([200, expected]);
}

describe("a service that gets", () => {
  // Whatever came before, the service answers, and nothing of it was a fault of its own.
  afterEach(async () => {
    await answers();
    expect((await send(server.url, "/health")).body.status).toBe("ok");
    expect(faults).toEqual([]);
  });

  it("half a body, and then nothing more", async () => {
    const socket = await open(server.url);
    socket.write(`${head("/v1/evaluate", 100)}{"book":`);
    socket.destroy();
  });

  it("a body that comes too slowly", async () => {
    const socket = await open(server.url);
    socket.write(`${head("/v1/evaluate", 100)}{"book":`);
    const text = await readAll(socket);
    expect(text).toMatch(/^HTTP\/1.1 408 /);
    expect(text).toContain('"code":"request-too-slow"');
  });

  it("headers that come too slowly", async () => {
    const socket = await open(server.url);
    socket.write("POST /v1/evaluate HTTP/1.1\r\nHost:");
    expect(await readAll(socket)).toMatch(/^HTTP\/1.1 408 /);
  });

  it("fifty connections that close midway", async () => {
    const sockets = await Promise.all(Array.from({ length: 50 }, () => open(server.url)));
    const text = `${head("/v1/evaluate", 500)}${JSON.stringify(asked)}`;
    for (const [index, socket] of sockets.entries()) socket.write(text.slice(0, (index * text.length) / 50));
    for (const socket of sockets) socket.destroy();
  });

  it("what is no HTTP, and headers without an end", async () => {
    const socket = await open(server.url);
    socket.write("no such protocol\r\n\r\n");
    expect(await readAll(socket)).toContain('"code":"not-http"');
    const long = await open(server.url);
    long.write(`GET /health HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`);
    expect(await readAll(long)).toContain('"code":"headers-too-large"');
  });

  it.each([
    ["broken JSON", '{"book": "an-giang", ', "not-json"],
    ["an empty body", "", "not-json"],
    ["a list", "[]", "invalid-input"],
    ["null", "null", "invalid-input"],
    ["a field too many", '{"book":"an-giang","input":{},"inputs":{}}', "invalid-input"],
    ["an unknown book", '{"book":"an-gian","input":{}}', "invalid-input"],
    ["a book that is a key of every object", '{"book":"__proto__","input":{}}', "invalid-input"],
    ["a book that is an object", '{"book":{"id":"an-giang"},"input":{}}', "invalid-input"],
    ["keys of every object", '{"book":"an-giang","input":{},"__proto__":{},"constructor":{}}', "invalid-input"],
    ["such keys in the input", '{"book":"an-giang","input":{"__proto__":{"award":1}}}', "invalid-nomination"],
    ["deep nesting", `{"book":"an-giang","input":${"[".repeat(60_000)}${"]".repeat(60_000)}}`, "invalid-input"],
    ["nesting that never ends", "[".repeat(100_000), "not-json"],
  ])("%s", async (_, body, code) => {
    const reply = await send(server.url, "/v1/evaluate", body);
    expect([reply.status, reply.body.code]).toEqual([400, code]);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.stringify(reply.body)).not.toMatch(/\.[jt]s:\d+/);
  });

  it.each([
    ['{"book":"position 3","x":y}', 25],
    ['{"book":1,}', 10],
    ['{"book":', 8],
    ["", 0],
  ])("no JSON, with the place at which it ends to be JSON: %s", async (body, position) => {
    const reply = await send(server.url, "/v1/evaluate", body);
    expect(reply.body.detail).toContain(`${position})`);
  });

  it("the wrong types, for every function", async () => {
    const wrong = [null, 0, "x", [], {}, [[]], { type: "decision" }, { type: "decision", checks: [{}] }];
    for (const [name, { parameters }] of Object.entries<Call>(CALLS)) {
      const given = parameters.filter(({ isBook }) => !isBook);
      const refused = wrong.map(async (value) => {
        const fields = parameters.map((each) => [each.name, each.isBook ? "an-giang" : value]);
        const { status } = await send(server.url, callPath(name), Object.fromEntries(fields));
        // Some of these are right for some function.
        expect([200, 400]).toContain(status);
        return status === 400;
      });
      const isRefused = (await Promise.all(refused)).some((each) => each);
      expect([name, isRefused]).toEqual([name, given.length > 0]);
    }
  });

  it("too large a body, of a known length or of an unknown one", async () => {
    const text = JSON.stringify({ ...asked, input: "x".repeat(LIMIT) });
    const known = await send(server.url, "/v1/evaluate", text, { "content-length": String(text.length) });
    expect([known.status, known.body.code]).toEqual([413, "body-too-large"]);
    const unknown = await send(server.url, "/v1/evaluate", text, { "transfer-encoding": "chunked" });
    expect([unknown.status, unknown.body.code]).toEqual([413, "body-too-large"]);
  });

  it("another type, a compressed body, or bytes that are not UTF-8", async () => {
    const form = await send(server.url, "/v1/evaluate", asked, { "content-type": "text/plain" });
    expect(form.status).toBe(415);
    const compressed = await send(server.url, "/v1/evaluate", asked, { "content-encoding": "gzip" });
    expect(compressed.status).toBe(415);
    const socket = await open(server.url);
    socket.write(head("/v1/evaluate", 2, "Connection: close\r\n"));
    socket.write(Buffer.from([0x22, 0xff]));
    expect(await readAll(socket)).toContain('"code":"not-utf-8"');
  });

  it("another path or method", async () => {
    const path = await send(server.url, "/v1/evaluat", asked);
    expect([path.status, path.body.candidates]).toEqual([404, ["/v1/evaluate"]]);
    expect((await send(server.url, "/v1/__proto__", asked)).status).toBe(404);
    const method = await send(server.url, "/v1/evaluate");
    expect([method.status, method.headers.allow]).toEqual([405, "POST"]);
  });
});

describe("a call that does not end", () => {
  it("is ended after its time with its thread, while others are answered, and no more than the limit run", async () => {
    const limited = await start({ answerMilliseconds: 2_000, callsAtOnce: 2 });
    const endless = send(limited.url, "/v1/evaluate", { book: "run on" });
    const other = answers(limited.url);
    const statuses = await Promise.all([1, 2, 3].map(async () => (await send(limited.url, "/health")).status));
    expect(statuses).toEqual([200, 200, 200]);
    await other;
    const second = send(limited.url, "/v1/evaluate", { book: "run on" });
    await answersBusy(limited.url);
    for (const { status, body, headers } of await Promise.all([endless, second])) {
      expect([status, body.code, headers["retry-after"]]).toEqual([503, "took-too-long", "1"]);
    }
    await answersSoon(limited.url);
    await limited.stop();
  });

  it("is one whose thread has exited, too", async () => {
    const limited = await start({ answerMilliseconds: 2_000 });
    const { status } = await send(limited.url, "/v1/evaluate", { book: "exit" });
    expect(status).toBe(503);
    await answersSoon(limited.url);
    await limited.stop();
  });
});

describe("bodies that come slowly", () => {
  it("take no turn from calls that are here", async () => {
    const limited = await start({ callsAtOnce: 1 });
    const slow = await Promise.all(Array.from({ length: 5 }, () => open(limited.url)));
    for (const socket of slow) socket.write(`${head("/v1/evaluate", 100)}{"book":`);
    await answers(limited.url);
    for (const socket of slow) socket.destroy();
    await limited.stop();
  });

  it("hold no more together than calls may", async () => {
    const limited = await start({ callsAtOnce: 1, bodyBytes: 1_000 });
    const first = await open(limited.url);
    first.write(`${head("/v1/evaluate", 1_000)}${"x".repeat(900)}`);
    const reply = await send(limited.url, "/v1/evaluate", { book: "x".repeat(800) });
    expect([reply.status, reply.body.code]).toEqual([503, "busy"]);
    first.destroy();
    await expect
      .poll(async () => (await send(limited.url, "/v1/evaluate", { book: "x".repeat(800) })).status)
      .toBe(400);
    await limited.stop();
  });
});

it("a call that needs too much memory ends with its thread, and is told so", async () => {
  const files = readPack("rules/an-giang").files.map(({ document }) => document);
  const data = { packs: { "an-giang": files }, locale: "en" } as const;
  const small = await startThreads(1, data, { filename, onFault, megabytes: 100 });
  const limited = await startServer({
    host: "127.0.0.1",
    port: 0,
    locale: "en",
    limits: withDefaults({}),
    bookIds: ["an-giang"],
    run: small.run,
    onFault,
  });
  const { status, body } = await send(limited.url, "/v1/evaluate", { book: "fill memory" });
  expect([status, body.code]).toEqual([503, "took-too-much-memory"]);
  await answersSoon(limited.url);
  expect(faults).toEqual([]);
  await limited.stop();
  await small.end();
});

async function answersBusy(url: string) {
  for (;;) {
    const { status, body } = await send(url, "/v1/evaluate", asked);
    if (status === 200) continue;
    expect([status, body.code]).toEqual([503, "busy"]);
    return;
  }
}

/** A thread that takes the place of another first makes its book. */
async function answersSoon(url: string) {
  const began = performance.now();
  let reply = await send(url, "/v1/evaluate", asked);
  while (reply.status !== 200 && performance.now() - began < 30_000) reply = await send(url, "/v1/evaluate", asked);
  expect([reply.status, reply.body.result]).toEqual([200, expected]);
}
