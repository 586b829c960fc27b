// The entry of the pool's threads. No file imports it; the pool finds it by its path.
export { screenRange as default } from "./screen-range.js";
