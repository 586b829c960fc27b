import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isPackDocument, type PackFile, type RawDocument } from "../../src/testing/pack-file.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file of every pack: what lies under `rules` and names a room. */
export function packFiles(): PackFile[] {
  return readdirSync(join(root, "rules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
    .flatMap((path) => {
      const document: unknown = JSON.parse(readFileSync(join(root, path), "utf8"));
      return isPackDocument(document) ? [{ path, document }] : [];
    });
}

/** The ids of the packs, each of which is a book with those above it. */
export function packIds(files: readonly PackFile[]): string[] {
  return headers(files).map(({ pack }) => pack);
}

/** The files a book is made of: its own, and those of the packs above it. */
export function filesOfBook(files: readonly PackFile[], id: string): PackFile[] {
  const above = headers(files).find(({ pack }) => pack === id)?.extends;
  const own = files.filter(({ document }) => document.pack === id);
  return above === undefined ? own : [...filesOfBook(files, above), ...own];
}

/** The file a statement of a pack stands in. */
export function fileOf(files: readonly PackFile[], { pack, list, id }: { pack: string; list: string; id: string }) {
  const found = files.find(({ document }) => {
    const entries = document[list];
    return (
      document.pack === pack && Array.isArray(entries) && entries.some((entry: { id?: unknown }) => entry.id === id)
    );
  });
  if (found === undefined) throw new Error(`no file of ${pack} has ${id} among its ${list}`);
  return found.path;
}

function headers(files: readonly PackFile[]): RawDocument[] {
  return files.map(({ document }) => document).filter(({ room }) => room === "pack");
}
