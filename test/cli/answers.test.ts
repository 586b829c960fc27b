import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { runCommand } from "../../src/cli/run-command.js";
import { deadlines, dossierFor, evaluate, explain, recommend } from "../../src/index.js";
import { caseFiles } from "../cases/files.js";
import { thidua } from "./streams.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
} as const;
const { award: _, ...candidacy } = nomination;
const asked = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the" },
} as const;
const term = { from: "2026-01-01", to: "2026-12-31" } as const;

describe("a question in a terminal", () => {
  it.each([
    ["evaluate", nomination, evaluate(anGiang, nomination)],
    ["recommend", candidacy, recommend(anGiang, candidacy)],
    ["dossier", asked, dossierFor(anGiang, asked)],
    ["deadlines", term, deadlines(anGiang, term)],
  ] as const)("%s gives what the function gives, in words and as JSON", async (command, input, result) => {
    const given = { input: JSON.stringify(input) };
    const words = await thidua([command, "--book", "an-giang"], given);
    expect(words).toEqual({ code: 0, out: `${explain(result)}\n`, error: "" });
    const english = await thidua([command, "--book", "an-giang", "--en", "--detail", "full"], given);
    expect(english.out).toBe(`${explain(result, { locale: "en", detail: "full" })}\n`);
    const json = await thidua([command, "--book", "an-giang", "--json"], given);
    expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it("takes every call of the cases", async () => {
    const commands = {
      assess: "assess",
      checkDossier: "check-dossier",
      timelineAt: "timeline",
      checkDeadline: "check-deadline",
      checkQuota: "quota",
      prizeFor: "prize",
    } as const;
    for (const [call, command] of Object.entries(commands)) {
      const file = caseFiles().find(({ cases }) => cases.some((one) => one.call === call));
      const one = file?.cases.find((each) => each.call === call);
      const { code, out } = await thidua([command, "--book", String(file?.book), "--json"], {
        input: JSON.stringify(one?.input),
      });
      expect([command, code]).toEqual([command, 0]);
      expect(JSON.parse(out)).toMatchObject(one?.expect.result ?? {});
    }
  });

  it("explains a result that was stored", async () => {
    const result = evaluate(anGiang, nomination);
    const input = JSON.stringify(result);
    expect((await thidua(["explain", "--en"], { input })).out).toBe(`${explain(result, { locale: "en" })}\n`);
    expect(JSON.parse((await thidua(["explain", "--json"], { input })).out)).toHaveProperty("heading");
  });

  it("reads a file, and a pack in a folder", async () => {
    const fromFolder = await thidua(["lint", "rules/an-giang"]);
    expect(fromFolder.code).toBe(0);
    const folder = await thidua(["evaluate", "--book", "rules/an-giang", "--json"], {
      input: JSON.stringify(nomination),
    });
    expect(JSON.parse(folder.out)).toEqual(JSON.parse(JSON.stringify(evaluate(anGiang, nomination))));
  });
});

describe("what is refused", () => {
  it.each([
    [["evaluat"], "Không có lệnh evaluat"],
    [["lint", "--jsn"], "Không có tùy chọn --jsn (--json?)"],
    [["evaluate"], "Thiếu tùy chọn --book"],
    [["diff", "an-giang"], "Thiếu tham số after"],
    [["lint", "a", "b"], "Thừa tham số"],
    [["evaluate", "--book"], "cần một giá trị"],
    [["evaluate", "--book", "nowhere"], "Không có bộ quy tắc hay thư mục nào là nowhere"],
    [["evaluate", "no-such.json", "--book", "an-giang"], "Không đọc được tệp"],
    [["evaluate", "--book", "an-giang"], "Không đọc được JSON"],
  ])("%s: in words, with 2, and without a stack", async (args, words) => {
    const { code, out, error } = await thidua(args, { input: "{ " });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(words);
    expect(error).not.toMatch(/^\s+at /m);
  });

  it("is each problem of an input, with its path", async () => {
    const { code, error } = await thidua(["evaluate", "--book", "an-giang", "--en"], {
      input: '{"award":"bang-khen"}',
    });
    expect(code).toBe(2);
    for (const path of ["award", "occasion", "asOf", "nominee"]) expect(error).toContain(`- ${path}: `);
  });

  it("is data for a program", async () => {
    const { code, out, error } = await thidua(["evaluate", "--book", "an-giang", "--json"], { input: "{}" });
    expect([code, error]).toEqual([2, ""]);
    expect(JSON.parse(out)).toMatchObject({ type: "error", code: "invalid-nomination" });
    expect(JSON.parse((await thidua(["lint", "--jsn", "--json"])).out)).toMatchObject({ code: "unknownOption" });
  });
});

describe("a fault of the command itself", () => {
  it("is named in a line, and ends with 3", async () => {
    let error = "";
    const code = await runCommand(["explain"], {
      write: () => {},
      writeError: (text) => {
        error += text;
      },
      readInput: () => {
        throw new RangeError("no memory");
      },
      folder: ".",
    });
    expect([code, error]).toEqual([3, "Lỗi của chính lệnh này, xin báo lại: no memory\n"]);
  });
});

describe("the help", () => {
  it("is Vietnamese, and English with --en", async () => {
    const vietnamese = await thidua([]);
    expect(vietnamese).toMatchObject({ code: 0, error: "" });
    expect(vietnamese.out).toMatch(/^Cách dùng: thidua/);
    expect(vietnamese.out).not.toMatch(/^(Usage|Options|Commands):/m);
    expect((await thidua(["--en"])).out).toMatch(/^Usage: thidua/);
    expect((await thidua(["evaluate", "--help", "--en"])).out).toContain("decide a nomination");
  });

  it("gives the version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect((await thidua(["--version"])).out).toBe(`${version}\n`);
  });
});
