/** What every file of a pack begins with; the lists of its section follow. */
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

/** Whether a JSON value is a file of a pack: it names its pack and its section. */
export function isPackDocument(value: unknown): value is RawDocument {
  return typeof value === "object" && value !== null && "room" in value && "pack" in value;
}
