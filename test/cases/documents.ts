import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What every file of a pack begins with; the lists of its room follow. */
export interface RawDocument {
  pack: string;
  room: string;
  extends?: string;
  [field: string]: unknown;
}

/** One file of a pack, and where it lies. */
export interface PackFile {
  path: string;
  document: RawDocument;
}

/** Every file of every pack: what lies under `rules` and names a room. */
export function packFiles(): PackFile[] {
  return readdirSync(join(root, "rules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
    .flatMap((path) => {
      const document: unknown = JSON.parse(readFileSync(join(root, path), "utf8"));
      return isRawDocument(document) ? [{ path, document }] : [];
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

function isRawDocument(document: unknown): document is RawDocument {
  return typeof document === "object" && document !== null && "room" in document && "pack" in document;
}
