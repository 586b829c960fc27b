import { posix } from "node:path";
import ts from "typescript";
import { importedModules, type SourceFile } from "../../test/house/source.js";
import { unwrap } from "./unwrap.js";

/** Half of the files, nine in ten, and all of them have at most so many lines. */
export interface LineFigures {
  files: number;
  median: number;
  p90: number;
  max: number;
}

/** How many `as` there are but `as const`, and how many of them are the second of `as unknown as`. */
export function casts({ tree }: SourceFile): { all: number; viaUnknown: number } {
  const found = { all: 0, viaUnknown: 0 };
  const visit = (node: ts.Node) => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      found.all += 1;
      const inner = unwrap(node.expression);
      if (ts.isAsExpression(inner) && inner.type.kind === ts.SyntaxKind.UnknownKeyword) found.viaUnknown += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** How many `new WeakMap` a file makes while it loads: what a function or a class makes later is not counted. */
export function moduleWeakMaps({ tree }: SourceFile): number {
  let count = 0;
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "WeakMap") count += 1;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return count;
}

/** Whether a file is written by `npm run generate`. */
export function isGenerated({ path, text }: SourceFile): boolean {
  return path === "src/nomination/quick.ts" || path.endsWith(".generated.ts") || text.startsWith("// Generated ");
}

/** The lengths of files. */
export function lineFigures(files: readonly SourceFile[]): LineFigures {
  const lengths = files
    .map(({ text }) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0))
    .sort((a, b) => a - b);
  const atMost = (share: number) => lengths[Math.max(Math.ceil(share * lengths.length) - 1, 0)] ?? 0;
  return { files: lengths.length, median: atMost(0.5), p90: atMost(0.9), max: atMost(1) };
}

/** The files of a folder, and how many pairs of them import one from the other, types included. */
export function importArrows(files: readonly SourceFile[], folder: string): { files: number; arrows: number } {
  const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
  const paths = new Set(inside.map(({ path }) => path));
  const arrows = inside.flatMap((file) => {
    const targets = importedModules(file).map((name) =>
      posix.join(posix.dirname(file.path), name.replace(/\.js$/, ".ts")),
    );
    return [...new Set(targets)].filter((target) => paths.has(target));
  });
  return { files: inside.length, arrows: arrows.length };
}
