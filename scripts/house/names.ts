import ts from "typescript";
import type { SourceFile } from "../../test/house/source.js";
import { unwrap } from "./unwrap.js";

/** A name declared at module level in several files. */
export interface RepeatedName {
  name: string;
  files: string[];
}

/** The names of all functions with a body: declarations, methods of classes, and functions bound to a `const`. */
export function functionNames({ tree }: SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node) => {
    const name = nameOfFunction(node);
    if (name !== undefined) names.push(name);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** The names a file declares at module level, each once. What it imports or passes on is declared elsewhere. */
export function moduleNames({ tree }: SourceFile): string[] {
  return [...new Set(tree.statements.flatMap(declaredNames))];
}

/** The names that more than one file declares at module level, and how many names there are. */
export function repeatedNames(files: readonly SourceFile[]): { repeated: RepeatedName[]; total: number } {
  const homes = new Map<string, string[]>();
  for (const file of files) {
    for (const name of moduleNames(file)) homes.set(name, [...(homes.get(name) ?? []), file.path]);
  }
  const repeated = [...homes].filter(([, paths]) => paths.length > 1).map(([name, paths]) => ({ name, files: paths }));
  return { repeated: repeated.sort((a, b) => (a.name < b.name ? -1 : 1)), total: homes.size };
}

function nameOfFunction(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node)) return node.body && node.name?.text;
  if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent)) return node.body && node.name.getText();
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
    return undefined;
  const isConst = (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
  const value = unwrap(node.initializer, true);
  return isConst && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? node.name.text : undefined;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const isDeclaration =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isDeclaration && statement.name !== undefined ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
