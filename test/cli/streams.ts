import { runCommand } from "../../src/cli/run-command.js";

/** What a run of the command wrote, and what it ended with. */
export interface Run {
  code: number;
  out: string;
  error: string;
}

/** Runs the command in this process. */
export async function thidua(
  args: readonly string[],
  { input = "", folder = process.cwd(), signal }: { input?: string; folder?: string; signal?: AbortSignal } = {},
): Promise<Run> {
  let [out, error] = ["", ""];
  const code = await runCommand(args, {
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    readInput: () => input,
    folder,
    ...(signal === undefined ? {} : { signal }),
  });
  return { code, out, error };
}
