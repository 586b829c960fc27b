import { demo } from "./demo.js";

// A reader that stops early, such as `head`, is no fault.
process.stdout.on("error", () => process.exit());

const { status, out, error } = demo(process.argv.slice(2));
if (out !== undefined) process.stdout.write(`${out}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = status;
