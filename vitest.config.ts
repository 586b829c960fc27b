import { defineConfig } from "vitest/config";

/** The unit suite. What ships is tested apart, by `test/package/vitest.config.ts`. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/browser/**", "test/bench/**"],
  },
});
