import ts from "typescript";
import { rememberFor } from "../../src/logic/remember.js";
import type { SourceFile } from "./source.js";

function visitAll({ tree }: SourceFile, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node) => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Every identifier in the files, private ones without their `#`. */
export const identifiersIn = (files: readonly SourceFile[]): Set<string> =>
  new Set(files.flatMap((file) => [...rememberFor(identifiers, file, identifiersOf)]));

const identifiers = new WeakMap<SourceFile, ReadonlySet<string>>();

function identifiersOf(file: SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  visitAll(file, (node) => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) found.add(node.text.replace(/^#/, ""));
  });
  return found;
}

/** The words of a name in lower case: `ASKED_FOR` and `askedFor` are both `asked` and `for`. */
export function wordsOfName(name: string): string[] {
  return name
    .split(/_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** The comments of a file. Strings that look like one are left out, as the scanner reads the file as code. */
export const commentsIn = (file: SourceFile): readonly string[] => rememberFor(comments, file, commentsOf);

const comments = new WeakMap<SourceFile, readonly string[]>();

function commentsOf(file: SourceFile): readonly string[] {
  const { text } = file;
  const found = new Map<number, string>();
  visitAll(file, (node) => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ]) {
      found.set(range.pos, text.slice(range.pos, range.end));
    }
  });
  return [...found.values()];
}
