import { execFileSync } from "node:child_process";

/** Runs npm in a folder as a host would, and gives what it prints. */
export function npm(cwd: string, ...args: string[]): string {
  // A parent `npm run` hands its own settings down; a host has none of them. Only errors are worth printing.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle)_|^npm_config_nodedir$/i.test(name),
  );
  const env = { ...Object.fromEntries(inherited), npm_config_loglevel: "error" };
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
}
