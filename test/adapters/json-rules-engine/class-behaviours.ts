import type { Rule } from "json-rules-engine";
import {
  all,
  any,
  call,
  construct,
  FALSE,
  facts,
  leaf,
  look,
  rule,
  run,
  type Show,
  seats,
  TRUE,
  thrown,
} from "./behaviour-kit.js";

const whole = { ...rule(any(TRUE), "own", { name: "whole", priority: 7 }) };
const shape = (made: object) => ["name", "priority", "ruleEvent", "conditions"].map((name) => look(made, name));

/** What the classes of json-rules-engine do by themselves, and the lists that an engine keeps of them. */
export const classBehaviours: Record<string, Show> = {
  "a rule of a text": ({ Rule }) => shape(construct(Rule, JSON.stringify(whole))),
  "a rule of an object": ({ Rule }) => shape(construct(Rule, whole)),
  "a rule stored as text, and parsed": ({ Rule }) =>
    shape(construct(Rule, JSON.parse(String(call(construct(Rule, whole), "toJSON"))))),
  "a rule tells of any event": ({ Rule }) => {
    const heard: unknown[] = [];
    const made = construct(Rule, {
      onSuccess: (event: unknown) => heard.push(["success", event]),
      onFailure: (event: unknown) => heard.push(["failure", event]),
    });
    call(made, "on", "moved", (to: unknown) => heard.push(["moved", to]));
    for (const name of ["moved", "success", "failure"]) call(made, "emit", name, "there");
    return heard;
  },
  "a rule's event needs a type": ({ Rule }) =>
    Promise.all([undefined, {}].map((event) => thrown(() => call(construct(Rule), "setEvent", event)))),
  "a rule's conditions need a group": ({ Rule }) =>
    thrown(() => call(construct(Rule), "setConditions", { fact: "seats" })),
  "a rule gives what was set": ({ Rule }) => {
    const made = construct(Rule) as Rule;
    const before = [look(made, "priority"), look(made, "name")];
    made
      .setPriority(6)
      .setEvent({ type: "own", params: { seats: 3 } })
      .setConditions({ all: [] });
    return [before, ...["getPriority", "getEvent", "getConditions"].map((name) => call(made, name))];
  },
  "a rule's priority is above nothing": ({ Rule }) => thrown(() => call(construct(Rule), "setPriority", 0)),
  "a rule's name may be anything but empty": ({ Rule }) =>
    Promise.all(
      ["few", 0, { of: "few" }, ""].map((name) =>
        thrown(() => look(call(construct(Rule), "setName", name) as object, "name")),
      ),
    ),
  "a rule puts conditions in the order of their facts": ({ make, Rule }) => {
    const engine = make();
    const priorities = { first: 9, second: 4, third: 2 };
    for (const [name, priority] of Object.entries(priorities)) engine.addFact(name, () => 1, { priority });
    const made = construct(Rule);
    call(made, "setEngine", engine);
    return call(
      made,
      "prioritizeConditions",
      ["third", "first", "second"].map((name) => leaf(name, "equal", 1)),
    );
  },

  "conditions keep their properties": ({ Rule }) => {
    const inner = { ...TRUE, path: "$.level", name: "few", params: { year: 1 }, mark: "x" };
    const { conditions } = construct(Rule, rule({ ...all(inner), mark: "y" })) as Rule;
    return [conditions, look(look<object[]>(conditions, "all")[0], "name")];
  },
  "conditions as text": ({ Rule }) =>
    [all(seats("equal", { fact: "years", params: { at: 1 }, path: "$.0" })), { not: TRUE }, { not: all(TRUE) }].map(
      (conditions) => call((construct(Rule, rule(conditions)) as Rule).conditions, "toJSON"),
    ),
  "conditions lack a field": ({ Rule }) =>
    Promise.all(
      ["fact", "operator", "value"].map((name) => {
        const { [name]: _, ...rest } = TRUE as Record<string, unknown>;
        return thrown(() => construct(Rule, rule(all(TRUE, any(rest)))));
      }),
    ),
  "conditions that are nothing": ({ Rule }) => thrown(() => construct(Rule, rule(all(undefined)))),
  "a condition is asked by itself": ({ Rule, Almanac, make }) => {
    const { conditions } = construct(Rule, rule(all(TRUE))) as Rule;
    const [only] = look<object[]>(conditions, "all");
    const almanac = new Almanac();
    almanac.addFact("seats", 3);
    const operators = look<object>(make(), "operators");
    return Promise.all([
      thrown(() => call(only as object, "evaluate", almanac, operators)),
      thrown(() => call(only as object, "evaluate", undefined, operators)),
      thrown(() => call(only as object, "evaluate", almanac, undefined)),
      thrown(() => call(conditions, "evaluate", almanac, operators)),
    ]);
  },

  "a fact is constant or computed": ({ Fact }) =>
    [construct(Fact, "seats", 3), construct(Fact, "seats", () => 3, { cache: false, mark: "x" })].map((fact) => [
      ...["id", "value", "type", "options"].map((name) => look(fact, name)),
      ...["isConstant", "isDynamic"].map((name) => call(fact, name)),
    ]),
  "a computed fact is asked": ({ Fact }) =>
    call(
      construct(Fact, "seats", () => 3),
      "calculate",
    ),
  "a fact of a class needs a name": ({ Fact }) => thrown(() => construct(Fact)),
  "a fact keeps what is set on it": ({ Fact, make }) => {
    const fact = Object.assign(construct(Fact, "seats", 3), { mark: "x" });
    return look(
      make()
        .addFact(fact as never)
        .getFact("seats"),
      "mark",
    );
  },
  "an operator needs a name and a function": ({ Operator }) =>
    Promise.all([[], ["few"]].map((values) => thrown(() => construct(Operator, ...values)))),
  "an operator is looked up by its name": ({ Operator, make }) => {
    const engine = make();
    const few = construct(Operator, "few", () => true);
    engine.addOperator(few as never);
    const names = () =>
      ["few", "equal", "in", "unheard"].map(
        (name) => look(call(look(engine, "operators"), "get", name) as object, "name") ?? null,
      );
    return [names(), engine.removeOperator("few"), names(), engine.removeOperator("few")];
  },
  "a decorator needs a name and a function": ({ OperatorDecorator }) =>
    Promise.all([[], ["few"]].map((values) => thrown(() => construct(OperatorDecorator, ...values)))),
  "a decorator makes an operator": ({ Operator, OperatorDecorator }) => {
    const few = construct(Operator, "few", (fact: number, value: number) => fact < value);
    const never = call(
      construct(OperatorDecorator, "never", () => false),
      "decorate",
      few,
    ) as object;
    return [look(never, "name"), call(never, "evaluate", 1, 2), call(few, "evaluate", 1, 2)];
  },
  "decorated operators go with what they are made of": ({ Operator, OperatorDecorator, make }) => {
    const few = construct(Operator, "few", (fact: number, value: number) => fact < value);
    const never = construct(OperatorDecorator, "never", () => false);
    const engine = make();
    const seen = () =>
      ["few", "never:few", "not:never:few"].map((name) => {
        const found = call(look(engine, "operators"), "get", name) as object | null;
        return found && call(found, "evaluate", 1, 2);
      });
    const add = () => {
      engine.addOperator(few as never);
      engine.addOperatorDecorator(never as never);
      return seen();
    };
    const withoutOperator = [add(), engine.removeOperator(few as never), seen()];
    return [withoutOperator, add(), engine.removeOperatorDecorator(never as never), seen()];
  },

  "an engine has what there is to call": ({ make }) =>
    ["addRule", "updateRule", "removeRule", "addFact", "getFact", "removeFact", "addOperator", "removeOperator"]
      .concat("addOperatorDecorator", "removeOperatorDecorator", "setCondition", "removeCondition", "run", "stop", "on")
      .map((name) => typeof look(make(), name)),
  "an engine has the rules it was made with": ({ make }) =>
    [make(), make([whole, whole, whole])].map((engine) => look<unknown[]>(engine, "rules").length),
  "engines are apart": async ({ make }) => {
    const [one, other] = [make(), make()];
    one.addFact("seats", 3).addRule(rule(all(TRUE)) as never);
    return [await run(one, {}), await run(other, {}), other.getFact("seats") ?? null];
  },
  "an engine keeps a rule itself": ({ make, Rule }) => {
    const made = Object.assign(construct(Rule, whole), { mark: "x" });
    const engine = make().addRule(made as never);
    return [look<unknown[]>(engine, "rules")[0] === made, look(look<object[]>(engine, "rules")[0], "mark")];
  },
  "a stopped engine": ({ make }) => look(make().stop(), "status"),
  "rules of one name are removed together": ({ make, Rule }) => {
    const made = construct(Rule, whole);
    const engine = make([whole, rule(all(TRUE), "other"), whole, made]);
    const left = () => look<unknown[]>(engine, "rules").length;
    return [
      engine.removeRule(made as never),
      left(),
      engine.removeRule("whole"),
      left(),
      engine.removeRule("whole"),
      left(),
    ];
  },
  "rules are put in order when they change": ({ make }) => {
    const engine = make([4, 9, 1].map((priority) => rule(all(TRUE), "own", { priority, name: `${priority}` })));
    const order = () =>
      look<object[][] | null>(engine, "prioritizedRules")?.map((same) => same.map((one) => look(one, "priority"))) ??
      null;
    const put = () => {
      call(engine, "prioritizeRules");
      return order();
    };
    const seen = [order(), put()];
    engine.addRule(rule(all(TRUE), "own", { priority: 4 }) as never);
    seen.push(order(), put());
    engine.removeRule("none");
    seen.push(order());
    engine.removeRule("9");
    return [...seen, order(), put()];
  },
  "an engine keeps facts": ({ Fact, make }) => {
    const engine = make().addFact("one", 1).addFact("two", 2, { cache: false });
    engine.addFact("three", () => 3).addFact("four", () => 4, { cache: false });
    engine.addFact(construct(Fact, "five", 5, { priority: 8 }) as never);
    return ["one", "two", "three", "four", "five"].map((name) => {
      const fact = engine.getFact(name);
      return ["value", "options", "cache", "priority"].map((field) => look(fact, field) ?? null);
    });
  },

  "an almanac keeps facts": async ({ Almanac, Fact }) => {
    const almanac = new Almanac();
    let calls = 0;
    almanac.addFact("constant", 3);
    const count = () => {
      calls += 1;
      return calls;
    };
    almanac.addFact("computed", async () => count());
    almanac.addFact("each time", count, { cache: false });
    almanac.addFact(construct(Fact, "made", 5) as never);
    almanac.addRuntimeFact("late", 6);
    const names = ["constant", "computed", "computed", "each time", "each time", "made", "late"];
    const values: unknown[] = [];
    for (const name of names) values.push(await almanac.factValue(name));
    return [...values, calls];
  },
  "an almanac asks with parameters": async ({ Almanac }) => {
    const almanac = new Almanac();
    almanac.addFact("year", (params: { year?: number }) => params.year ?? "any");
    return [await almanac.factValue("year"), await almanac.factValue("year", { year: 2025 })];
  },
  "an almanac without the fact": ({ Almanac }) => thrown(() => new Almanac().factValue("none")),
  "an almanac keeps events": ({ Almanac }) => {
    const almanac = new Almanac();
    const seen = () => [undefined, "success", "failure"].map((outcome) => call(almanac, "getEvents", outcome));
    const before = seen();
    call(almanac, "addEvent", { type: "met" }, "success");
    call(almanac, "addEvent", { type: "not met" }, "failure");
    return [before, seen()];
  },
  "an almanac follows a path": ({ Almanac }) => {
    const almanac = new Almanac();
    almanac.addFact("unit", facts.unit);
    return Promise.all([almanac.factValue("unit", {}, "$.level"), almanac.factValue("unit", {}, "$..age")]);
  },
  "an almanac is given back by a run": async ({ Almanac, make }) => {
    const engine = make([rule(all(FALSE))]);
    const { almanac } = await engine.run(facts);
    const age = thrown(() => almanac.factValue("unit", {}, "$..age"));
    return [
      almanac instanceof Almanac,
      await almanac.factValue("seats"),
      await almanac.factValue("unit", {}, "$.level"),
      await age,
    ];
  },
};
