import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a host never reads: the second readings of plans. */
const LEFT_OUT = "reading.json";

/** Folders of what is long, and alike from line to line. */
const LONG = ["cases", "answers"];

/**
 * Writes the packs, the schemas, the codes and the conformance suite as they ship: without the white space of the repository, and
 * cases and answers, which are most of it, compressed.
 */
export function writeRawData(to: string): void {
  for (const folder of ["rules", "schemas", "conformance"]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".json") || basename(name) === LEFT_OUT) continue;
      const text = JSON.stringify(JSON.parse(readFileSync(join(folder, name), "utf8")));
      const isLong = LONG.includes(basename(dirname(name)));
      const target = join(to, folder, isLong ? `${name}.gz` : name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, isLong ? gzipSync(text, { level: 9 }) : text);
    }
  }
  writeFileSync(join(to, "codes.json"), JSON.stringify(JSON.parse(readFileSync("codes.json", "utf8"))));
}
