import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "America/Sao_Paulo"];

// Every day of years in which one of the zones changed its clocks, some of them at midnight.
const SCRIPT = `
  import * as dates from "./src/dates.ts";
  import { createHash } from "node:crypto";
  const hash = createHash("sha256");
  const spans = [["1975-01-01", "1976-03-01"], ["2017-12-30", "2020-03-02"], ["2025-01-01", "2026-03-01"]];
  for (const [start, stop] of spans) {
    for (let day = start; day !== stop; day = dates.addDays(day, 1)) {
      const month = day.slice(0, 7);
      hash.update(JSON.stringify([
        day, dates.isCivilDate(day), dates.getLastDay(month),
        dates.daysBetween("2000-02-29", day),
        dates.wholeYearsBetween("2024-02-29", day), dates.wholeYearsBetween(month, "2030"),
        dates.addWorkingDays(day, 7, ["2018-11-05", "2025-09-02"]),
        dates.compareDates(day, "2018-11"),
      ]));
    }
  }
  console.log(JSON.stringify({
    // Proof that the zone was taken: the hours that local midnight is away from UTC's.
    offset: new Date(2018, 10, 5).getTimezoneOffset() / 60,
    digest: hash.digest("hex"),
    sample: [dates.addDays("2018-11-03", 1), dates.getLastDay("2025-Q3"), dates.addWorkingDays("2026-05-01", 1)],
  }));
`;

async function runIn(zone: string): Promise<{ offset: number; digest: string; sample: string[] }> {
  const args = ["--import", "tsx", "--input-type=module", "-e", SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

describe("the machine's time zone", () => {
  it("changes no result", { timeout: 60_000 }, async () => {
    const runs = await Promise.all(ZONES.map(runIn));
    expect(runs.map((run) => run.offset)).toEqual([0, -7, 8, 2]);
    expect(new Set(runs.map((run) => run.digest)).size).toBe(1);
    for (const run of runs) expect(run.sample).toEqual(["2018-11-04", "2025-09-30", "2026-05-04"]);
  });
});
