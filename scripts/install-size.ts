import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foldersBySize } from "./install/size.js";

/** What a fresh install of the packed package takes, and of what: needs a build, and the registry or a filled cache. */
const folder = mkdtempSync(join(tmpdir(), "thidua-rules-install-"));
try {
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { encoding: "utf8" }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "host", private: true }));
  const install = [
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--loglevel=error",
    join(folder, filename),
  ];
  execFileSync("npm", install, { cwd: folder });
  const sizes = foldersBySize(join(folder, "node_modules"));
  for (const [name, bytes] of sizes) console.log(name.padEnd(24) + bytes.toLocaleString("en").padStart(12));
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log("together".padEnd(24) + total.toLocaleString("en").padStart(12));
} finally {
  rmSync(folder, { recursive: true });
}
