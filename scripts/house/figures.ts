import { readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { filesUnder, parse, type SourceFile } from "../../test/house/source.js";
import { casts, importArrows, isGenerated, type LineFigures, lineFigures, moduleWeakMaps } from "./counts.js";
import { functionNames, type RepeatedName, repeatedNames } from "./names.js";
import { type TraceFigures, traceEvaluate } from "./trace.js";

/** The figures by which the shape of the code is judged. */
export interface HouseFigures {
  /** Functions named `…Of`, among all that have a name. */
  namedOf: { count: number; total: number };
  /** Names declared at module level in several files, among all names declared there. */
  names: { repeated: RepeatedName[]; total: number };
  lines: LineFigures;
  linesByHand: LineFigures;
  casts: { all: number; viaUnknown: number };
  moduleWeakMaps: number;
  eligibility: { files: number; arrows: number };
  trace: { first: TraceFigures; warm: TraceFigures };
}

/** Measures the checkout in a folder. */
export async function measureHouse(folder: string): Promise<HouseFigures> {
  // The bundler names files by their real paths.
  const root = realpathSync(folder);
  return { ...measureSources(readSources(root)), trace: await traceEvaluate(root) };
}

/** Measures what can be read from the sources, without running them. */
export function measureSources(files: readonly SourceFile[]): Omit<HouseFigures, "trace"> {
  const names = files.flatMap(functionNames);
  const found = files.map(casts);
  return {
    namedOf: { count: names.filter((name) => /[a-z0-9]Of$/.test(name)).length, total: names.length },
    names: repeatedNames(files),
    lines: lineFigures(files),
    linesByHand: lineFigures(files.filter((file) => !isGenerated(file))),
    casts: { all: sum(found.map(({ all }) => all)), viaUnknown: sum(found.map(({ viaUnknown }) => viaUnknown)) },
    moduleWeakMaps: sum(files.map(moduleWeakMaps)),
    eligibility: importArrows(files, "src/eligibility"),
  };
}

function readSources(root: string): SourceFile[] {
  return filesUnder(join(root, "src"))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => parse(relative(root, path).replaceAll(sep, "/"), readFileSync(path, "utf8")));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
