import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { codesOf } from "../../src/codes.js";
import type { Candidacy, Nomination } from "../../src/index.js";
import { streamNominations } from "./nominations.js";

const FORMS = codesOf("award");
const SEED = 1;

/** Nominations, each for one award: every form in its turn. */
export function* nominations(count: number, pool?: readonly Candidacy[]): Generator<Nomination, void> {
  let row = 0;
  for (const candidacy of streamNominations(count, SEED, pool)) {
    yield { ...candidacy, award: FORMS[row % FORMS.length] as Nomination["award"] };
    row += 1;
  }
}

/** Writes so many nominations into a file, one a line. */
export async function writeRows(path: string, count: number): Promise<void> {
  await pipeline(Readable.from(lines(count)), createWriteStream(path));
}

function* lines(count: number): Generator<string, void> {
  for (const nomination of nominations(count)) yield `${JSON.stringify(nomination)}\n`;
}
