import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../../src/books/an-giang.js";
import { evaluateAsync } from "../../../src/json-rules-engine.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
} as const;

describe("the signal of evaluateAsync", () => {
  it("rejects before anything is loaded", async () => {
    const loaded: string[] = [];
    const facts = { unit: () => void loaded.push("unit") } as const;
    const call = evaluateAsync(anGiang, nomination, { facts: facts as never, signal: AbortSignal.abort("closed") });
    await expect(call).rejects.toBe("closed");
    expect(loaded).toEqual([]);
  });

  it("rejects while a query never ends, and reaches the query", async () => {
    const controller = new AbortController();
    let given: AbortSignal | undefined;
    const unit = (_: unknown, { signal }: { signal?: AbortSignal }) => {
      given = signal;
      return new Promise<undefined>(() => {});
    };
    const call = evaluateAsync(anGiang, nomination, { facts: { unit }, signal: controller.signal });
    setTimeout(1).then(() => controller.abort(new Error("closed")));
    await expect(call).rejects.toThrow("closed");
    expect(given).toBe(controller.signal);
  });

  it("changes nothing where it is not aborted", async () => {
    const { signal } = new AbortController();
    expect(await evaluateAsync(anGiang, nomination, { signal })).toEqual(await evaluateAsync(anGiang, nomination));
  });
});
