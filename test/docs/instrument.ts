import ts from "typescript";
import { type Promised, promisedBy } from "./values.js";

/** A value that an example promises for the expression on a line. */
export interface Expectation {
  line: number;
  promised: Promised;
}

/** An example as JavaScript that reports its values, and what it promises of them. */
export interface Runnable {
  /** The body of an async function of `require`, `check`, `at` and `console`. */
  body: string;
  expectations: Expectation[];
}

/**
 * Turns every expression with a comment behind it, or on the lines right below, into a call of `check` with its line.
 * Such a comment must be a value: a remark stands above the code, or after the value and a colon.
 */
export function instrument(code: string): Runnable {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const expectations: Expectation[] = [];
  let body = code;
  for (const statement of [...file.statements].reverse()) {
    const from = statement.getStart();
    const line = file.getLineAndCharacterOfPosition(from).line;
    if (!ts.isExpressionStatement(statement)) {
      body = `${body.slice(0, from)}at(${line});${body.slice(from)}`;
      continue;
    }
    const comment = commentAfter(code, statement.getEnd());
    let call = `at(${line}); ${statement.getText()}`;
    if (comment !== undefined) {
      const promised = promisedBy(comment);
      if (promised === undefined) throw new Error(`line ${line + 1}: "${comment}" is no value`);
      expectations.unshift({ line, promised });
      call = `at(${line}); await check(${line}, async () => (${statement.expression.getText()}));`;
    }
    body = body.slice(0, from) + call + body.slice(statement.getEnd());
  }
  const { outputText } = ts.transpileModule(body, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
  });
  return { body: outputText, expectations };
}

/** The comment behind a statement, or the lines of comment right below it. */
function commentAfter(code: string, end: number): string | undefined {
  const [behind = "", ...below] = code.slice(end).split("\n");
  const same = /^\s*\/\/(.*)$/.exec(behind)?.[1];
  const lines = same === undefined ? [] : [same];
  if (same === undefined && behind.trim() !== "") return undefined;
  for (const line of below) {
    const text = /^\s*\/\/(.*)$/.exec(line)?.[1];
    if (text === undefined) break;
    lines.push(text);
  }
  return lines.length === 0 ? undefined : lines.map((line) => line.trim()).join(" ");
}
