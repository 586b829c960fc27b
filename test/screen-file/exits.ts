// A module of a book that ends its thread, once the calling thread has loaded it.
import { isMainThread } from "node:worker_threads";

export { anGiang } from "../../src/books/an-giang.js";

if (!isMainThread) process.exit(0);
