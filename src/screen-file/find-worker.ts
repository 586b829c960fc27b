import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { version } from "../../package.json";
import { receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";

/** Beside the built entry, and where the source has it. */
const BESIDE = ["./screen-file/worker.js", "./worker.ts"];

/**
 * The file that threads run. Both formats use the ESM one: a thread does not depend on how its caller was loaded.
 *
 * Where a host's bundler has moved the caller, it is that of the installed package of the same version: threads of another one
 * would number codes in another way. Throws `InvalidInputError` where there is none.
 */
export function findWorker(): string {
  const found = placesOfCaller()
    .flatMap((place) => [...besideCaller(place), ...inPackage(place)])
    .find(existsSync);
  if (found !== undefined) return found;
  const place = {
    path: "$",
    received: receivedPhrase("a bundle without the files of threads"),
    cure: "keep-unbundled",
  } as const;
  throw new InvalidInputError([makeProblem("unreadable", { of: "worker" }, place)]);
}

/** In CommonJS the build replaces `import.meta.url` by the file's address; some bundlers leave nothing of it. */
function placesOfCaller(): string[] {
  const own: string | undefined = import.meta.url;
  return [...(own === undefined ? [] : [own]), join(process.cwd(), "index.js")];
}

function besideCaller(place: string): string[] {
  return BESIDE.flatMap((file) => resolved(place, file));
}

function inPackage(place: string): string[] {
  return resolved(place, "thidua-rules/package.json")
    .filter((file) => (JSON.parse(readFileSync(file, "utf8")) as { version: unknown }).version === version)
    .map((file) => join(dirname(file), "dist", "screen-file", "worker.js"));
}

function resolved(place: string, name: string): string[] {
  try {
    // Not imported by its name: webpack would put a require of its own in its place.
    return [module.createRequire(place).resolve(name)];
  } catch {
    return [];
  }
}
