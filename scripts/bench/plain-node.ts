import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

/** Runs programs, each in a fresh process. */
export type Runner = (...args: (string | number)[]) => Promise<string>;

/**
 * Makes one plain file of a program of this folder and lets it be run by Node alone: a loader of TypeScript would be
 * measured along, in its threads too.
 *
 * @param work is given a folder as well, which is deleted afterwards.
 */
export async function withPlainNode<Result>(
  program: string,
  work: (run: Runner, folder: string) => Promise<Result>,
): Promise<Result> {
  // Inside the repository, so that the package finds itself by its name.
  const folder = await mkdtemp(join(here, ".run-"));
  try {
    const outfile = join(folder, "program.mjs");
    await build({
      entryPoints: [join(here, program)],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      charset: "utf8",
      outfile,
      banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
    });
    const fresh: Runner = async (...args) => (await run(process.execPath, [outfile, ...args.map(String)])).stdout;
    return await work(fresh, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
