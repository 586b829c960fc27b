import ts from "typescript";

/** What a comment promises: a value, or an error by its name. */
export type Promised = { value: unknown } | { throws: string };

/**
 * Reads the comment behind an expression: `// 3`, `//=> { code: "giay-khen" }`, `// "late": not sent to everybody`,
 * `// throws InvalidNominationError: no such award`. Of a value and a remark, the longest beginning that is a value
 * counts. Nothing where the comment is neither.
 */
export function promisedBy(comment: string): Promised | undefined {
  const text = comment.replace(/^=>/, "").trim();
  const error = /^throws (\w+)(?:: .+)?$/s.exec(text)?.[1];
  if (error !== undefined) return { throws: error };
  const ends = [...text.matchAll(/: /g)].map((match) => match.index).reverse();
  for (const end of [text.length, ...ends]) {
    const node = literalOf(text.slice(0, end));
    if (node !== undefined) return { value: readLiteral(node) };
  }
  return undefined;
}

/** The expression a text is, where it is one whole literal. */
function literalOf(text: string): ts.Expression | undefined {
  const file = ts.createSourceFile("value.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, true) as ts.SourceFile & {
    parseDiagnostics: readonly unknown[];
  };
  const [statement, ...more] = file.statements;
  if (file.parseDiagnostics.length > 0 || more.length > 0 || statement === undefined) return undefined;
  if (!ts.isExpressionStatement(statement) || !ts.isParenthesizedExpression(statement.expression)) return undefined;
  const { expression } = statement.expression;
  return isLiteral(expression) ? expression : undefined;
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        ts.isPropertyAssignment(property) &&
        !ts.isComputedPropertyName(property.name) &&
        isLiteral(property.initializer),
    );
  }
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  }
  if (ts.isIdentifier(node)) return node.text === "undefined";
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

function readLiteral(node: ts.Expression): unknown {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(readLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    const entries = node.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
      return [(name as ts.Identifier | ts.StringLiteral).text, readLiteral(initializer)];
    });
    return Object.fromEntries(entries);
  }
  if (ts.isPrefixUnaryExpression(node)) return -Number((node.operand as ts.NumericLiteral).text);
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  return ts.isIdentifier(node) ? undefined : node.kind === ts.SyntaxKind.TrueKeyword;
}
