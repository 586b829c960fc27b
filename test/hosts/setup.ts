import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { npm } from "../package/npm.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder with all hosts and what they need, or why there is none. */
    hosts: { folder: string } | { skipped: string };
  }
}

/** What the hosts use besides this package. */
const PACKAGES = ["express@5.3.0", "react-dom@19.3.1", "react@19.3.1", "sql.js@1.16.0", "vite@8.3.8"];

const UNREACHABLE = /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|EHOSTUNREACH/;

/** Installs the packed package and the packages of the hosts into one folder outside the repository, with the hosts beside. */
export default function setup(project: TestProject): () => void {
  if (!existsSync("dist/index.js")) throw new Error("dist is not built: run `npm run test:hosts`, which builds first");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "thidua-hosts-")));
  for (const host of ["express", "php", "plain", "python", "react"])
    cpSync(join("test/hosts", host), join(folder, host), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "hosts", private: true, type: "module" }));
  const [pack] = JSON.parse(npm(process.cwd(), "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  const quick = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  if (isReachable()) {
    npm(folder, "install", ...quick, join(folder, pack.filename), ...PACKAGES);
    project.provide("hosts", { folder });
  } else {
    const skipped = "hosts skipped: the npm registry cannot be reached";
    console.warn(skipped);
    project.provide("hosts", { skipped });
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Only a registry that cannot be reached is no fault of ours; one that does not know `ping` is there. */
function isReachable(): boolean {
  try {
    npm(process.cwd(), "ping", "--fetch-retries=0", "--fetch-timeout=10000");
    return true;
  } catch (error) {
    return !UNREACHABLE.test(String((error as { stderr?: unknown }).stderr));
  }
}
