import type { Almanac, Event, RuleProperties, RuleResult } from "json-rules-engine";
import {
  type Any,
  all,
  any,
  FALSE,
  facts,
  holds,
  is,
  leaf,
  listen,
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
  type WholeAlmanac,
  wait,
} from "./behaviour-kit.js";

/** What json-rules-engine does in a run, shown on whatever engine it is given. */
export const behaviours: Record<string, Show> = {
  "all holds": holds(all(TRUE, TRUE)),
  "all fails": holds(all(TRUE, FALSE)),
  "any holds": holds(any(FALSE, TRUE)),
  "any fails": holds(any(FALSE, FALSE)),
  "not turns round": holds(not(TRUE)),
  "not over a group": holds(not(any(FALSE, all(TRUE, FALSE)))),
  "not of not": holds(not(not(TRUE))),
  "groups in groups": holds(any(all(FALSE, TRUE), all(any(FALSE, TRUE), not(FALSE)))),
  "an empty all": holds(all()),
  "an empty any": holds(any()),
  "a leaf at the root": holds(TRUE),
  "a leaf without a value": holds(all({ fact: "seats", operator: "equal" })),
  "all that is no list": holds({ all: TRUE }),
  "not that is a list": holds({ not: [TRUE] }),
  "all and any in one node": holds({ all: [TRUE], any: [FALSE] }),

  ...Object.fromEntries(
    [
      seats("notEqual", 4),
      seats("in", [2, 3]),
      seats("notIn", [2, 3]),
      seats("lessThan", 4),
      seats("lessThanInclusive", 3),
      seats("greaterThan", 3),
      seats("greaterThanInclusive", 3),
      leaf("years", "contains", 2024),
      leaf("years", "doesNotContain", 2024),
      leaf("seats", "contains", 3),
      leaf("unit", "lessThan", 3),
      seats("not:equal", 4),
      seats("swap:in", 3),
      seats("someValue:equal", [2, 3]),
      seats("everyValue:lessThan", [4, 5]),
      seats("someValue:equal", 3),
      leaf("years", "someFact:equal", 2025),
      leaf("years", "everyFact:greaterThan", 2024),
      leaf("years", "everyFact:someValue:equal", [2024, 2025]),
      leaf("years", "not:someFact:equal", 2023),
      leaf("seats", "someFact:equal", 3),
      seats("unheard", 3),
      seats("unheard:equal", 3),
      leaf("unit", "equal", "commune", { path: "$.level" }),
      leaf("unit", "equal", 50, { path: "$.staff.1.age" }),
      leaf("unit", "equal", "commune", { path: "level" }),
      leaf("seats", "equal", 3, { path: "$.level" }),
      leaf("unit", "equal", 50, { path: "$.staff[1].age" }),
      leaf("unit", "contains", 50, { path: "$..age" }),
      leaf("unit", "equal", "commune", { path: "$['level']" }),
      seats("equal", { fact: "seats" }),
      leaf("unit", "equal", { fact: "unit", path: "$.level" }, { path: "$.level" }),
    ].map((one) => [JSON.stringify(one), holds(all(one))]),
  ),

  "a fact that is not there": holds(all(leaf("none", "equal", 1))),
  "a fact that is not there and may be": holds(all(leaf("none", "equal", 1)), {}, { allowUndefinedFacts: true }),
  "what is not there differs": holds(all(leaf("none", "notEqual", 1)), {}, { allowUndefinedFacts: true }),
  "what is not there under not": holds(not(leaf("none", "equal", 1)), {}, { allowUndefinedFacts: true }),
  "a fact that gives undefined differs": holds(all(seats("notEqual", 1)), { seats: undefined }),
  "a field that is not there differs": holds(all(leaf("unit", "notEqual", 1, { path: "$.none" }))),
  "a fact that is null": holds(all(seats("equal", null)), { seats: null }),
  "a fact that rejects": holds(all(seats("equal", 1)), { seats: () => Promise.reject(new Error("down")) }),
  "a fact that throws": holds(all(seats("equal", 1)), {
    seats: () => {
      throw new Error("down");
    },
  }),

  "conditions of high priority are read first": readings(any(is("one"), is("two", "two", { priority: 5 }))),
  "facts of high priority are read first": readings(any(is("one"), is("three")), { three: 4 }),
  "all stops at a failure of high priority": readings(all(is("one", "x", { priority: 3 }), is("two"), is("three"))),
  "all of one priority are read": readings(all(is("one", "x"), is("two"), is("three"))),
  "a group has a priority": readings(any({ ...all(is("one")), priority: 1 }, { ...all(is("two")), priority: 9 })),

  "rules of high priority run first": async ({ make }) => {
    const engine = make([
      rule(all(TRUE), "low"),
      rule(all(TRUE), "high", { priority: 10 }),
      rule(all(TRUE), "low too"),
    ]);
    return run(engine);
  },
  "a rule's priority may change": async ({ make, Rule }) => {
    const late = new Rule(rule(all(TRUE), "late") as RuleProperties);
    const engine = make([rule(all(TRUE), "early", { priority: 2 }), late.setPriority(5)]);
    return run(engine);
  },
  "a priority of none": ({ Rule }) =>
    thrown(() => new Rule(rule(all(TRUE), "own", { priority: -1 }) as RuleProperties)),

  "a fact is computed once for its parameters": async ({ make }) => {
    const calls: unknown[] = [];
    const counted = (year: number) => leaf("count", "equal", year, { params: { year } });
    const engine = make([rule(all(counted(1), counted(2), counted(1)))]);
    engine.addFact("count", (params) => {
      calls.push(params);
      return params.year;
    });
    return { ...(await run(engine)), calls };
  },
  "a fact without a cache is computed each time": async ({ make }) => {
    let calls = 0;
    const engine = make([rule(all(leaf("count", "greaterThan", 0))), rule(all(leaf("count", "greaterThan", 0)))]);
    engine.addFact("count", () => ++calls, { cache: false });
    return { ...(await run(engine)), calls };
  },
  "a fact that asks another": async ({ make }) => {
    const engine = make([rule(all(leaf("double", "equal", 6)))]);
    engine.addFact("double", async (_params, almanac) => 2 * (await almanac.factValue<number>("seats")));
    return run(engine);
  },
  "a fact of the run over one of the engine": async ({ make }) => {
    const engine = make([rule(all(seats("equal", 9)))]);
    engine.addFact("seats", 1);
    return [await run(engine, { seats: 9 }), await run(engine, {})];
  },
  "a fact may be removed": async ({ make }) => {
    const engine = make([rule(all(TRUE))]);
    engine.addFact("seats", 3);
    return [engine.removeFact("seats"), engine.removeFact("seats"), await thrown(() => engine.run())];
  },
  "a fact needs a name": ({ make }) => thrown(() => make().addFact("", 1)),
  "a fact of a class": async ({ make, Fact }) => {
    const fact = new Fact("seats", 3);
    const engine = make([rule(all(TRUE))]).addFact(fact);
    return [engine.getFact("seats") === fact, await run(engine, {})];
  },

  "an operator of the host": async ({ make }) => {
    const engine = make([rule(all(seats("isOdd", true))), rule(not(seats("isOdd", true)), "even")]);
    engine.addOperator<number, boolean>("isOdd", (fact, value) => (fact % 2 === 1) === value);
    return run(engine);
  },
  "an operator in place of the library's": async ({ make }) => {
    const engine = make([rule(not(seats("equal", 3)), "under not"), rule(all(seats("not:equal", 3)), "decorated")]);
    engine.addOperator("equal", () => false);
    return run(engine);
  },
  "an operator that looks at its fact first": async ({ make, Operator }) => {
    const engine = make([rule(all(leaf("unit", "atMost", 3)), "unit"), rule(all(seats("atMost", 3)), "seats")]);
    engine.addOperator(
      new Operator<number, number>("atMost", (fact, value) => fact <= value, Number.isFinite as never),
    );
    return run(engine);
  },
  "an operator may be removed": async ({ make }) => {
    const engine = make([rule(all(seats("not:equal", 4)))]);
    return [engine.removeOperator("equal"), engine.removeOperator("equal"), await thrown(() => engine.run(facts))];
  },
  "a decorator of the host": async ({ make }) => {
    const engine = make([rule(all(seats("more:not:equal", 3)))]);
    engine.addOperatorDecorator<number, number, number, number>("more", (fact, value, next) => next(fact + 1, value));
    return run(engine);
  },
  "a decorator may be removed": async ({ make }) => {
    const engine = make([rule(all(seats("not:equal", 4)))]);
    return [engine.removeOperatorDecorator("not"), await thrown(() => engine.run(facts))];
  },

  "conditions are shared": async ({ make }) => {
    const engine = make([rule({ condition: "few" }), rule(any(FALSE, not({ condition: "few" })), "many")]);
    engine.setCondition("few", { all: [seats("lessThan", 5), { condition: "some" }] } as never);
    engine.setCondition("some", { any: [seats("greaterThan", 0)] } as never);
    const { results, failureResults } = await engine.run(facts);
    return [results, failureResults].map((found) => found.map((one) => one.toJSON(false)));
  },
  "shared conditions have priorities": async ({ make }) => {
    const read: string[] = [];
    const shared = { condition: "shared", priority: 7 };
    const engine = make([rule(any(is("one"), shared))]);
    engine.setCondition("shared", { all: [is("two")] } as never);
    for (const name of ["one", "two"])
      engine.addFact(name, () => {
        read.push(name);
        return name;
      });
    const { results } = await engine.run();
    return [read, results.map((one) => one.toJSON(false))];
  },
  "a shared condition that is not there": ({ make }) => thrown(() => make([rule({ condition: "x" })]).run(facts)),
  "a shared condition that need not be there": async ({ make }) => {
    const options = { allowUndefinedConditions: true };
    const engine = make(
      [rule(any(not({ condition: "x" }), { condition: "x" })), rule({ condition: "x" }, "x")],
      options,
    );
    const { results, failureResults } = await engine.run(facts);
    return [results, failureResults].map((found) => found.map((one) => one.toJSON(false)));
  },
  "a shared condition may be removed": ({ make }) => {
    const engine = make();
    engine.setCondition("few", { all: [] });
    return [engine.removeCondition("few"), engine.removeCondition("few")];
  },
  "a shared condition needs a group": ({ make }) => thrown(() => make().setCondition("x", TRUE as never)),

  "events tell of success and failure": async ({ make }) => {
    const heard: unknown[] = [];
    const engine = make([
      { ...rule(all(TRUE)), event: { type: "own", params: { by: "council" } }, name: "first" },
      rule(all(FALSE), "other", { name: "second" }),
    ]);
    for (const name of ["success", "failure", "own", "other"])
      on(engine, name, (event: unknown, _almanac: Almanac, { name: of, result }: RuleResult) => {
        heard.push([name, event, of, result]);
      });
    return { ...(await run(engine)), heard };
  },
  "a rule tells of success and failure": async ({ make, Rule }) => {
    const heard: unknown[] = [];
    const callbacks = {
      onSuccess: (event: Event) => heard.push(["success", event]),
      onFailure: (event: Event) => heard.push(["failure", event]),
    };
    const made = new Rule({ ...rule(all(FALSE), "made"), ...callbacks } as never);
    listen(made, "failure", () => heard.push("again"));
    await run(make([rule(all(TRUE), "own", callbacks), made]));
    return heard;
  },
  "handlers are waited for": async ({ make }) => {
    const heard: string[] = [];
    const engine = make([rule(all(TRUE), "own", { onSuccess: () => wait().then(() => heard.push("rule")) })]);
    on(engine, "success", () => wait().then(() => heard.push("engine")));
    on(engine, "own", () => wait().then(() => heard.push("type")));
    await engine.run(facts);
    return heard;
  },
  "a handler that fails": async ({ make }) => {
    const engine = make([rule(all(TRUE))]);
    on(engine, "success", () => Promise.reject(new Error("no mail")));
    return thrown(() => engine.run(facts));
  },
  "rules chain by facts that handlers add": async ({ make }) => {
    const engine = make([
      rule(all(TRUE), "first", {
        priority: 10,
        onSuccess: (_event: Event, almanac: Almanac) => almanac.addFact("isFew", true),
        onFailure: (_event: Event, almanac: Almanac) => almanac.addRuntimeFact("isFew", false),
      }),
      rule(all(leaf("isFew", "equal", true)), "second"),
    ]);
    return [await run(engine), await run(engine, { seats: 8 })];
  },
  "facts fill events": async ({ make }) => {
    const params = { left: { fact: "seats" }, level: { fact: "unit", path: "$.level" }, by: "council" };
    const rules = [{ ...rule(all(TRUE)), event: { type: "own", params } }];
    const { events, results } = await make(rules, { replaceFactsInEventParams: true }).run(facts);
    return [events, results.map(({ event }) => event)];
  },
  "results show what was compared": async ({ make }) => {
    const conditions = { any: [{ ...all(TRUE, { ...FALSE, name: "many" }), name: "group" }, not(FALSE)], priority: 2 };
    const engine = make([rule(conditions, "own", { name: "whole" }), rule(all(seats("equal", { fact: "seats" })))]);
    const { results, almanac } = await engine.run(facts);
    const whole = almanac as unknown as WholeAlmanac;
    return [results.map((one) => one.toJSON(false)), JSON.stringify(whole.getResults()), whole.getEvents()];
  },
  "a rule is stored and read": async ({ make, Rule }) => {
    const stored = new Rule(rule(any(TRUE, not({ condition: "x" })), "own", { name: "whole", priority: 4 }) as never);
    const read = new Rule(stored.toJSON());
    const engine = make([read]);
    engine.setCondition("x", { all: [] });
    return [read.toJSON(false), await run(engine), read.toJSON()];
  },
  "a rule is updated by its name": async ({ make, Rule }) => {
    const engine = make([rule(all(TRUE), "old", { name: "whole" })]);
    engine.updateRule(new Rule(rule(all(TRUE), "new", { name: "whole" }) as RuleProperties));
    const missing = new Rule(rule(all(TRUE), "x", { name: "none" }) as RuleProperties);
    return [await run(engine), await thrown(() => engine.updateRule(missing))];
  },
  "a rule is removed by itself or its name": async ({ make, Rule }) => {
    const made = new Rule(rule(all(TRUE), "made") as RuleProperties);
    const engine = make([made, rule(all(TRUE), "named", { name: "named" }), rule(all(TRUE), "left")]);
    const removed = [engine.removeRule(made), engine.removeRule(made), engine.removeRule("named")];
    return [removed, await run(engine)];
  },
  "a rule may change after it was added": async ({ make, Rule }) => {
    const made = new Rule(rule(all(FALSE), "before") as RuleProperties);
    const engine = make([made]);
    made.setConditions(all(TRUE) as never).setEvent({ type: "after" });
    const first = await run(engine);
    Object.assign((made.conditions as { all: object[] }).all[0] ?? {}, { value: 4 });
    return [first, await run(engine)];
  },
  "a rule needs an event": ({ make }) => thrown(() => make().addRule({ conditions: all(TRUE) } as never)),
  "a rule needs conditions": ({ make }) => thrown(() => make().addRule({ event: { type: "own" } } as never)),
  "a rule is needed": ({ make }) => thrown(() => make().addRule(undefined as never)),

  "a run is stopped between priorities": async ({ make }) => {
    const engine = make([1, 2, 3].map((priority) => rule(all(TRUE), `${priority}`, { priority })));
    on(engine, "2", () => engine.stop());
    return [await run(engine), await run(engine)];
  },
  "the status of an engine": async ({ make }) => {
    const engine = make([rule(all(TRUE))]);
    const status = () => Reflect.get(engine, "status") as unknown;
    const seen = [status()];
    on(engine, "own", () => seen.push(status()));
    await engine.run(facts);
    return [...seen, status()];
  },
  "rules go on after a run was rejected": async ({ make }) => {
    const heard: string[] = [];
    const engine = make([rule(all(leaf("none", "equal", 1)), "own", { priority: 2 }), rule(all(TRUE), "late")]);
    on(engine, "late", () => heard.push("late"));
    const error = await thrown(() => engine.run(facts));
    await wait();
    return [error, heard];
  },
  "handlers have their emitter": async ({ make, Rule }) => {
    const seen: unknown[] = [];
    const made = new Rule(rule(all(TRUE)) as RuleProperties);
    const engine = make([made]);
    listen(made, "success", function (this: unknown) {
      seen.push(this === made);
    });
    on(engine, "own", function (this: unknown) {
      seen.push(this === engine);
    });
    await engine.run(facts);
    return seen;
  },
  "an almanac of the host": async ({ make, Almanac }) => {
    class Doubling extends Almanac {
      override async factValue<Value>(name: string, params: Any = {}, path = ""): Promise<Value> {
        const value = await super.factValue<Value>(name, params, path);
        return (params.double === true ? Number(value) * 2 : value) as Value;
      }
    }
    const almanac = new Doubling();
    const engine = make([rule(all(seats("equal", 6, { params: { double: true } })))]);
    const result = await engine.run(facts, { almanac });
    return [typesOf(result.events), result.almanac === almanac];
  },
  "a path resolver of the host": async ({ make }) => {
    const conditions = all(leaf("unit", "equal", "commune", { path: "level!" }));
    const pathResolver = (value: object, path: string) => Reflect.get(value, path.slice(0, -1));
    return thrown(async () => run(make([rule(conditions)], { pathResolver })));
  },
  "two runs, one after the other": async ({ make }) => {
    const engine = make([rule(all(TRUE))]);
    return [await run(engine), await run(engine, { seats: 4 }), await run(engine)];
  },
};
