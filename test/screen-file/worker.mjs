import { register } from "tsx/esm/api";

// The worker of the source as it is written: Node alone does not read TypeScript.
register();
export const { default: screenRange } = await import("../../src/screen-file/worker.ts");
export default screenRange;
