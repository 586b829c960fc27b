import { execFileSync } from "node:child_process";
import { portableCodes } from "./codes-file.js";
import { answersFile, conformanceBooks, manifestFile } from "./conformance-files.js";
import { coveragePage } from "./coverage-page.js";
import { decreePage } from "./decree-page.js";
import { digestsFile } from "./digests-file.js";
import { examplesPage } from "./examples-page.js";
import { factsPage } from "./facts-page.js";
import { formatPage } from "./format/format-page.js";
import { ledgerPage } from "./ledger-page.js";
import { lintPage } from "./lint-page.js";
import { nominationCanonicalSource } from "./nomination-canonical.js";
import { nominationIntakeSource } from "./nomination-intake.js";
import { nominationShapeSource } from "./nomination-shape.js";
import { packSchema } from "./pack-schema.js";
import { packTypesSource } from "./pack-types.js";
import { pictures } from "./pictures/pictures.js";
import { planPages, planPictures } from "./plans.js";
import { inputAndResultSchemas } from "./schemas.js";

/** A file that is written from the source, and never by hand. */
export interface GeneratedFile {
  path: string;
  text: () => string;
}

/** JSON in the layout that Biome gives every JSON file of the repository. */
const formatted = (path: string, value: unknown): string => laidOut(path, JSON.stringify(value, null, 2));

/** The same, with every object that fits on a line on one line: there are thousands of small ones. */
const formattedShort = (path: string, value: unknown): string => laidOut(path, JSON.stringify(value));

/** A text in the layout that Biome gives every file of its kind. */
function laidOut(path: string, input: string): string {
  const biome = "node_modules/@biomejs/biome/bin/biome";
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    input,
    encoding: "utf8",
  });
}

/** Every generated file. */
export const GENERATED: readonly GeneratedFile[] = [
  { path: "src/pack/released-digests.ts", text: digestsFile },
  { path: "docs/facts.md", text: factsPage },
  { path: "docs/pack-format.md", text: formatPage },
  { path: "docs/law-ledger.md", text: () => ledgerPage() },
  { path: "docs/decree-152.md", text: () => decreePage() },
  { path: "docs/coverage.md", text: coveragePage },
  { path: "docs/examples.md", text: examplesPage },
  { path: "docs/lint.md", text: lintPage },
  ...planPages(),
  ...planPictures(),
  ...pictures(),
  {
    path: "src/nomination/canonical.generated.ts",
    text: () => laidOut("src/nomination/canonical.generated.ts", nominationCanonicalSource()),
  },
  {
    path: "src/nomination/intake.generated.ts",
    text: () => laidOut("src/nomination/intake.generated.ts", nominationIntakeSource()),
  },
  {
    path: "src/nomination/shape.generated.ts",
    text: () => laidOut("src/nomination/shape.generated.ts", nominationShapeSource()),
  },
  {
    path: "src/pack/types.generated.ts",
    text: () => laidOut("src/pack/types.generated.ts", packTypesSource()),
  },
  { path: "codes.json", text: () => formattedShort("codes.json", portableCodes()) },
  { path: "conformance/manifest.json", text: () => formattedShort("conformance/manifest.json", manifestFile()) },
  ...conformanceBooks().map((id) => ({ path: `conformance/answers/${id}.json`, text: () => answersFile(id) })),
  { path: "rules/schema.json", text: () => formatted("rules/schema.json", packSchema()) },
];

/** The schemas of inputs, results and cases. They are made by the compiler, and checked where what ships is. */
export function formattedSchemas(): GeneratedFile[] {
  return Object.entries(inputAndResultSchemas()).map(([name, schema]) => {
    const path = `schemas/${name}.json`;
    return { path, text: () => formatted(path, schema) };
  });
}
