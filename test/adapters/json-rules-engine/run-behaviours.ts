import type { Almanac, Event, RuleResult } from "json-rules-engine";
import {
  all,
  any,
  FALSE,
  facts,
  holds,
  is,
  leaf,
  listen,
  look,
  not,
  on,
  readings,
  rule,
  run,
  type Show,
  seats,
  TRUE,
  thrown,
  typesOf,
  wait,
} from "./behaviour-kit.js";

const comparisons = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const given = { fact: "left", params: { by: 5 }, path: "$.next" };

/** The events that the engine, its rule and the results give, with facts in them filled or not. */
const filled =
  (conditions: unknown, params: unknown, replaceFactsInEventParams: boolean): Show =>
  async ({ make, Rule }) => {
    const heard: unknown[] = [];
    const made = new Rule({ conditions, event: { type: "own", params } } as never);
    const engine = make([made], { replaceFactsInEventParams });
    engine.addFact("left", ({ by = 0 }) => ({ next: 1 + by }));
    for (const name of ["success", "failure"]) {
      on(engine, name, (event: Event) => heard.push(["engine", name, event]));
      listen(made, name, (event: Event) => heard.push(["rule", name, event]));
    }
    const { results, failureResults } = await engine.run(facts);
    return [heard, results.map(({ event }) => event), failureResults.map(({ event }) => event)];
  };

/** How often a fact is computed for conditions and rules beside each other. */
const computed =
  (cache: boolean): Show =>
  async ({ make }) => {
    let calls = 0;
    const asked = all(leaf("count", "lessThan", 9), leaf("count", "greaterThan", 0), leaf("count", "notIn", [5]));
    const engine = make([
      rule(asked),
      rule(asked, "beside"),
      rule(all(leaf("count", "equal", 7)), "after", { priority: 2 }),
    ]);
    const count = () => {
      calls += 1;
      return 7;
    };
    engine.addFact("count", count, { cache });
    return { ...(await run(engine)), calls };
  };

const three = { one: 9, two: 5, three: 2 };

