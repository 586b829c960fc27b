import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A source file, parsed. */
export interface SourceFile {
  /** The path from the root of the repository, with `/`. */
  path: string;
  text: string;
  tree: ts.SourceFile;
}

/** The paths of all files under a folder, with `/`, the given names and paths left out. */
export function filesUnder(folder: string, except: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll("\\", "/");
      if (except.includes(entry.name) || except.includes(path)) return [];
      return entry.isDirectory() ? filesUnder(path, except) : [path];
    })
    .sort();
}

/** Every TypeScript file of `src`, parsed at the first. */
export function sourceFiles(): SourceFile[] {
  files ??= filesUnder("src")
    .filter((path) => path.endsWith(".ts"))
    .map((path) => parse(path, readFileSync(path, "utf8")));
  return files;
}

let files: SourceFile[] | undefined;

/** Parses a text as the file of that path. */
export function parse(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** Every text in quotes in a file, comments left out. */
export function quotedTexts({ tree }: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every module a file names: imports of values and of types, re-exports, `import()`. */
export function importedModules({ text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}
