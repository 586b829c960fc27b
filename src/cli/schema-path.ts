import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Where an editor finds a schema of this package from a folder: where the package is installed in a folder above, and else,
 * as after `npx` alone, at its address in the registry's mirror.
 */
export function schemaPath(folder: string, schema: string, version: string): string {
  for (let above = folder; ; above = dirname(above)) {
    const installed = join(above, "node_modules", "thidua-rules", "dist", schema);
    if (existsSync(installed)) return relative(folder, installed).replaceAll("\\", "/");
    if (above === dirname(above)) return `https://unpkg.com/thidua-rules@${version}/dist/${schema}`;
  }
}
