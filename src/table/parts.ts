import { normalWords } from "../codes/normalise.js";

const NOTHING = ["khong", "khong co", "chua", "chua co", "khong ky luat", "none", "no"];

/** Whether a cell states that there is nothing; a blank one leaves it open. */
export const isNothing = (text: string): boolean => NOTHING.includes(normalWords(text)) || /^[-–—]+$/.test(text);

/** The entries of a cell with several. */
export const parts = (text: string): string[] =>
  text
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
