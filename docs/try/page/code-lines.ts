import type { NominationInput } from "../../../src/index.js";

/** The TypeScript that gives the answer shown: two imports, the decision on the nomination, its receipt and its words. */
export function codeLines(book: { id: string; variable: string }, nomination: NominationInput, locale: string): string {
  const options = locale === "vi" ? "" : `, { locale: "${locale}" }`;
  return [
    `import { evaluate, explain } from "thidua-rules";`,
    `import { ${book.variable} } from "thidua-rules/books/${book.id}";`,
    "",
    `const decision = evaluate(${book.variable}, ${literal(nomination, "")});`,
    "",
    "console.log(decision.receipt.input);",
    `console.log(explain(decision${options}));`,
  ].join("\n");
}

const MOST_COLUMNS = 80;

/** A value as a literal of the language, on one line where it fits behind the key before it. */
function literal(value: unknown, indent: string, before = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([name, field]) => {
          const key = `${keyText(name)}: `;
          return key + literal(field, inner, key.length);
        });
  const [open, close, pad] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (parts.length === 0) return open + close;
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  const fits = indent.length + before + line.length < MOST_COLUMNS && !line.includes("\n");
  if (indent !== "" && fits) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

const keyText = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
