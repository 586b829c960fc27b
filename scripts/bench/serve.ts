import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { nominations } from "./rows-file.js";

/**
 * The load that one `thidua serve` takes: time of each call at the client, which runs on the same machine, and the memory
 * of the service before, halfway and after.
 *
 * Takes a number of calls. Ends with an error where a call is not answered.
 */
const CALLS = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 50;

const service = spawn(process.execPath, ["dist/cli.js", "serve", "--port", "0", "--json"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [started] = await once(service.stdout, "data");
const { url } = JSON.parse(String(started)) as { url: string };
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const bodies = [...nominations(200)].map((input) => JSON.stringify({ book: "an-giang", input }));

try {
  await calls(5_000);
  const memory = [megabytes()];
  const began = performance.now();
  const times = await calls(CALLS / 2);
  memory.push(megabytes());
  times.push(...(await calls(CALLS / 2)));
  const seconds = (performance.now() - began) / 1_000;
  memory.push(megabytes());
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`${CALLS} calls of evaluate, ${AT_ONCE} at once: ${Math.round(CALLS / seconds)} a second`);
  console.log(`milliseconds a call: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.9999)}`);
  console.log(`memory in MB, before, halfway and after: ${memory.join(", ")}`);
} finally {
  agent.destroy();
  service.kill("SIGTERM");
}

/** Makes so many calls, and gives the time of each in milliseconds. */
async function calls(count: number): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) {
      const began = performance.now();
      await post(bodies[index % bodies.length] as string);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return times;
}

function post(body: string): Promise<void> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(new URL("/v1/evaluate", url), { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`a call ended with ${response.statusCode}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The memory that the service holds. */
function megabytes(): number {
  return Math.round(
    Number(execFileSync("ps", ["-o", "rss=", "-p", String(service.pid)], { encoding: "utf8" })) / 1_024,
  );
}
