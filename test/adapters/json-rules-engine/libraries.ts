import * as latest from "json-rules-engine";
import * as first from "json-rules-engine-7-0";

/** json-rules-engine as a host has it: all of the module. */
export type HostLibrary = typeof latest;

/** The oldest and the newest version that a host may have. */
export const libraries: readonly { version: string; library: HostLibrary }[] = [
  { version: "7.0", library: first as unknown as HostLibrary },
  { version: "7.3", library: latest },
];
