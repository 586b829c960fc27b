import { isDeepStrictEqual } from "node:util";
import { type Explainable, explain, ThiduaError } from "../../src/index.js";
import type { FuzzedFunction } from "./functions.js";
import { globalKeys, snapshot } from "./snapshot.js";

/** What a call did that no call may do. */
export interface Fault {
  kind:
    | "untyped-error"
    | "error-without-problems"
    | "unexplained"
    | "input-changed"
    | "globals-changed"
    | "not-json"
    | "not-deterministic"
    | "slow";
  detail: string;
}

/** In milliseconds of the processor. */
const SLOW = 200;

type Ending = { value: unknown } | { error: unknown };

/** Calls a function twice and says what was wrong; undefined where nothing was. */
export async function examine(
  { call, isOpaque, slowAfter = SLOW }: FuzzedFunction,
  args: readonly unknown[],
): Promise<Fault | undefined> {
  const [before, globals] = [snapshot(args), globalKeys()];
  const [ending, time] = await timed(call, args);
  const fault = "error" in ending ? faultOfError(ending.error) : isOpaque ? undefined : faultOfValue(ending.value);
  if (fault !== undefined) return fault;
  const [again, timeAgain] = await timed(call, args);
  if (globalKeys() !== globals) return { kind: "globals-changed", detail: "" };
  if (snapshot(args) !== before) return { kind: "input-changed", detail: firstDifference(before, snapshot(args)) };
  if (!isOpaque && !isSame(ending, again)) return { kind: "not-deterministic", detail: "" };
  // A busy machine is slow once; what is slow by itself is so twice.
  if (Math.min(time, timeAgain) > slowAfter) return { kind: "slow", detail: "" };
  return undefined;
}

async function timed(call: FuzzedFunction["call"], args: readonly unknown[]): Promise<[Ending, number]> {
  const start = process.cpuUsage();
  let ending: Ending;
  try {
    ending = { value: await (call as (...given: unknown[]) => unknown)(...args) };
  } catch (error) {
    ending = { error };
  }
  const { user, system } = process.cpuUsage(start);
  return [ending, (user + system) / 1_000];
}

function faultOfError(error: unknown): Fault | undefined {
  if (!(error instanceof ThiduaError)) return { kind: "untyped-error", detail: describeError(error) };
  const { problems } = error;
  if (problems.length === 0 || !isJson(problems)) return { kind: "error-without-problems", detail: error.code };
  return unexplained(error);
}

function faultOfValue(value: unknown): Fault | undefined {
  if (value === undefined || !isJson(value)) return { kind: "not-json", detail: "" };
  const isResult = typeof value === "object" && value !== null && "type" in value && "receipt" in value;
  return isResult ? unexplained(value as Explainable) : undefined;
}

function unexplained(result: Explainable | ThiduaError): Fault | undefined {
  try {
    for (const locale of ["vi", "en"] as const) {
      const words = explain(result, { locale });
      if (/undefined|\[object/.test(words)) return { kind: "unexplained", detail: "shows undefined" };
    }
  } catch (error) {
    return { kind: "unexplained", detail: describeError(error) };
  }
  return undefined;
}

/** Whether a value comes back from JSON as it was, but for the sign of 0. */
function isJson(value: unknown): boolean {
  const json = JSON.stringify(value);
  return json !== undefined && isDeepStrictEqual(JSON.parse(json), withoutSignOfZero(value));
}

function withoutSignOfZero(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(withoutSignOfZero);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSignOfZero(inner)]));
}

function isSame(one: Ending, other: Ending): boolean {
  if ("value" in one) return "value" in other && isDeepStrictEqual(one.value, other.value);
  return (
    "error" in other && isDeepStrictEqual((one.error as ThiduaError).problems, (other.error as ThiduaError).problems)
  );
}

/** An error by its name, and where in the source it arose. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\/((?:src|node_modules)\/[^)\s]+?:\d+):\d+/.exec(error.stack ?? "")?.[1] ?? "";
  return `${error.name}: ${error.message.slice(0, 120)} at ${place}`;
}

function firstDifference(before: string, after: string): string {
  const lines = after.split("\n");
  const at = before.split("\n").findIndex((line, index) => line !== lines[index]);
  return `${before.split("\n")[at] ?? ""} became ${lines[at] ?? "nothing"}`.slice(0, 200);
}
