import { watch } from "node:fs/promises";
import { readPack } from "../../testing/read-pack.js";
import { EXIT_CODES, type ExitCode } from "../exit-codes.js";
import { packFolder } from "../files.js";
import type { Output } from "../output.js";
import type { CommandDefinition } from "../program.js";
import { reportError } from "../report-error.js";
import type { Streams } from "../streams.js";
import { isFailing, testPack } from "../test-pack.js";
import { testText } from "../test-text.js";

/** How long to wait for further changes: an editor writes a file in several steps. */
const QUIET_MILLISECONDS = 150;

/** `thidua test`: fails where a case fails, a provision is not touched or not seen both ways, or a changed number goes unnoticed. */
export const testCommand: CommandDefinition = {
  name: "test",
  arguments: [["[folder]", "folder"]],
  options: [
    ["--mutate", "mutate"],
    ["--watch", "watch"],
  ],
  run: async ({ folder = ".", mutate, watch: isWatched }, output, streams) => {
    const path = packFolder(String(folder), streams);
    const once = () => runOnce(path, mutate === true, output);
    return isWatched === true ? runAgain(path, once, output, streams) : once();
  },
};

function runOnce(path: string, isMutated: boolean, output: Output): ExitCode {
  const report = testPack(readPack(path), isMutated);
  output.result(report, () => testText(report, path, output));
  return isFailing(report) ? EXIT_CODES.found : EXIT_CODES.done;
}

/** Runs at once and after every change, until it is ended; what is wrong meanwhile ends nothing. */
async function runAgain(path: string, once: () => ExitCode, output: Output, streams: Streams): Promise<ExitCode> {
  const attempt = () => {
    try {
      return once();
    } catch (error) {
      return reportError(error, output);
    }
  };
  let last = attempt();
  streams.writeError(`${output.words("watching", path)}\n`);
  let waiting: NodeJS.Timeout | undefined;
  const { signal } = streams;
  try {
    for await (const _ of watch(path, { recursive: true, ...(signal === undefined ? {} : { signal }) })) {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        last = attempt();
      }, QUIET_MILLISECONDS);
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  } finally {
    clearTimeout(waiting);
  }
  return last;
}
