#!/usr/bin/env node
// The command `thidua`: what whoever writes a pack, or tries a question, does in a terminal.
import { runCommand } from "./cli/run-command.js";
import { processStreams } from "./cli/streams.js";

// It is built as CommonJS too, which has no top-level await.
void runCommand(process.argv.slice(2), processStreams()).then((code) => {
  process.exitCode = code;
});
