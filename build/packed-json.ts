import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "esbuild";
import { withoutRepeats } from "./repeats.js";

const RULES = resolve("rules");
const HERE = resolve("build");

/** The files of a pack, in an order of their own: reading lists and cases name no room. */
function packFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name))
    .filter((path) => "room" in read(path))
    .sort();
}

function read(path: string): object {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * The files of each pack as one text without its repeats, parsed when the book is made: engines read a text faster than
 * the same data as code, and it is smaller.
 */
export const packedJson: Plugin = {
  name: "packed-json",
  setup(build) {
    build.onResolve({ filter: /^pack:/ }, ({ path }) => ({
      path: path.slice("pack:".length),
      namespace: "pack",
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: "pack" }, ({ path }) => {
      const text = withoutRepeats(JSON.stringify(packFiles(join(RULES, path)).map(read)));
      return {
        resolveDir: HERE,
        contents: `import { withRepeats } from "./repeats.ts";
          export const files = /* @__PURE__ */ JSON.parse(/* @__PURE__ */ withRepeats(${JSON.stringify(text)}));`,
      };
    });
    build.onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, ({ path }) => {
      const folder = relative(RULES, path).split(sep)[0] as string;
      const place = packFiles(join(RULES, folder)).indexOf(path);
      return {
        contents: `import { files } from "pack:${folder}"; export default /* @__PURE__ */ files.at(${place});`,
      };
    });
  },
};
