import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findDifferences } from "../../src/testing/differences.js";
import { readPack } from "../../src/testing.js";
import { thidua } from "../cli/streams.js";

const page = readFileSync("docs/encode-a-plan.md", "utf8");
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const root = mkdtempSync(join(tmpdir(), "encode-a-plan-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// The finished pack finds its schema as it does here.
const folder = join(root, "docs");
cpSync("rules/schema.json", join(root, "rules", "schema.json"));

/** The arguments of a line such as `npx thidua-rules new x --name "Two words"`. */
const argumentsOf = (line: string): string[] =>
  [...line.replace(/^npx thidua-rules /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );

/** Every value within a value. */
function* within(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* within(inner);
}

describe("docs/encode-a-plan.md", () => {
  it("can be walked: each command prints what the page shows", async () => {
    const commands = blocks.flatMap(({ language, text }, index) =>
      language === "" ? [{ command: text.trim(), shown: blocks[index + 1] }] : [],
    );
    expect(commands.map(({ command }) => argumentsOf(command)[0])).toEqual(["new", "test", "lint", "test"]);
    for (const [index, { command, shown }] of commands.entries()) {
      // The reader fills the files in between the second command and the third, and the first cases go.
      if (index === 2) {
        rmSync(join(folder, "song-mau", "cases"), { recursive: true });
        cpSync("docs/song-mau", join(folder, "song-mau"), { recursive: true });
      }
      const { code, out, error } = await thidua(argumentsOf(command), { folder });
      expect([command, code, error]).toEqual([command, 0, ""]);
      expect(shown?.language).toBe("text");
      const [beginning = "", rest] = (shown?.text ?? "").split("…\n");
      expect(rest === undefined ? out : out.slice(0, beginning.length)).toBe(beginning);
    }
  });

  it("shows only what is in the finished pack", () => {
    const { files, caseFiles } = readPack("docs/song-mau");
    const own = files.map(({ document }) => document).filter(({ pack }) => pack === "song-mau");
    const values = [...within([...own, ...caseFiles])];
    const shown = blocks.filter(({ language }) => language === "json").map(({ text }) => JSON.parse(text));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((one) => !values.some((value) => findDifferences(value, one, "$").length === 0))).toEqual([]);
  });
});
