import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { hostedPage, singleFile } from "./bundle.js";

const OUT = "docs/try/out";

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const { name, content } of [...(await hostedPage()), await singleFile()]) {
  writeFileSync(join(OUT, name), content);
  console.log(`${String(Math.ceil(gzipSync(content).length / 1000)).padStart(5)} kB gzip  ${join(OUT, name)}`);
}
