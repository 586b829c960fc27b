import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "tsup";
import { writeClassicScripts } from "./classic-scripts.js";
import { writeCode } from "./code.js";
import { INSIDE, licencesOf } from "./licences.js";
import { writeRawData } from "./raw-data.js";
import { shareTypes } from "./share-types.js";

/** Writes all that ships into `dist`. */
const DIST = "dist";
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
// The compiler of the types has a thread of its own.
const types = build({});
await writeCode(DIST);
writeFileSync(`${DIST}/licences.txt`, licencesOf(INSIDE));
writeRawData(DIST);
await writeClassicScripts(`${DIST}/script`);
await types;
shareTypes(DIST);
