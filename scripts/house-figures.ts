import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type HouseFigures, measureHouse } from "./house/figures.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, list: { type: "boolean" } },
});
const checkouts = positionals.length > 0 ? positionals : [fileURLToPath(new URL("..", import.meta.url))];

const measured: { name: string; figures: HouseFigures }[] = [];
for (const path of checkouts) {
  measured.push({ name: positionals.length > 0 ? path : "this", figures: await measureHouse(path) });
}

if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(measured.map(({ name, figures }) => [name, figures])), null, 2));
} else {
  console.log(table(measured));
  if (values.list) for (const { name, figures } of measured) console.log(`\n${repeats(name, figures)}`);
}

function table(columns: typeof measured): string {
  const rows = columns.map(({ figures }) => rowsFor(figures));
  return [
    ["figure", ...columns.map(({ name }) => name)],
    ["---", ...columns.map(() => "---:")],
    ...Object.keys(rows[0] ?? {}).map((label) => [label, ...rows.map((row) => row[label])]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function rowsFor(figures: HouseFigures): Record<string, string | number> {
  const { namedOf, names, lines, linesByHand, casts, eligibility, trace } = figures;
  return {
    "functions named `…Of`": share(namedOf.count, namedOf.total),
    "names declared in several files": share(names.repeated.length, names.total),
    files: lines.files,
    "lines a file: median, p90, max": `${lines.median}, ${lines.p90}, ${lines.max}`,
    "the same by hand": `${linesByHand.median}, ${linesByHand.p90}, ${linesByHand.max}`,
    "`as` casts": casts.all,
    "`as unknown as`": casts.viaUnknown,
    "module-level WeakMaps": figures.moduleWeakMaps,
    "`src/eligibility`: files, imports among them": `${eligibility.files}, ${eligibility.arrows}`,
    "first `evaluate`: files, functions": `${trace.first.files}, ${trace.first.functions}`,
    "first `evaluate`: moves, distinct": `${trace.first.moves}, ${trace.first.distinctMoves}`,
    "next `evaluate`: files, functions": `${trace.warm.files}, ${trace.warm.functions}`,
    "next `evaluate`: moves, distinct": `${trace.warm.moves}, ${trace.warm.distinctMoves}`,
  };
}

function share(count: number, total: number): string {
  return `${count} of ${total} (${((100 * count) / total).toFixed(1)} %)`;
}

function repeats(name: string, { names }: HouseFigures): string {
  return [`Names declared in several files (${name}):`, ""]
    .concat(names.repeated.map((one) => `- \`${one.name}\`: ${one.files.join(", ")}`))
    .join("\n");
}
