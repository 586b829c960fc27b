import { defineConfig } from "vitest/config";

/** The hosts: whole small programs that use what ships, packed and installed with packages from the npm registry. */
export default defineConfig({
  test: {
    include: ["test/hosts/**/*.test.ts"],
    globalSetup: ["test/hosts/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
