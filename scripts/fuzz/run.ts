import { describeReport, fuzz } from "./fuzz.js";

const [count = 20_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

console.log(`${count} inputs, seed ${seed}; again with: npm run fuzz -- ${count} ${seed}`);
const start = performance.now();
const report = await fuzz(count, seed);
console.log(describeReport(report));
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
if (report.findings.length > 0) process.exitCode = 1;
