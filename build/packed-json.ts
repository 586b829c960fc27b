import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** JSON as a text that is parsed at once: engines read it faster than the same data as code. */
export const packedJson: Plugin = {
  name: "packed-json",
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};