/** What json-rules-engine does in a run, continued: orders, errors, several runs, and everything at once. */
export const runBehaviours: Record<string, Show> = {
  ...Object.fromEntries(
    [null, "few", [], {}, 3].flatMap(
      (value) =>
        [
          [
            `${JSON.stringify(value)} is compared`,
            ({ make }) =>
              run(make(comparisons.map((operator) => rule(all(seats(operator, 3)), operator))), { seats: value }),
          ],
          [
            `${JSON.stringify(value)} is no list`,
            ({ make }) =>
              run(make(["contains", "doesNotContain"].map((operator) => rule(all(seats(operator, 3)), operator))), {
                seats: value,
              }),
          ],
        ] satisfies [string, Show][],
    ),
  ),
  "what is undefined equals undefined": holds(all(seats("equal", undefined)), { seats: undefined }),
  "a path to nothing equals undefined": holds(all(leaf("unit", "equal", undefined, { path: "$.none.of.these" }))),
  "each of one list, some of another": holds(
    all(leaf("years", "everyFact:someValue:not:greaterThanInclusive", [2024, 2026])),
  ),
  "swapped contains": holds(all(seats("swap:contains", [1, 2, 3]))),
  "a path into a list": holds(all(leaf("list", "equal", 50, { path: "$.0.age" })), {
    list: [{ age: 50 }, { age: 60 }],
  }),
  "a path into a list, in brackets": holds(all(leaf("list", "equal", 50, { path: "$.[0].age" })), {
    list: [{ age: 50 }],
  }),
  "a path to all of a list": holds(all(leaf("unit", "contains", 50, { path: "$.staff[*].age" }))),
  "a path to a name with a dot": holds(all(leaf("unit", "equal", 1, { path: "$.['a.b']" })), { unit: { "a.b": 1 } }),
  "a path on what is no object": holds(all(leaf("seats", "equal", 3, { path: "$.[0].age" }))),

  "a fact that is not there, beside one that holds": holds(any(TRUE, leaf("none", "equal", 1)), facts, {
    allowUndefinedFacts: true,
  }),
  "a fact that is not there, beside one that fails": holds(any(FALSE, leaf("none", "equal", 1)), facts, {
    allowUndefinedFacts: true,
  }),
  "a fact is given at once or later": async ({ make }) => {
    const engine = make([rule(all(leaf("now", "equal", 3), leaf("later", "equal", 4)))]);
    engine.addFact("now", () => 3).addFact("later", () => wait().then(() => 4));
    return run(engine, {});
  },
  "a fact has parameters and a path": async ({ make }) => {
    const of = (year: number) => all(leaf("rated", "equal", "good", { params: { year }, path: "$.rating" }));
    const engine = make([rule(of(2024), "2024"), rule(of(2025), "2025")]);
    engine.addFact("rated", async ({ year }) => ({ rating: year === 2025 ? "good" : "fair" }));
    return run(engine, {});
  },
  "a fact is compared with another, both with parameters and a path": async ({ make }) => {
    const value = { fact: "tens", params: { times: 2 }, path: "$.count" };
    const engine = make([rule(all(leaf("fives", "equal", value, { params: { times: 4 }, path: "$.count" })))]);
    engine.addFact("tens", async ({ times }, almanac) => ({
      count: 10 * times * (await almanac.factValue<number>("by")),
    }));
    engine.addFact("fives", ({ times }) => ({ count: 5 * times }));
    return [await run(engine, { by: 1 }), await run(engine, { by: 2 })];
  },
  "a fact behind two others is asked once": async ({ make }) => {
    let calls = 0;
    const part = (name: string, value: unknown) => leaf("part", "equal", value, { params: { name } });
    const engine = make([rule(all(part("level", "commune"), part("seats", 3))), rule(all(part("seats", 3)), "again")]);
    engine.addFact("file", async () => {
      calls += 1;
      return { level: "commune", seats: 3 };
    });
    engine.addFact("part", async ({ name }, almanac) => look(await almanac.factValue("file"), name));
    return { ...(await run(engine, {})), calls };
  },
  "a fact with a cache is computed once for all": computed(true),
  "a fact without one is computed for each condition": computed(false),

  "all stops at the first of three": readings(all(is("one", "x"), is("two"), is("three")), three),
  "all stops at the second of three": readings(all(is("one"), is("two", "x"), is("three")), three),
  "all stops in a group": readings(all(is("one"), all(is("two", "x"), is("three"))), three),
  "any stops at the first of three": readings(any(is("one"), is("two"), is("three")), three),
  "any stops at the second of three": readings(any(is("one", "x"), is("two"), is("three")), three),
  "any stops in a group": readings(all(is("one"), any(is("two"), is("three"))), three),
  "not around all around not": ({ make }) => {
    const inner = not(all(seats("lessThan", 9), not(seats("lessThan", 4))));
    return Promise.all([3, 5].map((value) => run(make([rule(inner)]), { seats: value })));
  },

  "a condition that lacks its name": ({ make }) => thrown(() => make([rule(all({ condition: undefined }))]).run(facts)),
  "a shared condition with a group of no kind": ({ make }) =>
    thrown(() => make().setCondition("x", { few: true } as never)),
  "a shared condition under not in another": async ({ make }) => {
    const engine = make([rule(all({ condition: "left" }, TRUE))]);
    engine.setCondition("full", { all: [seats("lessThan", 1)] } as never);
    engine.setCondition("left", { all: [not({ condition: "full" }), seats("lessThan", 9)] } as never);
    const { results } = await engine.run(facts);
    return results.map((one) => one.toJSON(false));
  },
  "a shared condition that is not there, as text": async ({ make }) => {
    const shared = { condition: "none", name: "not there" };
    const { results } = await make([rule(any(shared, TRUE))], { allowUndefinedConditions: true }).run(facts);
    return JSON.stringify(results);
  },

  "facts in events stay as they are": filled(all(TRUE), { left: given }, false),
  "facts in events of a failure stay as they are": filled(all(FALSE), { left: given }, false),
  "facts with parameters and a path fill events": filled(all(TRUE), { left: given }, true),
  "facts with parameters and a path fill events of a failure": filled(all(FALSE), { left: given }, true),
  "handlers are given the almanac and the whole result": async ({ make, Almanac: Type, Rule }) => {
    const heard: unknown[] = [];
    const note = (of: string) => async (event: Event, almanac: Almanac, result: RuleResult) =>
      heard.push([of, event, almanac instanceof Type, await almanac.factValue("seats"), JSON.stringify(result)]);
    const made = [TRUE, FALSE].map(
      (one) => new Rule({ conditions: any(all(one, TRUE), FALSE), event: { type: "own", params: { n: 1 } } } as never),
    );
    for (const name of ["success", "failure"]) for (const one of made) listen(one, name, note(`rule ${name}`));
    const engine = make(made);
    for (const name of ["success", "failure", "own"]) on(engine, name, note(name));
    await engine.run(facts);
    return heard;
  },
  "a result is a copy": async ({ make, Rule }) => {
    const made = new Rule(rule(all(TRUE)) as never);
    listen(made, "success", (_event: Event, _almanac: Almanac, result: RuleResult) =>
      Reflect.deleteProperty(result.conditions, "all"),
    );
    const engine = make([made]);
    return [await run(engine), await run(engine), made.toJSON(false)];
  },
  "handlers of one priority are waited for before the next": async ({ make }) => {
    const heard: string[] = [];
    const engine = make([9, 5, 1].map((priority) => rule(all(TRUE), `${priority}`, { priority })));
    for (const [name, turns] of [
      ["9", 6],
      ["5", 3],
      ["1", 0],
    ] as const)
      on(engine, name, () => wait(turns).then(() => heard.push(name)));
    await engine.run(facts);
    return heard;
  },
  "a rule that waits tells before its engine": async ({ make, Rule }) => {
    const heard: string[] = [];
    const made = new Rule(rule(all()) as never);
    listen(made, "success", () => wait().then(() => heard.push("rule")));
    const engine = make([made]);
    on(engine, "success", () => heard.push("engine"));
    await engine.run();
    return [...heard, "run"];
  },
  "a run is stopped before facts are asked": async ({ make }) => {
    const read: string[] = [];
    const engine = make([rule(all(is("one")), "one", { priority: 9 }), rule(all(is("two")), "two")]);
    for (const name of ["one", "two"])
      engine.addFact(name, () => {
        read.push(name);
        return name;
      });
    on(engine, "success", () => engine.stop());
    return { ...(await run(engine, {})), read };
  },
  "several runs at once": ({ make }) => {
    const engine = make([rule(all(seats("greaterThan", 4)), "more"), rule(all(seats("greaterThan", 8)), "many")]);
    return Promise.all([5, 1, 9, 3, 12].map((value) => run(engine, { seats: value })));
  },
  "facts that handlers add are in the almanac": async ({ make }) => {
    const engine = make([rule(all(TRUE), "first"), rule(all(seats("lessThan", 5)), "second")]);
    on(engine, "success", (event: Event, almanac: Almanac, result: RuleResult) =>
      almanac.addRuntimeFact(`of ${event.type}`, look(look<object[]>(result.conditions, "all")[0], "value") as never),
    );
    const { almanac } = await engine.run(facts);
    return Promise.all(["of first", "of second"].map((name) => almanac.factValue(name)));
  },
  "an almanac of the host changes every value": async ({ make, Almanac: Type }) => {
    class Loud extends Type {
      override async factValue<Value>(...asked: Parameters<Almanac["factValue"]>): Promise<Value> {
        const value = await super.factValue<unknown>(...asked);
        return (typeof value === "string" ? value.toUpperCase() : value) as Value;
      }
    }
    const { events, almanac } = await make([rule(all(leaf("level", "equal", "COMMUNE")))]).run(
      { level: "commune" },
      { almanac: new Loud() },
    );
    return [typesOf(events), await almanac.factValue("level")];
  },

  "everything at once": async ({ make }) => {
    const seen: unknown[] = [];
    const engine = make([
      rule(
        all(leaf("wanted", "contains", 3, { params: { more: 1 }, path: "$.seats" }), leaf("left", "in", [3])),
        "first",
        {
          name: "first",
          priority: 9,
          onSuccess: (_event: Event, almanac: Almanac) => wait().then(() => almanac.addFact("grown", { by: 3 })),
        },
      ),
      rule(
        all(leaf("wanted", "hasMultiple", { fact: "grown", path: "$.by" }, { params: { more: 1 }, path: "$.seats" })),
        "second",
      ),
    ]);
    engine.addOperator<number[], number>("hasMultiple", (list, by) => list.some((one) => one % by === 0));
    engine.addFact("base", async (_params, almanac) => wait().then(() => almanac.factValue("start")));
    engine.addFact(
      "wanted",
      async ({ more }, almanac) => {
        seen.push("wanted");
        return { seats: [(await almanac.factValue<number>("base")) + more] };
      },
      { priority: 4 },
    );
    engine.addFact("left", async (_params, almanac) => {
      seen.push("left");
      return (await almanac.factValue<number>("base")) + 1;
    });
    for (const name of ["success", "failure"]) on(engine, name, ({ type }: Event) => seen.push([name, type]));
    const each = async (given: Record<string, unknown>) => {
      const { results, failureResults } = await engine.run(given);
      return [results, failureResults].map((found) => found.map((one) => one.toJSON(false)));
    };
    return [await each({ start: 2 }), await each({ start: 5, grown: { by: 4 } }), seen];
  },
};
