import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const books = fileURLToPath(new URL("src/books/", import.meta.url));

/** The unit suite. What ships is tested apart, by `test/package/vitest.config.ts` and `test/hosts/vitest.config.ts`. */
export default defineConfig(({ mode }) => ({
  // A book that is imported by its name is that of the source: what is built may be old, or not there.
  resolve: { alias: [{ find: /^thidua-rules\/books\/(.+)$/, replacement: `${books}$1.ts` }] },
  test: {
    include: ["test/**/*.test.ts"],
    // Suites generated from the packs walk all of them in one test; a busy machine needs more than the usual five seconds.
    testTimeout: 60_000 * Number(process.env.DRAWS ?? 1),
    hookTimeout: 60_000,
    exclude: ["test/package/**", "test/browser/**", "test/hosts/**"],
    // By itself vitest leaves a core free, which on two cores is half the machine.
    maxWorkers: "100%",
    // Files share what a worker has imported: loading the packs anew for each of 220 files takes as long as the tests themselves.
    isolate: false,
    setupFiles: ["test/setup.ts"],
    env: { THOROUGH: mode === "thorough" ? "yes" : "no" },
  },
}));
