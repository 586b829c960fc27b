import { withPlainNode } from "./plain-node.js";

// One thread against more, on a file: `npm run bench:file -- [rows] [rounds] [workers]`.
console.log(await withPlainNode("file-run.ts", (run) => run(...process.argv.slice(2))));
