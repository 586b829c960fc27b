import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Dependencies whose used part ships inside, so that Node opens a few files and not two hundred. */
export const INSIDE = [
  "@date-fns/utc",
  "@hono/node-server",
  "@noble/hashes",
  "ccount",
  "date-fns",
  "fastest-levenshtein",
  "fflate",
  "hono",
  "ical.js",
  "papaparse",
  "read-excel-file",
  "saxen",
  "stringify-entities",
  "write-excel-file",
  "xast-util-to-xml",
  "xastscript",
  "zod",
];

/** The licences of packages whose code is shipped inside, which all ask to go with it. */
export function licencesOf(names: readonly string[]): string {
  return names
    .map((name) => {
      const folder = join("node_modules", name);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} has no licence to ship with its code`);
      const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
      // Some licences ask that people learn where the source is.
      return `${name}\nVersion ${version}, source: https://www.npmjs.com/package/${name}/v/${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
