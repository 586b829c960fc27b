import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/**
 * zod keeps its settings and registry on `globalThis`, for copies to share. This library's copy keeps them to itself: loading it
 * changes nothing of a host's page or program.
 */
export const zodWithoutGlobals: Plugin = {
  name: "zod-without-globals",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/](core|registries)\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const own = text.replaceAll("(_a = globalThis)", "(_a = shared)").replaceAll("globalThis.__zod", "shared.__zod");
      if (own === text || own.includes("globalThis")) throw new Error(`${path} keeps what it shares in another way`);
      return { contents: `const shared = {};\n${own}` };
    });
  },
};
