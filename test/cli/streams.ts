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
  {
    input = "",
    folder = process.cwd(),
    signal,
    heard = () => {},
  }: { input?: string; folder?: string; signal?: AbortSignal; heard?: (text: string) => void } = {},
): Promise<Run> {
  let [out, error] = ["", ""];
  const code = await runCommand(args, {
    write: (text) => {
      out += text;
      heard(text);
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
