import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Plugin } from "esbuild";
import type { PackDocument } from "../src/pack/documents.js";
import * as digests from "../src/pack/released-digests.js";
import type { PackHeader } from "../src/pack/types.js";
import { builtInRulebook } from "../src/rulebook/built-in.js";
import { eligibilityPack } from "../src/rulebook/eligibility-part.js";
import { type PackedTexts, packTexts } from "./packed-texts.js";

const RULES = resolve("rules");
const HERE = resolve("build");
const RULEBOOK = resolve("src/rulebook");

/** The files of a pack, in an order of their own: reading lists and cases name no room. */
function packFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name))
    .filter((path) => "room" in read(path))
    .sort();
}

function read(path: string): PackDocument {
  return JSON.parse(readFileSync(path, "utf8"));
}

const documentsOf = (pack: string): PackDocument[] => packFiles(join(RULES, pack)).map(read);

/** The ids of a pack and of those that it extends, the law first. */
function chainOf(pack: string): string[] {
  const { extends: upper } = read(join(RULES, pack, "pack.json")) as PackHeader;
  return upper === undefined ? [pack] : [...chainOf(upper), pack];
}

/** A pack as far as decisions read it. */
function eligibilityOf(pack: string): object {
  const documents = chainOf(pack).flatMap(documentsOf);
  return eligibilityPack(builtInRulebook("", documents), documents, pack);
}

/** What is packed by the name that modules import: the files of a pack, or what decisions read of it. */
const packedTexts = (name: string): PackedTexts => {
  const [of, pack = ""] = name.split("/");
  return packTexts(of === "eligibility" ? eligibilityOf(pack) : documentsOf(pack));
};

/**
 * The source of a module of a pack: a part of its texts, or the value, which is read when a book is made that asks for it: the
 * value in one language and in both stand in one file. The parts are modules of their own, so that what is the same in each
 * language ships once.
 */
function packedSource(path: string): string {
  const [name = "", part = ""] = path.split(":");
  if (part === "vi" || part === "en" || part === "rest") {
    return `export default ${JSON.stringify(packedTexts(name)[part])};`;
  }
  const [vi, en] = part === "both" ? ["vi", "en"] : [part.slice(-2), part.slice(-2)];
  return `import { unpackTexts } from "./packed-texts.ts";
    import vi from "packed:${name}:${vi}"; import en from "packed:${name}:${en}"; import rest from "packed:${name}:rest";
    let unpacked;
    export const packed = () => (unpacked ??= unpackTexts({ vi, en, rest }));
    export const packedFile = (place) => packed()[place];`;
}

/** The source of an entry of a book's eligibility, from packed packs in place of the whole book. */
function entrySource(book: string, language: string | undefined, name: string): string {
  const packs = chainOf(book);
  const imports = packs.map(
    (pack, place) =>
      `import { packed as pack${place} } from "packed:eligibility/${pack}:${language === undefined ? "both" : `only-${language}`}";`,
  );
  const digest = Reflect.get(digests, `${name}Digest`) as string;
  return `import { builtInEligibility } from ${JSON.stringify(join(RULEBOOK, "eligibility-part.ts"))};
    ${imports.join("\n")}
    export const ${name} = /* @__PURE__ */ builtInEligibility("${digest}", [${packs.map((_, place) => `pack${place}()`)}]);`;
}

/**
 * The files of each pack as packed texts, read when the book is made: engines read a text faster than the same data as
 * code, and it is smaller. Of the entries of a book's eligibility, what they read alone.
 */
export const packedJson: Plugin = {
  name: "packed-json",
  setup(build) {
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({
      path: path.slice("packed:".length),
      namespace: "packed",
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, ({ path }) => ({
      contents: packedSource(path),
      resolveDir: HERE,
    }));
    build.onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, ({ path }) => {
      const folder = relative(RULES, path).split(sep)[0] as string;
      const place = packFiles(join(RULES, folder)).indexOf(path);
      return {
        contents: `import { packedFile } from "packed:pack/${folder}:both"; export default /* @__PURE__ */ packedFile(${place});`,
      };
    });
    // CommonJS is for servers, which bundle nothing: there an entry is made of the whole book, as in the source.
    if (build.initialOptions.format === "cjs") return;
    build.onLoad({ filter: /[\\/]src[\\/]books[\\/][^\\/]+[\\/]eligibility(-\w+)?\.ts$/ }, ({ path }) => {
      const name = readFileSync(path, "utf8").match(/export const (\w+): EligibilityRulebook/)?.[1];
      if (name === undefined) throw new Error(`${path} exports no book`);
      const language = basename(path, ".ts").split("-")[1];
      return { contents: entrySource(basename(dirname(path)), language, name), resolveDir: HERE, loader: "ts" };
    });
  },
};
