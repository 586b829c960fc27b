#!/usr/bin/env node
import { runCommand } from "./cli/run-command.js";
// The command `thidua`: what whoever writes a pack, or tries a question, does in a terminal.
import { processStreams } from "./cli/streams.js";

process.exitCode = await runCommand(process.argv.slice(2), processStreams());
