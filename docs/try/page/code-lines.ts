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

const MOST_COLUMNS = 90;

/** A value as a literal of the language, on one line where it fits. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, `${indent}  `))
    : Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => `${keyText(key)}: ${literal(inner, `${indent}  `)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const pad = Array.isArray(value) ? "" : " ";
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (indent !== "" && line.length + indent.length <= MOST_COLUMNS && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

const keyText = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
