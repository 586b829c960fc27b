import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * A folder of raw data of this package: as it lies in the repository, or as the build writes it into `dist`. In CommonJS the build
 * replaces `import.meta.url` by the file's address.
 */
export function shippedFolder(name: "rules" | "schemas"): string {
  const folder = dirname(createRequire(import.meta.url).resolve("thidua-rules/package.json"));
  const own = join(folder, name);
  return existsSync(own) ? own : join(folder, "dist", name);
}
