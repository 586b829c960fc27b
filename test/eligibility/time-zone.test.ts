import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./time-zone-script.ts", import.meta.url));
const answersIn = (zone: string) =>
  execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8", env: { ...process.env, TZ: zone } });

describe("the machine's time zone", () => {
  it("changes no answer", () => {
    const [first, ...others] = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"].map(answersIn);
    expect(first?.length).toBeGreaterThan(1000);
    for (const other of others) expect(other).toBe(first);
  });
});
