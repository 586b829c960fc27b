import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** What only questions, problems and wordings of other answers need. */
const ELSEWHERE = [
  "src/questions/other-inputs.ts",
  "src/questions/dossier-fields.ts",
  "src/errors/any-problem.ts",
  "src/errors/finding.ts",
];

describe("a bundle that only decides", () => {
  it("holds nothing that no decision can answer", async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: ["src/eligibility.ts"],
      bundle: true,
      format: "esm",
      charset: "utf8",
      outdir: "dist",
      write: false,
      minifySyntax: true,
      metafile: true,
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
    expect(used).toContain("src/questions/nomination-inputs.ts");
    expect(used.filter((path) => ELSEWHERE.includes(path))).toEqual([]);
    // Wordings of dossiers and quotas stand in the same file as those of decisions.
    expect(outputFiles[0]?.text).toContain("Tiêu chuẩn: đạt một là đủ");
    expect(outputFiles[0]?.text).not.toContain("Số bộ hồ sơ");
  });
});
