import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PRINTED = `Cán bộ thứ nhất: Đủ điều kiện trình Hội đồng (6 queries)
Cán bộ thứ hai: Chưa xác định (6 queries)
  Danh sách kỷ luật, vụ việc đã đủ chưa?
Cán bộ thứ ba: Chưa đủ điều kiện (6 queries)
Cán bộ thứ tư: Tạm hoãn (6 queries)
`;

it("the engine's example decides from a database, with one query for each list", () => {
  const run = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "docs/json-rules-engine-example/run.ts"], {
    encoding: "utf8",
  });
  expect(run).toMatchObject({ status: 0, stderr: "", stdout: PRINTED });
}, 60_000);

it("its page shows what it prints", () => {
  expect(readFileSync("docs/json-rules-engine.md", "utf8")).toContain(PRINTED);
});
