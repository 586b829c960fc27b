import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The bytes of a folder with all that is in it, the folders' own included, as `du -sb` counts them. */
export function bytesOf(path: string): number {
  const stats = lstatSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), stats.size);
}

/** The installed packages of a `node_modules`, the largest first, each with its bytes. */
export function foldersBySize(nodeModules: string): [name: string, bytes: number][] {
  return readdirSync(nodeModules)
    .map((name): [string, number] => [name, bytesOf(join(nodeModules, name))])
    .sort(([, one], [, other]) => other - one);
}
