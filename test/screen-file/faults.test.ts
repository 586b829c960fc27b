import { truncateSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { screenFileWith } from "../../src/screen-file/screen-file.js";
import type { ScreenFileOptions } from "../../src/screen-file.js";
import { alone, Folder, inThreads, lines, screened } from "./support.js";

const { threaded, book, exits, fails } = inThreads();
const folder = new Folder();
afterAll(() => folder.remove());

const text = lines.join("\n");

describe("threads", () => {
  it.each([
    ["exit", exits],
    ["throw", fails],
  ])("that end by themselves reject the call: they %s", async (_how, ending) => {
    const call = screenFileWith(folder.write(text), { book: ending, workers: 2 }, threaded);
    await expect(call).rejects.toThrow(/exited with code|beside the work/);
  });
});

describe.each([
  ["the calling thread", alone],
  ["threads", threaded],
])("screenFile in %s", (_name, tuning) => {
  const find = (path: string, options: Partial<ScreenFileOptions>) =>
    screenFileWith(path, { book, workers: 2, ...options }, tuning);

  it("refuses a file that becomes shorter while it is read", async () => {
    const path = folder.write(`${text}\n`.repeat(20));
    const onOutcome = ({ index }: { index: number }) => {
      if (index === 0) truncateSync(path, 10_000);
    };
    await expect(find(path, { onOutcome })).rejects.toMatchObject({
      name: "InvalidInputError",
      path: "path",
      received: "a file that became shorter",
    });
  });

  it("waits for a callback that gives a promise, one row after the other", async () => {
    let running = 0;
    const seen: number[] = [];
    const onOutcome = async ({ index }: { index: number }) => {
      running += 1;
      expect(running).toBe(1);
      await setTimeout(0);
      running -= 1;
      seen.push(index);
    };
    await find(folder.write(text), { onOutcome });
    expect(seen).toEqual(lines.map((_, line) => line));
  });

  it("reads only some ranges ahead of a slow callback, however long the file is", async () => {
    const path = folder.write(`${text}\n`.repeat(20));
    // The most that may be in memory: three ranges for each of two threads, of 4,000 bytes and the rest of a line.
    const ahead = 2 * 3 * (4_000 + Math.max(...lines.map((line) => line.length)));
    const handed: number[] = [];
    const onOutcome = async ({ index }: { index: number }) => {
      handed.push(index);
      if (index > 0) return;
      await setTimeout(500);
      truncateSync(path, ahead);
    };
    await expect(find(path, { onOutcome })).rejects.toMatchObject({ received: "a file that became shorter" });
    expect(handed.length).toBeLessThan(lines.length);
  });

  it.each(["onOutcome", "onInvalid", "onProgress"] as const)("rejects with what %s rejects with", async (name) => {
    const callback = async () => {
      throw new Error("disk full");
    };
    await expect(find(folder.write(`${text}\n{`), { [name]: callback })).rejects.toThrow("disk full");
  });

  it("counts the problems of a row past the hundredth", async () => {
    const row = JSON.stringify({ ...JSON.parse(lines[0] as string), record: { ratings: Array(300).fill({}) } });
    const { invalid } = await find(folder.write(row), {});
    expect(invalid).toEqual(screened([row]).invalid);
    expect([invalid[0]?.problems.length, invalid[0]?.moreProblems]).toEqual([100, 500]);
  });
});
