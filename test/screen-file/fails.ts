// A module of a book that throws beside the work of its thread.
import { isMainThread } from "node:worker_threads";

export { anGiang } from "../../src/books/an-giang.js";

if (!isMainThread)
  queueMicrotask(() => {
    throw new Error("beside the work");
  });
