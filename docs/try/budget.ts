import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { firstLoad, launchBrowser } from "./measure.js";
import { serve } from "./serve.js";

const OUT = "docs/try/out";

const { address, close } = await serve(OUT);
const browser = await launchBrowser();
// The first page of a browser pays for its start.
await firstLoad(browser, address);
const { files, bytes, interactiveAfter } = await firstLoad(browser, address);
const single = gzipSync(readFileSync(`${OUT}/thu-mot-de-nghi.html`)).length;
for (const file of files) console.log(`${String(file.bytes).padStart(8)}  ${file.name}`);
console.log(`${String(bytes).padStart(8)}  bytes under gzip on the first load, of 300,000`);
console.log(`${String(single).padStart(8)}  bytes under gzip of the single file, of 500,000`);
console.log(`${String(Math.round(interactiveAfter ?? 0)).padStart(8)}  ms until the page can be used, of 1,000`);
await browser.close();
close();
