import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Example, withImportsFirst } from "./example.js";
import { sourceOf } from "./run.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The compiler's complaints about examples, each with its page and line. */
export function typeErrorsOf(examples: readonly Example[]): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  // An example may declare what it does not use.
  const settings = { ...options, noUnusedLocals: false, noUnusedParameters: false, verbatimModuleSyntax: false };
  const files = new Map(
    examples.map((example, index) => {
      const text = `${withImportsFirst(example.code)}\nexport {};`;
      return [join(root, `example-${index}.ts`), { example, text }];
    }),
  );
  const host = ts.createCompilerHost(settings);
  const plain = { read: host.readFile, exists: host.fileExists };
  host.readFile = (path) => files.get(path)?.text ?? plain.read(path);
  host.fileExists = (path) => files.has(path) || plain.exists(path);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const file = files.has(from) ? sourceOf(text) : undefined;
      if (file === undefined) return ts.resolveModuleName(text, from, settings, host);
      return { resolvedModule: { resolvedFileName: file, extension: ts.Extension.Ts } };
    });
  const program = ts.createProgram([...files.keys()], settings, host);
  return [...files].flatMap(([path, { example }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((found) => {
      const line = file?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? 0;
      return `${example.name}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`;
    });
  });
}
