import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Locale } from "../codes.js";
import { createRulebook } from "../rulebook/create.js";
import { booksFrom } from "../service/books.js";
import { withDefaults } from "../service/limits.js";
import { runCall } from "../service/run-call.js";
import { startServer } from "../service/start-server.js";
import { builtWorker, startThreads, type ThreadData, type Threads } from "../service/threads.js";
import { readPack } from "../testing/read-pack.js";
import { shippedFolder } from "../testing/shipped-folder.js";
import { CommandError } from "./command-error.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { ownPackFolder, shippedBooks } from "./files.js";
import type { Output } from "./output.js";
import type { Given } from "./program.js";
import type { Streams } from "./streams.js";

/** More threads only wait for memory on a machine that has other work. */
const MOST_THREADS = 4;

/** Answers over HTTP until the process is to end. */
export async function serve(given: Given, output: Output, streams: Streams): Promise<ExitCode> {
  const { host = "127.0.0.1", pack = [] } = given;
  const port = numberAt(given, "port", { least: 0, most: 65_535 }) ?? 8080;
  const limits = withDefaults({
    bodyBytes: numberAt(given, "maxBody"),
    callsAtOnce: numberAt(given, "maxCalls"),
    answerMilliseconds: numberAt(given, "timeout"),
  });
  const graceMilliseconds = numberAt(given, "grace", { least: 0 });
  const count = numberAt(given, "threads", { least: 0 }) ?? Math.min(availableParallelism(), MOST_THREADS);
  const packs = readPacks(pack as readonly string[], streams);
  const { locale } = output;
  const onFault = (fault: string) => streams.writeError(`${output.words("serviceFault", fault)}\n`);
  const threads = await startAnswering(count, { packs, locale }, onFault);
  const bookIds = Object.keys(packs);
  const options = { host: String(host), port, limits, graceMilliseconds, locale, bookIds, run: threads.run, onFault };
  try {
    const server = await listening(startServer(options));
    output.result({ type: "service", url: server.url, books: bookIds }, () => output.words("listening", server.url));
    await ended(streams);
    streams.writeError(`${output.words("stopping")}\n`);
    await server.stop();
    return EXIT_CODES.done;
  } finally {
    await threads.end();
  }
}

/** The files of every book: those that ship, and those of the host, which come first where an id is the same. */
function readPacks(folders: readonly string[], streams: Streams): ThreadData["packs"] {
  const documents = (folder: string) => readPack(folder).files.map(({ document }) => document);
  const shipped = shippedBooks().map((id) => [id, documents(join(shippedFolder("rules"), id))] as const);
  const own = folders.map((folder) => {
    const files = documents(ownPackFolder(folder, streams));
    // A pack with mistakes is refused now, and not with the first call.
    return [createRulebook(files).id, files] as const;
  });
  return Object.fromEntries([...shipped, ...own]);
}

async function startAnswering(count: number, data: ThreadData, onFault: (fault: string) => void): Promise<Threads> {
  const filename = builtWorker();
  // From the source, nothing is built.
  if (count > 0 && filename !== undefined) return startThreads(count, data, { filename, onFault });
  return inThisThread(data.packs, data.locale);
}

function inThisThread(packs: ThreadData["packs"], locale: Locale): Threads {
  const books = booksFrom(packs);
  return { run: async (name, body) => runCall(name, body, books, locale), end: async () => {} };
}

async function listening<Server>(start: Promise<Server>): Promise<Server> {
  try {
    return await start;
  } catch (error) {
    throw new CommandError("cannotListen", (error as Error).message);
  }
}

/** Waits until the process is to end. */
function ended({ signal }: Streams): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
    if (signal !== undefined) return;
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

function numberAt(
  given: Given,
  name: string,
  { least = 1, most = 2 ** 31 - 1 }: { least?: number; most?: number } = {},
): number | undefined {
  const text = given[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(String(text)) || number < least || number > most) {
    throw new CommandError("notANumber", String(text));
  }
  return number;
}
