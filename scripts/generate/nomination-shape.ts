import type * as z from "zod/mini";
import { compareText } from "../../src/codes/order.js";
import { isOpenVocabulary } from "../../src/codes/own.js";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import * as dates from "../../src/dates.js";
import * as hundredths from "../../src/input/hundredths.js";
import * as refinements from "../../src/nomination/refinements.js";
import { candidacySchema, nominationSchema } from "../../src/nomination/schema.js";
import { definitionOf, type SchemaDefinition } from "./schema-definition.js";

/** Where the tests of refinements may come from. */
const MODULES = { "../dates.js": dates, "../input/hundredths.js": hundredths, "./refinements.js": refinements };

/** Writes shapes as expressions: what is there twice gets a name. */
class Writer {
  readonly imports = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();

  /** The declarations of what has a name, in their order. */
  declarations(): string {
    return [...this.#names].map(([expression, name]) => `const ${name}: Shape = ${expression};\n`).join("");
  }

  shape(schema: z.ZodMiniType): string {
    const def = definitionOf(schema);
    const own = def.check === undefined ? [] : [def];
    const checks = [...own, ...(def.checks ?? []).map(({ _zod }) => _zod.def)].map((check) => this.#check(check));
    const checked = checks.length === 0 ? "" : `, checks: [${checks.join(", ")}]`;
    return this.#named(`{ ${this.#type(def)}${checked} }`);
  }

  #named(expression: string): string {
    let name = this.#names.get(expression);
    if (name === undefined) {
      name = `shape${this.#names.size + 1}`;
      this.#names.set(expression, name);
    }
    return name;
  }

  #type(def: SchemaDefinition): string {
    switch (def.type) {
      case "string":
      case "number":
      case "boolean":
        return `type: "${def.type}"`;
      case "enum":
        return `type: "enum", values: ${valuesOf(Object.values(def.entries))}`;
      case "optional":
        return `type: "optional", innerType: ${this.shape(def.innerType)}`;
      case "array":
        return `type: "array", element: ${this.shape(def.element)}`;
      case "record":
        return `type: "record", valueType: ${this.shape(def.valueType)}`;
      case "union":
        return `type: "union", options: [${def.options.map((option) => this.shape(option)).join(", ")}]`;
      case "object":
        if (def.catchall === undefined || definitionOf(def.catchall).type !== "never") {
          throw new Error("a shape of unknown fields cannot be written yet");
        }
        return `type: "object", shape: ${this.fields(def.shape)}`;
      default:
        throw new Error(`a schema of type ${def.type} cannot be written as a shape yet`);
    }
  }

  fields(shape: Record<string, z.ZodMiniType>): string {
    return `{ ${Object.entries(shape)
      .map(([name, schema]) => `${name}: ${this.shape(schema)}`)
      .join(", ")} }`;
  }

  #check({
    check,
    format,
    minimum,
    maximum,
    value,
    inclusive,
    abort,
    pattern,
    error,
    fn,
    params,
  }: SchemaDefinition): string {
    switch (check) {
      case "number_format":
        if (format !== "safeint") throw new Error(`numbers as ${format} cannot be written yet`);
        return `{ check: "integer" }`;
      case "min_length":
        return `{ check: "min-length", limit: ${minimum}${abort ? ", abort: true" : ""} }`;
      case "max_length":
        return `{ check: "max-length", limit: ${maximum} }`;
      case "greater_than":
        return `{ check: "least", limit: ${value}, inclusive: ${inclusive} }`;
      case "less_than":
        return `{ check: "most", limit: ${value}, inclusive: ${inclusive} }`;
      case "string_format":
        return `{ check: "pattern", pattern: ${pattern}, format: ${JSON.stringify(error?.({}))} }`;
      case "custom":
        return `{ check: "custom", test: ${this.#imported(fn)}, params: ${JSON.stringify(params)} }`;
      default:
        throw new Error(`the check ${check} cannot be written yet`);
    }
  }

  #imported(fn: unknown): string {
    for (const [path, module] of Object.entries(MODULES)) {
      const name = Object.entries(module).find(([, exported]) => exported === fn)?.[0];
      if (name === undefined) continue;
      this.imports.set(path, (this.imports.get(path) ?? new Set()).add(name));
      return name;
    }
    throw new Error("a refinement whose test is not exported cannot be written");
  }
}

/** The codes of a vocabulary, which a book may add to; the names of lists as they are. */
function valuesOf(values: readonly string[]): string {
  const vocabulary = vocabularyNames().find((name) => codesOf(name).join() === values.join());
  if (vocabulary === undefined) return `() => ${JSON.stringify(values)}`;
  return isOpenVocabulary(vocabulary) ? `(book) => codesOf("${vocabulary}", book)` : `() => codesOf("${vocabulary}")`;
}

/** The source of the shapes of a nomination, with and without its award. */
export function nominationShapeSource(): string {
  const writer = new Writer();
  const candidacy = writer.shape(candidacySchema());
  const whole = writer.shape(nominationSchema());
  const imports = [
    ["../codes.js", "import { codesOf }"],
    ["../input/shape.js", "import type { Shape }"],
    ...[...writer.imports].map(([path, names]) => [path, `import { ${[...names].sort().join(", ")} }`]),
  ]
    .sort(([one = ""], [other = ""]) => compareText(one, other))
    .map(([path, names]) => `${names} from "${path}";\n`)
    .join("");
  return `// Generated from the nomination's schema by \`npm run generate\`; not to be changed by hand.
${imports}
function makeShapes(): { candidacy: Shape; nomination: Shape } {
${writer.declarations()}
return { candidacy: ${candidacy}, nomination: ${whole} };
}

let shapes: ReturnType<typeof makeShapes> | undefined;

/** The shape of a nominee before an award is chosen, made when one is refused first. */
export function candidacyShape(): Shape {
  shapes ??= makeShapes();
  return shapes.candidacy;
}

/** The shape of a nominee proposed for one award. */
export function nominationShape(): Shape {
  shapes ??= makeShapes();
  return shapes.nomination;
}
`;
}
