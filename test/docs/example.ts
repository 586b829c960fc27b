import ts from "typescript";

/** A program made of the examples of one page or of one doc comment. */
export interface Example {
  /** `docs/quota.md`, or the source file and line of a doc comment. */
  name: string;
  /** TypeScript, each line at the place it has on its page. */
  code: string;
  /** The lines on which blocks of code begin. */
  blocks: readonly number[];
  /** What a block prints, by the line it begins on, where a block of text right below shows it. */
  printed: ReadonlyMap<number, string>;
}

/** The languages of code blocks: only `ts` is run. */
const LANGUAGES = new Set(["", "ts", "js", "text", "json", "sh", "html", "jsx", "php", "python"]);

const FENCE = /^```(\w*)$/;

/** The `ts` blocks of a page as one program, so that a block may use what an earlier one declared. */
export function exampleOfPage(name: string, page: string): Example {
  const lines = page.split("\n").map((line) => line.trimEnd());
  const fenced = blocksOf(lines);
  const ofCode = fenced.filter(({ language }) => language === "ts");
  const code = lines.map((line, index) => (ofCode.some(({ from, to }) => from < index && index < to) ? line : ""));
  const printed = fenced.flatMap(({ language, from, to }, index): [number, string][] => {
    const before = fenced[index - 1];
    const between = before === undefined ? [] : lines.slice(before.to + 1, from).filter((line) => line !== "");
    const isBelow = between.length === 0 || (between.length === 1 && between[0]?.endsWith(":"));
    return language === "text" && before?.language === "ts" && isBelow
      ? [[before.from, lines.slice(from + 1, to).join("\n")]]
      : [];
  });
  return { name, code: code.join("\n"), blocks: ofCode.map(({ from }) => from), printed: new Map(printed) };
}

/** The fenced blocks of a page, with the lines of their fences. */
function blocksOf(lines: readonly string[]): { language: string; from: number; to: number }[] {
  // A fence in another form would be read as prose, and its code would never run.
  const strange = lines.filter((line) => /^\s*(```|~~~)/.test(line) && !LANGUAGES.has(FENCE.exec(line)?.[1] ?? "?"));
  if (strange.length > 0) throw new Error(`a code block that begins with ${strange.join(", ")}`);
  const fences = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  return fences.flatMap((from, index) => {
    const to = fences[index + 1];
    return index % 2 === 1 || to === undefined
      ? []
      : [{ language: FENCE.exec(lines[from] ?? "")?.[1] ?? "", from, to }];
  });
}

/** The `@example` of every doc comment of a source file. */
export function examplesOfSource(path: string, source: string): Example[] {
  return [...source.matchAll(/^\s*\/\*\*.*?\*\//gms)].flatMap((comment) =>
    [...comment[0].matchAll(/^\s*\* @example *\n(.*?)(?=^\s*\* @|^\s*\*\/)/gms)].map((match) => {
      const line = source.slice(0, (comment.index ?? 0) + (match.index ?? 0)).split("\n").length;
      const code = (match[1] ?? "").replace(/^\s*\* ?/gm, "");
      return { name: `${path}:${line}`, code, blocks: [0], printed: new Map() };
    }),
  );
}

/** Puts all imports on the first line, each name once: blocks of a page may repeat theirs. Lines keep their places. */
export function withImportsFirst(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const names = new Map<string, Set<string>>();
  let rest = code;
  for (const statement of file.statements.filter(ts.isImportDeclaration)) {
    const module = (statement.moduleSpecifier as ts.StringLiteral).text;
    const clause = statement.importClause;
    const bindings = clause?.namedBindings;
    if (clause === undefined || bindings === undefined || !ts.isNamedImports(bindings)) {
      throw new Error(`import names from ${module}: examples use no other form`);
    }
    const isType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const known = names.get(module) ?? new Set();
    for (const element of bindings.elements) known.add(isType ? `type ${element.getText()}` : element.getText());
    names.set(module, known);
    const [from, to] = [statement.getStart(), statement.getEnd()];
    rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, " ") + rest.slice(to);
  }
  const imports = [...names].map(([module, all]) => `import { ${[...all].join(", ")} } from "${module}";`);
  return `${imports.join(" ")} ${rest}`;
}
