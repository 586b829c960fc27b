// A module of a book that throws beside the work of its thread.
import { isMainThread } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
export const { anGiang } = await import("../../src/books/an-giang.ts");
if (!isMainThread)
  setTimeout(() => {
    throw new Error("beside the work");
  }, 1);
