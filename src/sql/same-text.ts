import { literal } from "./expressions.js";

// Databases lower letters by their own settings, some only those of English: the letters are named here.
function letters(): { upper: string; lower: string } {
  let [upper, lower] = ["", ""];
  for (let code = 0; code < 0x2_0000; code += 1) {
    const letter = String.fromCodePoint(code);
    const small = letter.toLowerCase();
    if (small === letter || [...small].length !== 1) continue;
    upper += letter;
    lower += small;
  }
  return { upper, lower };
}

function blanks(): string {
  let found = "";
  for (let code = 0; code < 0x1_0000; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\s/u.test(letter)) found += letter;
  }
  return found;
}

let expression: ((text: string) => string) | undefined;

/** A text in small letters and without white space. */
export function lowered(text: string): string {
  if (expression === undefined) {
    const { upper, lower } = letters();
    const [from, to] = [literal(upper + blanks()), literal(lower)];
    expression = (given) => `translate(${given}, ${from}, ${to})`;
  }
  return expression(text);
}
