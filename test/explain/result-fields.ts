import ts from "typescript";

/** A field of a result whose type is a union of words. */
export interface CodeField {
  /** The interface and the field: `Check.status`. */
  path: string;
  values: readonly string[];
}

function exportsOf(path: string): { checker: ts.TypeChecker; symbols: readonly ts.Symbol[] } {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram([path], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return { checker, symbols: module === undefined ? [] : checker.getExportsOfModule(module) };
}

/** The `type` of every result that a public function gives, in order. */
export function resultTypesOfFunctions(): string[] {
  const { checker, symbols } = exportsOf("src/index.ts");
  const types = new Set<string>();
  for (const symbol of symbols) {
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(declared.flags & ts.SymbolFlags.Function)) continue;
    for (const signature of checker.getTypeOfSymbol(declared).getCallSignatures()) {
      const tag = signature.getReturnType().getProperty("type");
      const type = tag && checker.getTypeOfSymbol(tag);
      if (type?.isStringLiteral()) types.add(type.value);
    }
  }
  return [...types].sort();
}

/** Every field of every result whose type is a union of words, read from the public types. */
export function codeFieldsOfResults(): CodeField[] {
  const { checker, symbols } = exportsOf("src/explain/types.ts");
  const explainable = symbols.find(({ name }) => name === "Explainable");
  if (explainable === undefined) throw new RangeError("the union of all results is not where it was");
  const walk = new FieldWalk(checker);
  walk.visit(checker.getDeclaredTypeOfSymbol(explainable), "");
  return [...walk.found].map(([path, values]) => ({ path, values: [...values] }));
}

class FieldWalk {
  readonly found = new Map<string, Set<string>>();
  readonly #seen = new Set<ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  visit(type: ts.Type, path: string): void {
    if (this.#seen.has(type)) return;
    this.#seen.add(type);
    if (type.isUnion()) for (const part of type.types) this.visit(part, path);
    else if (this.checker.isArrayType(type)) for (const item of this.#items(type)) this.visit(item, path);
    else if (type.flags & ts.TypeFlags.Object) this.#visitFields(type, path);
  }

  #visitFields(type: ts.Type, path: string): void {
    const name = type.aliasSymbol?.name ?? type.symbol?.name ?? "";
    const owner = name === "" || name.startsWith("__") ? path : name;
    for (const property of type.getProperties()) {
      const field = `${owner}.${property.name}`;
      const held = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
      const parts = (this.checker.isArrayType(held) ? this.#items(held) : [held]).flatMap((part) =>
        part.isUnion() ? part.types : [part],
      );
      const words = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
      if (words.length > 0 && words.length === parts.length) {
        this.found.set(field, new Set([...(this.found.get(field) ?? []), ...words]));
      }
      this.visit(held, field);
    }
  }

  #items(type: ts.Type): readonly ts.Type[] {
    return this.checker.getTypeArguments(type as ts.TypeReference);
  }
}
