import type { CommandDefinition } from "../program.js";

/** `thidua serve`: answers over HTTP until it is ended. What only it needs is loaded when it runs. */
export const serveCommand: CommandDefinition = {
  name: "serve",
  options: [
    ["--host <address>", "host"],
    ["--port <number>", "port"],
    ["--pack <folders...>", "pack"],
    ["--threads <number>", "threads"],
    ["--max-body <bytes>", "maxBody"],
    ["--max-calls <number>", "maxCalls"],
    ["--timeout <milliseconds>", "timeout"],
    ["--grace <milliseconds>", "grace"],
  ],
  run: async (...given) => (await import("../serve.js")).serve(...given),
};
