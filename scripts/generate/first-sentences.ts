import ts from "typescript";

/** The first sentence of the doc comment of everything that some files export, by its name. */
export function firstSentences(files: readonly string[]): Map<string, string> {
  const program = ts.createProgram([...files], {
    noResolve: false,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  return new Map(
    files.flatMap((file) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
      return checker.getExportsOfModule(module as ts.Symbol).flatMap((exported) => {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, " ");
        const sentence = /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
        return sentence === "" ? [] : [[exported.name, sentence] as const];
      });
    }),
  );
}
