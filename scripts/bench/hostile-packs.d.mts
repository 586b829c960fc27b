/** What is given to `createRulebook`, and what lies on a disk. */
export declare const HOSTILE_PACKS: Readonly<Record<string, { files: () => unknown[] }>>;

/** Lays a hostile pack in a folder. */
export declare function writeHostilePack(name: string, folder: string): void;
