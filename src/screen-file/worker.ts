// What a thread of the pool runs. Nothing imports this file: it is found by its name.
export { screenRange as default } from "./screen-range.js";
