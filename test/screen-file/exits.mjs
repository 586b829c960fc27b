// A module of a book that ends its thread, once the calling thread has loaded it.
import { isMainThread } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
if (!isMainThread) process.exit(0);
export const { anGiang } = await import("../../src/books/an-giang.ts");
