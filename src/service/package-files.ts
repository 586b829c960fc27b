import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { shippedFolder } from "../testing/shipped-folder.js";

/** The folder of this package. In CommonJS the build replaces `import.meta.url` by the file's address. */
export const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve("thidua-rules/package.json"));

let openApi: string | undefined;
let version: string | undefined;

/** The description of the service in OpenAPI 3.1, as JSON. */
export function openApiText(): string {
  openApi ??= readFileSync(join(shippedFolder("schemas"), "openapi.json"), "utf8");
  return openApi;
}

/** The version of this package. */
export function packageVersion(): string {
  version ??= (JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string }).version;
  return version;
}
