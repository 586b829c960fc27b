// The entry of the pool's threads. No file imports it; the pool finds it by its path.
import { workerData } from "node:worker_threads";
import { createRulebook } from "../rulebook/create.js";
import { Books } from "./books.js";
import type { Reply } from "./reply.js";
import { runCall } from "./run-call.js";
import type { ThreadData, ThreadJob } from "./threads.js";

// The pool hands over its own data first.
const [, { packs, locale }] = workerData as [unknown, ThreadData];
const books = new Books(new Map(Object.entries(packs).map(([id, files]) => [id, () => createRulebook(files)])));

/** Answers one call. */
export default function answerInThread({ name, body }: ThreadJob): Reply {
  return runCall(name, body, books, locale);
}
