import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { countLines, folder, skipped } from "./installed.js";

it("keeps the Express server under 67 lines, and the scripts under 35", () => {
  expect(countLines("express/server.js")).toBeLessThanOrEqual(67);
  expect(countLines("python/portal.py")).toBeLessThanOrEqual(35);
  expect(countLines("php/portal.php")).toBeLessThanOrEqual(35);
});

const hasProgram = (name: string) => spawnSync(name, ["--version"]).status === 0;

/** Starts `thidua serve` of the installed package for a test. */
async function serving(test: (url: string) => void): Promise<void> {
  const service = spawn(
    process.execPath,
    [join(folder, "node_modules/thidua-rules/dist/cli.js"), "serve", "--port", "0", "--threads", "0", "--json"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  try {
    const [line] = await once(service.stdout, "data");
    test(JSON.parse(String(line)).url);
  } finally {
    service.kill();
    await once(service, "exit");
  }
}

const decided = [
  "1\tfor-council\tĐủ điều kiện trình Hội đồng: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
  "2\tundetermined\tChưa xác định: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
];

describe.skipIf(skipped !== undefined)(`servers${skipped ? ` (${skipped})` : ""}`, () => {
  it("lists, screens, decides, lists papers and writes a calendar in Express with SQLite", async () => {
    const { app } = (await import(pathToFileURL(join(folder, "express/server.js")).href)) as {
      app: { listen(port: number, host: string): Server };
    };
    const server = app.listen(0, "127.0.0.1");
    await once(server, "listening");
    const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    const json = async (path: string) => (await get(path)).json();
    try {
      expect(await json("/nominees")).toHaveLength(3);

      const screening = await json("/screening");
      expect(screening.outcomes).toMatchObject([
        { id: "1", outcome: "for-council" },
        { id: "2", outcome: "undetermined" },
      ]);
      expect(screening.refused).toMatchObject([{ row: 3, column: "award", value: "Bằng khen" }]);

      const { decision, text } = await json("/nominees/1/decision");
      expect(decision.outcome).toBe("for-council");
      expect(text).toContain("Đủ điều kiện trình Hội đồng");
      expect((await json("/nominees/1/dossier")).documents.length).toBeGreaterThan(2);

      const refused = await get("/nominees/3/decision");
      expect([refused.status, (await refused.json()).refused]).toMatchObject([404, [{ value: "Bằng khen" }]]);
      expect((await get("/nominees/9/decision")).status).toBe(404);

      const calendar = await get("/deadlines.ics?from=2026-01-01&to=2026-12-31");
      expect(calendar.headers.get("content-type")).toContain("text/calendar");
      const entries = await calendar.text();
      expect([entries.startsWith("BEGIN:VCALENDAR"), entries.includes("BEGIN:VEVENT")]).toEqual([true, true]);
      const wrong = await get("/deadlines.ics?from=01/01/2026&to=2026-12-31");
      expect([wrong.status, (await wrong.json()).problems]).toMatchObject([400, [{ path: "from", code: "bad-date" }]]);
    } finally {
      server.close();
    }
  });

  it.skipIf(!hasProgram("python3"))("decides from Python through the service", () =>
    serving((url) => {
      const out = execFileSync("python3", [join(folder, "python/portal.py"), url], { encoding: "utf8" });
      expect(out.trimEnd().split("\n")).toEqual(decided);
    }),
  );

  it.skipIf(!hasProgram("php"))("decides from PHP through the service", () =>
    serving((url) => {
      const out = execFileSync("php", [join(folder, "php/portal.php"), url], { encoding: "utf8" });
      expect(out.trimEnd().split("\n")).toEqual(decided);
    }),
  );
});
