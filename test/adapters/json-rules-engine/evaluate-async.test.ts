import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { partNames } from "../../../src/adapters/json-rules-engine/parts.js";
import { anGiang } from "../../../src/books/an-giang.js";
import {
  evaluate,
  FactLoadError,
  InvalidInputError,
  InvalidNominationError,
  type Nomination,
  ThiduaError,
} from "../../../src/index.js";
import { evaluateAsync, type FactLoaders } from "../../../src/json-rules-engine.js";
import { department, judgements } from "../../eligibility/nominations.js";

const { record, unit, ...given } = department;
const whole: Nomination = { ...department, judgements };

const loaders: FactLoaders = {
  "record.discipline": async () => record.discipline,
  "record.complete": () => [...record.complete],
  unit: async () => unit,
  judgements: async () => judgements,
};

/** What a call rejects with. */
const rejection = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("evaluateAsync", () => {
  it("decides as `evaluate` does on the whole nomination, receipt included", async () => {
    const decision = await evaluateAsync(anGiang, given, { facts: loaders });
    expect(decision).toStrictEqual(evaluate(anGiang, whole));
    expect(decision.outcome).toBe("eligible");
    expect(await evaluateAsync(anGiang, whole, { facts: {} })).toStrictEqual(decision);
  });

  it("loads every part once, side by side, and tells each what was given", async () => {
    const calls: string[] = [];
    let under = 0;
    let most = 0;
    const counted = Object.fromEntries(
      Object.entries(loaders).map(([part, load]) => [
        part,
        async (nomination: unknown) => {
          expect(nomination).toEqual(given);
          calls.push(part);
          under += 1;
          most = Math.max(most, under);
          await wait(5);
          under -= 1;
          return (load as () => unknown)();
        },
      ]),
    ) as FactLoaders;
    await evaluateAsync(anGiang, given, { facts: counted });
    expect(calls.sort()).toEqual(Object.keys(loaders).sort());
    expect(most).toBe(calls.length);
  });

  it("takes undefined for not on file, in place of what was given too", async () => {
    const { "record.discipline": _, ...others } = loaders;
    const facts = { ...others, "record.discipline": async () => undefined };
    const { outcome, questions } = await evaluateAsync(anGiang, { ...given, record }, { facts });
    expect(outcome).toBe("undetermined");
    expect(questions.map(({ path }) => path)).toEqual(["record.discipline"]);
  });

  it("puts a narrow part over a wide one", async () => {
    const facts: FactLoaders = {
      ...loaders,
      "nominee.group": () => "doanh-nghiep",
      nominee: async () => ({ kind: "tap-the", group: "hop-tac-xa" }) as never,
    };
    const { nominee: _, ...withoutNominee } = given;
    const decision = await evaluateAsync(anGiang, withoutNominee, { facts });
    expect(decision).toStrictEqual(
      evaluate(anGiang, { ...whole, nominee: { kind: "tap-the", group: "doanh-nghiep" } }),
    );
  });

  it("says which parts could not be loaded, and why", async () => {
    const down = new Error("connection lost");
    const fails = () => Promise.reject(down);
    const error = await rejection(evaluateAsync(anGiang, given, { facts: { ...loaders, "record.discipline": fails } }));
    expect(error).toBeInstanceOf(FactLoadError);
    expect(error).toBeInstanceOf(ThiduaError);
    expect(error).toMatchObject({ code: "fact-failed", path: "record.discipline", cause: down });
    const throws = () => {
      throw "no such table";
    };
    const facts = { ...loaders, "record.discipline": fails, unit: throws } as FactLoaders;
    expect(await rejection(evaluateAsync(anGiang, given, { facts }))).toMatchObject({
      problems: [{ path: "unit" }, { path: "record.discipline" }],
      cause: ["no such table", down],
    });
  });

  it.each([
    ["record.discipline", 7],
    ["record.ratings[0].rating", [{ year: 2024, rating: "gioi" }]],
    ["nominee.group", "doanh-nghiepp"],
    ["unit", "so-xay-dung"],
    [
      "record.ratings[1]",
      [
        { year: 2024, rating: "tot" },
        { year: 2024, rating: "xuat-sac" },
      ],
    ],
  ])("refuses what was loaded and is no nomination, at %s", async (path, value) => {
    const part = path.replace(/\[.*/, "");
    const error = await rejection(evaluateAsync(anGiang, given, { facts: { ...loaders, [part]: () => value } }));
    expect(error).toBeInstanceOf(InvalidNominationError);
    expect((error as InvalidNominationError).path).toBe(path);
  });

  it("refuses what is wrong in what was given, whatever is loaded into it", async () => {
    const error = await rejection(evaluateAsync(anGiang, { ...given, record: "none" } as never, { facts: loaders }));
    expect(error).toMatchObject({ code: "invalid-nomination", path: "record" });
    const unknown = { ...loaders, judgements: () => ({ nobody: judgements["noi-bo-doan-ket"] }) };
    expect(await rejection(evaluateAsync(anGiang, given, { facts: unknown }))).toMatchObject({
      path: "judgements.nobody",
    });
  });

  it("refuses a part that there is not, before anything is loaded", async () => {
    let loaded = false;
    const facts = {
      ratings: () => {
        loaded = true;
      },
      unit: 5,
    };
    const error = await rejection(evaluateAsync(anGiang, given, { facts: facts as never }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({
      problems: [
        { path: "facts.ratings", candidates: expect.arrayContaining(["record.ratings"]) },
        { path: "facts.unit" },
      ],
    });
    expect(loaded).toBe(false);
    expect(await rejection(evaluateAsync(anGiang, given, { facts: 1 as never }))).toMatchObject({ path: "facts" });
    expect(await rejection(evaluateAsync({} as never, given, { facts: {} }))).toMatchObject({ path: "book" });
  });

  it("takes only parts that there are, of their own type", () => {
    const wrong = () => [
      // @ts-expect-error No such part.
      evaluateAsync(anGiang, given, { facts: { "record.rating": () => [] } }),
      // @ts-expect-error A part of another type.
      evaluateAsync(anGiang, given, { facts: { "record.ratings": () => [{ year: "2024", rating: "tot" }] } }),
      // @ts-expect-error The question itself is given.
      evaluateAsync(anGiang, { award: "giay-khen", occasion: "so-ket" }, { facts: {} }),
    ];
    expect(wrong).toBeTypeOf("function");
  });

  it("changes neither the nomination nor what was loaded", async () => {
    const mine = structuredClone({ ...given, record });
    const before = structuredClone(mine);
    // Some hosts keep their state behind proxies.
    await evaluateAsync(anGiang, new Proxy(mine, {}), {
      facts: { ...loaders, nominee: () => new Proxy(mine.nominee, {}) },
    });
    expect(mine).toEqual(before);
  });

  it("decides on what was given and loaded, whatever becomes of it meanwhile", async () => {
    const given = structuredClone(whole);
    const { complete } = given.record as { complete: string[] };
    const discipline: unknown[] = [];
    const seen: unknown[] = [];
    const facts: FactLoaders = {
      ground: (nomination) => {
        seen.push(structuredClone(nomination));
        nomination.award = "giay-khen";
        (nomination.nominee as { kind: string }).kind = "ca-nhan";
        return undefined;
      },
      receivedOn: async (nomination) => {
        await wait(2);
        seen.push(nomination);
        discipline.push({ pending: "xac-minh-don-thu", from: "2026-07-01" });
        return "2026-08-01";
      },
      "record.discipline": async () => discipline as never,
    };
    const decision = evaluateAsync(anGiang, given, { facts });
    given.nominee.kind = "ca-nhan";
    given.award = "giay-khen";
    complete.pop();
    expect(await decision).toStrictEqual(evaluate(anGiang, { ...whole, receivedOn: "2026-08-01" }));
    expect(seen).toEqual([whole, whole]);
  });

  it("calls methods of a class, on its object", async () => {
    class Parts {
      readonly #unit = unit;
      unit() {
        return this.#unit;
      }
    }
    class Loaders extends Parts {
      readonly judgements = async () => judgements;
      async "record.discipline"() {
        return record.discipline;
      }
      "record.complete"() {
        return [...record.complete];
      }
    }
    expect(await evaluateAsync(anGiang, given, { facts: new Loaders() })).toStrictEqual(evaluate(anGiang, whole));
    class Wrong extends Loaders {
      query() {}
    }
    expect(await rejection(evaluateAsync(anGiang, given, { facts: new Wrong() }))).toMatchObject({
      code: "invalid-input",
      path: "facts.query",
    });
  });

  it.each([
    ["a map", new Map(Object.entries(loaders))],
    ["a list", Object.values(loaders)],
    ["a promise", Promise.resolve(loaders)],
  ])("refuses %s of functions, none of which would be called", async (_, facts) => {
    expect(await rejection(evaluateAsync(anGiang, given, { facts: facts as never }))).toMatchObject({
      code: "invalid-input",
      path: "facts",
    });
  });

  it("can load every part but the question itself", () => {
    expect(partNames()).toEqual(
      expect.arrayContaining(["record", "record.maternityYears", "nominee.members", "movement"]),
    );
    expect(partNames()).not.toContain("asOf");
    expect(new Set(partNames()).size).toBe(partNames().length);
  });
});
