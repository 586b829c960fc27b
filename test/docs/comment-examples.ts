import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { filesUnder } from "../house/source.js";
import { type Example, examplesOfSource } from "./example.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = filesUnder("src").filter((path) => path.endsWith(".ts"));

/** The examples of all doc comments. */
export const commentExamples: readonly Example[] = sources.flatMap((path) =>
  examplesOfSource(path, readFileSync(path, "utf8")),
);

/** Where the names of doc comments come from: the file itself, the public names, the books, and what is given. */
async function namesFor(path: string): Promise<[module: string, names: string[]][]> {
  const files = [
    path,
    "src/index.ts",
    ...sources.filter((file) => /^src\/books\/[^/]+$/.test(file)),
    "test/docs/given.ts",
  ];
  return Promise.all(files.map(async (file) => [file, Object.keys(await import(join(root, file)))]));
}

/** The names an example uses and does not import or declare itself. */
function usedIn(code: string): Set<string> {
  const names = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isPart = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
      const isOwn =
        ts.isImportSpecifier(parent) ||
        (ts.isVariableDeclaration(parent) && parent.name === node) ||
        ts.isParameter(parent);
      if (isOwn) declared.add(node.text);
      else if (!isPart && !isKey) names.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true));
  return new Set([...names].filter((name) => !declared.has(name)));
}

/** The example with the imports that a reader of the doc comment takes for granted. */
export async function withGiven(example: Example): Promise<Example> {
  const open = usedIn(example.code);
  const imports = (await namesFor(example.name.replace(/:\d+$/, ""))).map(([file, names]) => {
    const taken = names.filter((name) => open.delete(name));
    return taken.length === 0 ? "" : `import { ${taken.join(", ")} } from "${root}${file}";`;
  });
  return { ...example, code: `${imports.join(" ")} ${example.code}` };
}
