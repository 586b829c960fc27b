import ts from "typescript";

/** The value inside parentheses, and inside `as` and `satisfies` where types are to be left out too. */
export function unwrap(node: ts.Expression, types = false): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(node) || (types && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)));
  return isWrapper ? unwrap(node.expression, types) : node;
}
