import { defineConfig } from "vitest/config";

/** The unit suite. What ships is tested apart, by `test/package/vitest.config.ts`. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Suites generated from the packs walk all of them in one test; a busy machine needs more than the usual five seconds.
    testTimeout: 60_000,
    exclude: ["test/package/**", "test/browser/**", "test/bench/**"],
  },
});
