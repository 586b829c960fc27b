import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a host never reads: the second readings of plans. */
const LEFT_OUT = "reading.json";

/**
 * Writes the packs, their cases and the schemas as they ship: without the white space of the repository, and the cases, which are
 * most of it, compressed.
 */
export function writeRawData(to: string): void {
  for (const folder of ["rules", "schemas"]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".json") || basename(name) === LEFT_OUT) continue;
      const text = JSON.stringify(JSON.parse(readFileSync(join(folder, name), "utf8")));
      const isCase = basename(dirname(name)) === "cases";
      const target = join(to, folder, isCase ? `${name}.gz` : name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, isCase ? gzipSync(text, { level: 9 }) : text);
    }
  }
}
