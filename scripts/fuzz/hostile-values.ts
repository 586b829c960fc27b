import type { Draw } from "../bench/draw.js";

const NUMBERS = [0, -0, 1, -1, 0.5, 12, 100, 101, 1899, 1900, 2026, 2199, 2200, 2000, 2001, 2 ** 31, 2 ** 53, 1e308];
const NOT_JSON_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** The first and last days there are, days that are none, and days known only in part. */
const DATES = [
  "1900-01-01",
  "1899-12-31",
  "2199-12-31",
  "2200-01-01",
  "2024-02-29",
  "2025-02-29",
  "2026-09-30",
  "2026-10-01",
  "2025-06-30",
  "2025-07-01",
  "2027-02-28",
  "2027-03-01",
  "0000-00-00",
  "2026-13-01",
  "2026-8-1",
  "2026-08-15T00:00:00Z",
  " 2026-08-15",
  "２０２６-08-15",
  "2026",
  "2026-08",
  "2026-Q3",
  "2026-Q5",
];

const PROTOTYPE_KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then"];

const TEXTS = [
  "",
  " ",
  "không",
  "Bằng khen của Thủ tướng Chính phủ",
  "Ba\u0306\u0300ng khen",
  "\u0000",
  "\ud83d\ude00",
  "\ud83d",
  "\udc00x",
  "\u202eabc",
  "\ufeff",
  "İstanbul",
  "ß",
  "<script>alert(1)</script>",
  "'; drop table nominations; --",
  "%s%d",
  "../../etc/passwd",
];

const LONG = 100_000;
const DEEP = 5_000;

/** Values that JSON has not: an input from JavaScript may hold any of them. */
const NOT_JSON: readonly (() => unknown)[] = [
  () => undefined,
  () => 1n,
  () => Symbol("s"),
  () => () => 1,
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => new Set([1]),
  () =>
    new (class Odd {
      kind = "ca-nhan";
    })(),
  () => Object.assign(Object.create(null), { kind: "ca-nhan" }),
  () => Object.defineProperty({}, "kind", { enumerable: true, get: () => "ca-nhan" }),
  () => new Proxy({ kind: "ca-nhan" }, {}),
  () => new Proxy(["a"], {}),
  () => Object("2026-08-15"),
  () => Object(1),
  () => new Uint8Array(3),
  () => /x/,
  () => new Array(3),
  () => JSON.parse('{"__proto__":{"kind":"ca-nhan"}}'),
  () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    return circle;
  },
  () => {
    let deep: unknown = 1;
    for (let level = 0; level < DEEP; level += 1) deep = [deep];
    return deep;
  },
];

/** A value that does not belong where it is put. */
export function drawHostile(draw: Draw): unknown {
  switch (draw.between(0, 9)) {
    case 0:
    case 1:
      return draw.pick(NUMBERS);
    case 2:
      return draw.pick(NOT_JSON_NUMBERS);
    case 3:
    case 4:
      return draw.pick(DATES);
    case 5:
      return draw.pick(TEXTS);
    case 6:
      return draw.pick([true, false, null, [], {}, [[]], [null], { "": 1 }]);
    case 7:
      return draw.chance(20) ? draw.pick(["x", "ă", "-", "1"]).repeat(LONG) : draw.pick(PROTOTYPE_KEYS);
    case 8:
      return draw.pick(NOT_JSON)();
    default:
      return draw.chance(10) ? Array.from({ length: LONG }, (_, index) => index) : draw.pick(TEXTS);
  }
}

/** A key that no input has, or that every object has. */
export const drawKey = (draw: Draw): string => (draw.chance(50) ? draw.pick(PROTOTYPE_KEYS) : draw.pick(TEXTS));

/** A day at an edge, or none. */
export const drawDate = (draw: Draw): string => draw.pick(DATES);
