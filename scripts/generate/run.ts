import { writeFileSync } from "node:fs";
import { formattedSchemas, GENERATED } from "./generated.js";

for (const { path, text } of [...GENERATED, ...formattedSchemas()]) {
  writeFileSync(path, text());
  console.log(path);
}
