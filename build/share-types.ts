import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Lets the declarations of ESM point to those of CommonJS, which say the same and would be installed twice. */
export function shareTypes(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".d.ts"));
  /** What declarations share has no code of its name. */
  const isPart = (file: string) => !existsSync(join(dist, file.replace(/\.d\.ts$/, ".js")));
  for (const file of files) {
    if (isPart(file)) rmSync(join(dist, file));
    else writeFileSync(join(dist, file), `export * from "./${basename(file, ".d.ts")}.cjs";\n`);
  }
}
