/** What a caller without types may pass: a fresh value each time, for some are spoilt by being read. */
export const WRONG_VALUES: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  "not a number": () => Number.NaN,
  "a bigint": () => 1n,
  "an empty text": () => "",
  "a text": () => "x",
  "a text of 100,000 letters": () => "x".repeat(100_000),
  "a symbol": () => Symbol("x"),
  "a function": () => () => {},
  "a date": () => new Date(0),
  "a map": () => new Map([["x", 1]]),
  "a promise": () => Promise.resolve(1),
  "a wrong list": () => [1, "x", null, {}],
  "a list of 130,000": () => Array(130_000).fill(1),
  "an object of other fields": () => ({ x: 1, type: "x", room: "x", instrument: 1 }),
  "an object without a prototype": () => Object.assign(Object.create(null), { x: 1 }),
  "an object with a prototype in its keys": () => JSON.parse('{"__proto__": {"award": "giay-khen"}}'),
  "an object in a circle": () => {
    const circle: Record<string, unknown> = { x: [] };
    (circle.x as unknown[]).push(circle, circle);
    circle.y = circle;
    return circle;
  },
  "an object 20,000 deep": () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { x: [deep] };
    return deep;
  },
  "an object that throws for its text": () => ({
    toString() {
      throw new Error("asked for its text");
    },
  }),
  "an object with getters that throw": () =>
    Object.defineProperty({}, "award", {
      enumerable: true,
      get() {
        throw new Error("read");
      },
    }),
  "a proxy that throws": () => new Proxy({}, throwing()),
  "a proxy of a list that throws": () => new Proxy([1], throwing()),
  "a proxy that throws what has no text": () => new Proxy({}, throwing(Object.create(null))),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a revoked proxy of a list": () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
};

function throwing(thrown: unknown = new Error("trapped")): ProxyHandler<object> {
  const trap = () => {
    throw thrown;
  };
  return {
    get: trap,
    has: trap,
    ownKeys: trap,
    getPrototypeOf: trap,
    getOwnPropertyDescriptor: trap,
    isExtensible: trap,
  };
}
