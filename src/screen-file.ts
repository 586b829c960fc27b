// A file of nominations, screened over the cores. For Node: it reads files and starts threads.
export type { BookModule, ScreenFileOptions } from "./screen-file/options.js";
export { screenFile } from "./screen-file/screen-file.js";
