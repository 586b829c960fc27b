import { defineConfig } from "vitest/config";

/** The browser suite: what is built for browsers, in the system's Chromium. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: the machine may have two cores.
    fileParallelism: false,
  },
});
