import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import packageJson from "../../package.json" with { type: "json" };
import { npm } from "./npm.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The once empty folder into which the packed package was installed. */
    host: string;
    /** The paths of the packed files. */
    packed: string[];
    /** The path of the packed package. */
    tarball: string;
    /** The program of the oldest compiler that is supported. */
    oldestTsc: string;
  }
}

/** The oldest compiler whose hosts are supported; README.md names it. */
const OLDEST = "typescript@5.0.4";

/** Packs the built package and installs it as a host would. The folder is outside the repository, so nothing leaks in. */
export default function setup(project: TestProject): () => void {
  if (!existsSync("dist/index.js"))
    throw new Error("dist is not built: run `npm run test:package`, which builds first");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "thidua-rules-")));
  const host = join(folder, "host");
  mkdirSync(host);
  writeFileSync(join(host, "package.json"), JSON.stringify({ name: "host", private: true }));

  const [pack] = JSON.parse(npm(process.cwd(), "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  // A host that uses that entry brings json-rules-engine itself.
  const engine = `json-rules-engine@${packageJson.devDependencies["json-rules-engine"]}`;
  npm(host, "install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, pack.filename), engine);

  // Apart from ours: two packages that bring a `tsc` would be at odds over its name.
  npm(folder, "install", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", join(folder, "oldest"), OLDEST);

  project.provide("host", host);
  project.provide("tarball", join(folder, pack.filename));
  project.provide("oldestTsc", join(folder, "oldest", "node_modules", "typescript", "bin", "tsc"));
  project.provide(
    "packed",
    pack.files.map((file: { path: string }) => file.path),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}
