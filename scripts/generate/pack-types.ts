import ts from "typescript";

const ROOTS = "scripts/generate/pack-type-roots.ts";

/** The files whose types stand by their names wherever they occur, with what is before the names. */
const NAMED_IN = { "src/codes.ts": "codes.", "src/codes/award-ref.ts": "", "src/pack/conditions.ts": "" };

const HEAD = `// Generated from the schemas of the sections by \`npm run generate\`; not to be changed by hand.

import type { AwardRef } from "../codes/award-ref.js";
import type * as codes from "../codes.js";
import type { Condition } from "./conditions.js";
`;

/**
 * The types of the sections of a pack, written out: what the compiler derives from a schema names types of zod, which a host
 * need not have.
 */
export function packTypesSource(): string {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram([ROOTS, ...Object.keys(NAMED_IN)], options);
  const printer = new TypePrinter(program);
  const aliases = sourceFile(program, ROOTS)
    .statements.filter(ts.isTypeAliasDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
  return `${HEAD}\n${aliases.map((alias) => printer.declaration(alias)).join("\n\n")}\n`;
}

function sourceFile(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file;
}

class TypePrinter {
  readonly #checker: ts.TypeChecker;
  /** The names of types, by what they are when written out. */
  readonly #names = new Map<string, string>();
  /** The same by their declarations: a recursive type cannot be written out. */
  readonly #declared = new Map<ts.Symbol, string>();

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    for (const [path, prefix] of Object.entries(NAMED_IN)) this.#nameTypes(sourceFile(program, path), prefix);
    this.#nameBoth("codes.AwardCode", "codes.TitleCode");
  }

  #nameTypes(file: ts.SourceFile, prefix: string): void {
    const module = this.#checker.getSymbolAtLocation(file);
    const types = (module === undefined ? [] : this.#checker.getExportsOfModule(module))
      .map((exported) => (exported.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported))
      .filter((symbol) => symbol.flags & ts.SymbolFlags.Type && !isGeneric(symbol));
    for (const symbol of types) this.#declared.set(symbol, prefix + symbol.name);
    // What is derived from a schema has lost its name, and is known by what it is.
    for (const symbol of types) {
      const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
      if (type.isUnion()) this.#names.set(this.#union(type.types), prefix + symbol.name);
    }
  }

  /** Names the union of two vocabularies. */
  #nameBoth(...names: readonly string[]): void {
    const codes = [...this.#names]
      .filter(([, name]) => names.includes(name))
      .flatMap(([written]) => written.split(" | "));
    this.#names.set(codes.sort().join(" | "), names.join(" | "));
  }

  /** A type of the roots with its comment; what is printed later may name it. */
  declaration(alias: ts.TypeAliasDeclaration): string {
    const name = alias.name.text;
    const comment = ts.getJSDocCommentsAndTags(alias)[0]?.getText();
    const printed = this.#written(this.#checker.getTypeAtLocation(alias.name));
    this.#names.set(printed, name);
    const isObject = printed.startsWith("{ ");
    return `${comment}\nexport ${isObject ? `interface ${name} ${printed}` : `type ${name} = ${printed};`}`;
  }

  #print(type: ts.Type): string {
    const declared = this.#declared.get(type.aliasSymbol ?? type.symbol);
    if (declared !== undefined) return declared;
    const printed = this.#written(type);
    return this.#names.get(printed) ?? printed;
  }

  #written(type: ts.Type): string {
    if (type.isUnion()) return this.#union(type.types);
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
      const printed = this.#print(item as ts.Type);
      return `${printed.includes(" | ") ? `(${printed})` : printed}[]`;
    }
    if (type.flags & ts.TypeFlags.Object) return this.#object(type);
    return this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }

  #union(types: readonly ts.Type[]): string {
    // A property that may be left out has, besides, a type of its own for that, which is not this one.
    const isUndefined = (type: ts.Type) => (type.flags & ts.TypeFlags.Undefined) !== 0;
    if (types.some(isUndefined)) {
      const rest = this.#union(types.filter((type) => !isUndefined(type)));
      const named = this.#names.get(rest) ?? rest;
      return types.includes(this.#checker.getUndefinedType()) ? `${named} | undefined` : named;
    }
    const isBoolean = types.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const parts = types.map((type) =>
      isBoolean && type.flags & ts.TypeFlags.BooleanLiteral ? "boolean" : this.#print(type),
    );
    return [...new Set(parts)].sort().join(" | ");
  }

  #object(type: ts.Type): string {
    const index = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index !== undefined) return `Record<string, ${this.#print(index.type)}>`;
    const fields = this.#checker.getPropertiesOfType(type).map((property) => {
      const mark = property.flags & ts.SymbolFlags.Optional ? "?" : "";
      const words = ts.displayPartsToString(property.getDocumentationComment(this.#checker));
      // On a line of its own it stays with its field, however the fields are laid out.
      const comment = words === "" ? "" : `\n/** ${words} */\n`;
      return `${comment}${JSON.stringify(property.name)}${mark}: ${this.#print(this.#checker.getTypeOfSymbol(property))};`;
    });
    return `{ ${fields.join(" ")} }`;
  }
}

const isGeneric = ({ declarations = [] }: ts.Symbol) =>
  declarations.some(
    (declaration) => ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters !== undefined,
  );
