import { defineConfig } from "vitest/config";

/** The browser suite: what is built for browsers, in the system's Chromium. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of a page comes later than the event that brings it: what it shows is waited for by `expect.poll`.
    expect: { poll: { timeout: 15_000 } },
    // One browser at a time: the machine may have two cores.
    fileParallelism: false,
  },
});
