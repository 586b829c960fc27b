/** Two columns less than a terminal has, so that a quoted or indented copy still fits. */
export const DEFAULT_WIDTH = 78;

/** Keeps two words on one line; it is written as an ordinary space in the end. */
export const TIED = "\u00a0";

/** How many columns a text takes: its code points, once letters and their marks are one. */
const columns = (text: string): number => [...text.normalize("NFC")].length;

/**
 * Breaks a text into lines of at most `most` columns; lines after the first are indented to the first word after `lead`.
 * Line breaks and control characters of the text itself become spaces: a title cannot forge a line of its own.
 */
export function wrap(text: string, lead = "", most = DEFAULT_WIDTH): string {
  const width = most - columns(lead);
  const lines: string[] = [];
  let line = "";
  for (const word of splitWords(text, width)) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  const indent = " ".repeat(columns(lead));
  return [...lines, line]
    .map((each, index) => `${index === 0 ? lead : indent}${each.replaceAll(TIED, " ")}`.trimEnd())
    .join("\n");
}

/** The words of a text; one longer than a line is cut, and so are tied words that are too long together. */
function splitWords(text: string, width: number): string[] {
  const plain = text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
  return plain.split(/ +/).flatMap((word) => {
    if (word === "") return [];
    if (columns(word) <= width) return [word];
    return word.split(TIED).flatMap((part) => cut([...part], width));
  });
}

function cut(letters: readonly string[], width: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; start += width) pieces.push(letters.slice(start, start + width).join(""));
  return pieces;
}
