import { writeFileSync } from "node:fs";
import { GENERATED } from "./generated.js";

for (const { path, text } of GENERATED) {
  writeFileSync(path, text());
  console.log(path);
}
