import ts from "typescript";
import { parse } from "../../test/house/source.js";

/** Puts a call `enter("file", "function")` at the start of every function of a source text. */
export function instrument(path: string, text: string, enter: string): string {
  const { tree } = parse(path, text);
  const insertions: { at: number; text: string }[] = [];
  const visit = (node: ts.Node, around: string) => {
    const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
    const name = body === undefined ? around : functionLabel(node as ts.FunctionLikeDeclaration, around);
    if (body !== undefined) {
      const call = `${enter}(${JSON.stringify(path)}, ${JSON.stringify(name)})`;
      const [start, end] = [body.getStart(tree), body.getEnd()];
      if (ts.isBlock(body)) insertions.push({ at: start + 1, text: ` ${call};` });
      else insertions.push({ at: start, text: `(${call}, ` }, { at: end, text: ")" });
    }
    ts.forEachChild(node, (child) => visit(child, name));
  };
  visit(tree, "");
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((changed, { at, text: added }) => changed.slice(0, at) + added + changed.slice(at), text);
}

/**
 * The name and line of a function. One without a name is read together with the named one around it, and counts as part
 * of that.
 */
function functionLabel(node: ts.FunctionLikeDeclaration, around: string): string {
  const name = ts.isConstructorDeclaration(node) ? "constructor" : (node.name ?? boundName(node.parent))?.getText();
  if (name === undefined) return around;
  return `${name}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function boundName(parent: ts.Node): ts.Node | undefined {
  const isBinding =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return isBinding ? parent.name : undefined;
}
