import { defineConfig } from "vitest/config";

/** The package suite: what ships, packed and installed into an empty folder outside the repository. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: ["test/package/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // By itself vitest leaves a core free, which on two cores is half the machine.
    maxWorkers: "100%",
  },
});
