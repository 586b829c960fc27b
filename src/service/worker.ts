// The entry of the pool's threads. No file imports it; the pool finds it by its path.
import { workerData } from "node:worker_threads";
import { booksFrom } from "./books.js";
import type { Reply } from "./reply.js";
import { runCall } from "./run-call.js";
import type { ThreadData, ThreadJob } from "./threads.js";

// The pool hands over its own data first.
const [, { packs, locale }] = workerData as [unknown, ThreadData];
const books = booksFrom(packs);
// Made before the thread takes calls: in the time of a call it might be ended again and again before it has one.
for (const id of books.ids) books.get(id, "book");

/** Answers one call. */
export default function answerInThread({ name, body }: ThreadJob): Reply {
  return runCall(name, body, books, locale);
}
